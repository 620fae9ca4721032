package io.rolewright.evaluation.resumefields;

import java.util.List;
import java.util.stream.LongStream;

/** Seeds as a command takes them: {@code 7} or {@code 1-5}. */
public final class Seeds {
    private Seeds() {}

    /**
     * All seeds of a range, both ends included.
     *
     * @throws NumberFormatException when it is no range of whole numbers
     */
    public static List<Long> of(String range) {
        String[] ends = range.split("-", 2);
        return LongStream.rangeClosed(Long.parseLong(ends[0]), Long.parseLong(ends[ends.length - 1]))
                .boxed()
                .toList();
    }
}
