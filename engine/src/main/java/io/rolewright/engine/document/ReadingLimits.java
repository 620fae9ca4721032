package io.rolewright.engine.document;

import java.time.Duration;

/**
 * How much one file may cost. What is over {@code bytes} or {@code expandedBytes} is refused; what is over {@code
 * pages} or {@code characters} is read up to there and answered with the finding {@code document.truncated}.
 *
 * @param bytes size of the file; 20 MB unless set
 * @param expandedBytes size of all parts of a packed file once unpacked; 50 MB unless set
 * @param pages pages that are read; 200 unless set
 * @param characters UTF-16 code units of the text; 2,000,000 unless set
 * @param time until the answer must be there, kept by {@link ChildProcessReader} only; 10 s unless set
 * @param heapBytes heap of a child process, kept by {@link ChildProcessReader} only; 176 MB unless set,
 *     with which the whole process stays below 300 MB
 */
public record ReadingLimits(int bytes, int expandedBytes, int pages, int characters, Duration time, long heapBytes) {
    public ReadingLimits {
        if (bytes < 1 || expandedBytes < 1 || pages < 1 || characters < 1 || heapBytes < 1) {
            throw new IllegalArgumentException("limits must be positive");
        }
        if (!time.isPositive()) {
            throw new IllegalArgumentException("time must be positive: " + time);
        }
    }

    /** The limits that hold unless a setting says otherwise. */
    public static ReadingLimits standard() {
        return new ReadingLimits(20 << 20, 50 << 20, 200, 2_000_000, Duration.ofSeconds(10), 176L << 20);
    }

    /** The same limits with another time. */
    public ReadingLimits within(Duration other) {
        return new ReadingLimits(bytes, expandedBytes, pages, characters, other, heapBytes);
    }
}
