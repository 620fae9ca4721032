package io.rolewright.engine.advert;

/**
 * How much one source of postings may cost. What is over {@code bytes} or {@code depth} is refused; what is over {@code
 * characters} or {@code postings} is read up to there and answered with the finding {@code advert.truncated}.
 *
 * @param bytes size of the page or file; 5 MB unless set
 * @param characters UTF-16 code units of one posting's text; 100,000 unless set
 * @param depth nesting of JSON; 64 unless set
 * @param postings postings of one page; 100 unless set
 */
public record PostingLimits(int bytes, int characters, int depth, int postings) {
    public PostingLimits {
        if (bytes < 1 || characters < 1 || depth < 1 || postings < 1) {
            throw new IllegalArgumentException("limits must be positive");
        }
    }

    /** The limits that hold unless a setting says otherwise. */
    public static PostingLimits standard() {
        return new PostingLimits(5 << 20, 100_000, 64, 100);
    }
}
