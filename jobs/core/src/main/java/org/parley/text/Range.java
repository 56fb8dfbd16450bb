package org.parley.text;

/** A stretch of a string in UTF-16 units, end exclusive. */
public record Range(int begin, int end) {
    public Range {
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException("not a range: " + begin + " to " + end);
        }
    }

    public int length() {
        return end - begin;
    }

    public boolean contains(Range other) {
        return begin <= other.begin && other.end <= end;
    }

    public boolean contains(int place) {
        return begin <= place && place < end;
    }

    public boolean overlaps(Range other) {
        return begin < other.end && other.begin < end;
    }

    /** The characters of the range. */
    public String of(String text) {
        return text.substring(begin, end);
    }
}
