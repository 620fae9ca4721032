package io.rolewright.engine.document;

/**
 * A stretch of a document's text.
 *
 * @param start index of the first UTF-16 code unit, at least 0
 * @param end index behind the last UTF-16 code unit, at least {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("span %d..%d".formatted(start, end));
        }
    }

    /** How many UTF-16 code units the span holds. */
    public int length() {
        return end - start;
    }

    /** The words that the span holds in {@code text}. */
    public String of(String text) {
        return text.substring(start, end);
    }

    /** Whether both spans hold at least one character in common. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** Whether {@code other} lies wholly inside this span. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** The same stretch in a text that has {@code offset} more characters before it. */
    public Span shift(int offset) {
        return new Span(start + offset, end + offset);
    }

    /** Orders by start, then by end. */
    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
