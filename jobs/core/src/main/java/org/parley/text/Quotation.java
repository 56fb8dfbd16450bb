package org.parley.text;

/**
 * A stretch between quotation marks, inside one paragraph. Of a quotation over several paragraphs each paragraph has its
 * own, and all but the last end as {@link QuotationEnd#CONTINUED}.
 *
 * @param range with its marks
 * @param inner without its marks and the blanks beside them; empty when nothing stands between them
 * @param paragraph the paragraph that it stands in
 * @param depth how many quotations stand around it
 * @param end how it ends
 */
public record Quotation(Range range, Range inner, int paragraph, int depth, QuotationEnd end) {
    public Quotation {
        if (!range.contains(inner)) {
            throw new IllegalArgumentException(inner + " is not inside " + range);
        }
    }

    /** Whether the next paragraph goes on with what is quoted. */
    public boolean continues() {
        return end == QuotationEnd.CONTINUED;
    }
}
