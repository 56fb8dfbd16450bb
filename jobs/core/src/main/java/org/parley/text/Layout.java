package org.parley.text;

import java.util.Arrays;
import java.util.List;
import org.parley.model.ZoneKind;

/**
 * A text laid out into tokens, sentences, paragraphs and zones. Tokens, sentences and paragraphs are numbered from 0
 * over the whole text; a paragraph is a line that holds a token, and no sentence crosses a paragraph.
 */
public final class Layout {
    private final String text;
    private final int[] bounds;
    private final String[] words;
    private final int[] sentenceOf;
    private final int[] paragraphOf;
    private final ZoneKind[] zoneOf;
    private final List<Quotation> quotations;
    private final boolean[] quoted;
    private final int[] sentenceFirst;
    private final int[] paragraphFirst;

    private Layout(String text, List<ZoneRange> zones) {
        this.text = text;
        this.bounds = Tokenizer.bounds(text);
        int tokens = bounds.length / 2;
        this.words = new String[tokens];
        for (int i = 0; i < tokens; i++) {
            words[i] = text.substring(bounds[2 * i], bounds[2 * i + 1]);
        }
        this.zoneOf = zonesOf(zones);
        this.paragraphOf = Paragraphs.of(text, bounds);
        this.sentenceOf = Sentences.of(words, bounds, paragraphOf);
        this.quotations = QuoteMarks.quotations(text, bounds, paragraphOf, sentenceOf);
        this.quoted = QuoteMarks.quoted(quotations, bounds);
        this.sentenceFirst = firsts(sentenceOf);
        this.paragraphFirst = firsts(paragraphOf);
    }

    /** Lays out a text; where no zone is given, it is body. An inner zone wins over the one around it. */
    public static Layout of(String text, List<ZoneRange> zones) {
        return new Layout(text, zones);
    }

    public String text() {
        return text;
    }

    /** Number of tokens. */
    public int tokens() {
        return words.length;
    }

    public String word(int token) {
        return words[token];
    }

    public int begin(int token) {
        return bounds[2 * token];
    }

    public int end(int token) {
        return bounds[2 * token + 1];
    }

    /** The characters from a token to another, the second exclusive. */
    public Range range(int first, int beyond) {
        return new Range(begin(first), end(beyond - 1));
    }

    public int sentences() {
        return sentenceFirst.length - 1;
    }

    public int sentenceOf(int token) {
        return sentenceOf[token];
    }

    /** The first token of a sentence; of {@link #sentences()}, the number of tokens. */
    public int sentenceFirst(int sentence) {
        return sentenceFirst[sentence];
    }

    public int paragraphs() {
        return paragraphFirst.length - 1;
    }

    public int paragraphOf(int token) {
        return paragraphOf[token];
    }

    /** The first token of a paragraph; of {@link #paragraphs()}, the number of tokens. */
    public int paragraphFirst(int paragraph) {
        return paragraphFirst[paragraph];
    }

    public ZoneKind zoneOf(int token) {
        return zoneOf[token];
    }

    /** The stretches between quotation marks, by begin, outer before inner; they nest and don't cross. */
    public List<Quotation> quotations() {
        return quotations;
    }

    /** Whether the token stands inside quotation marks; the marks of the outermost quotation don't. */
    public boolean quoted(int token) {
        return quoted[token];
    }

    /** The first token that ends after a place; {@link #tokens()} when there is none. */
    public int tokenAt(int place) {
        int low = 0;
        int high = tokens();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (end(middle) <= place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The words of a sentence. */
    public String[] sentence(int sentence) {
        return Arrays.copyOfRange(words, sentenceFirst[sentence], sentenceFirst[sentence + 1]);
    }

    private ZoneKind[] zonesOf(List<ZoneRange> zones) {
        ZoneKind[] kinds = new ZoneKind[words.length];
        Arrays.fill(kinds, ZoneKind.BODY);
        zones.stream().sorted((a, b) -> b.range().length() - a.range().length()).forEach(zone -> {
            for (int i = tokenAt(zone.range().begin());
                    i < kinds.length && begin(i) < zone.range().end();
                    i++) {
                kinds[i] = zone.kind();
            }
        });
        return kinds;
    }

    private static int[] firsts(int[] unitOf) {
        int units = unitOf.length == 0 ? 0 : unitOf[unitOf.length - 1] + 1;
        int[] firsts = new int[units + 1];
        for (int i = unitOf.length - 1; i >= 0; i--) {
            firsts[unitOf[i]] = i;
        }
        firsts[units] = unitOf.length;
        return firsts;
    }
}
