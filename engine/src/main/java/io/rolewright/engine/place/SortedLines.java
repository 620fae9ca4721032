package io.rolewright.engine.place;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;

/**
 * A text of tab-separated lines, sorted by the bytes of their first field. It is kept as it is and searched by halving, so
 * that it costs neither time to load nor objects to hold.
 */
final class SortedLines {
    private final byte[] text;
    private final int[] starts;

    SortedLines(byte[] text) {
        this.text = text;
        this.starts = starts(text);
    }

    /** Reads a file of the jar. */
    static SortedLines load(String path) {
        try (InputStream stream = SortedLines.class.getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalStateException("missing " + path);
            }
            return new SortedLines(stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int[] starts(byte[] text) {
        int[] starts = new int[count(text)];
        int line = 0;
        int start = 0;
        for (int at = 0; at < text.length; at++) {
            if (text[at] == '\n') {
                starts[line++] = start;
                start = at + 1;
            }
        }
        return starts;
    }

    private static int count(byte[] text) {
        int count = 0;
        for (byte unit : text) {
            if (unit == '\n') {
                count++;
            }
        }
        return count;
    }

    /** How many lines there are. */
    int size() {
        return starts.length;
    }

    /** The fields of a line. */
    String[] line(int number) {
        int start = starts[number];
        return new String(text, start, end(start) - start, StandardCharsets.UTF_8).split("\t", -1);
    }

    /** The fields of all lines whose first field is {@code key}, in order. */
    List<String[]> of(String key) {
        byte[] wanted = key.getBytes(StandardCharsets.UTF_8);
        List<String[]> found = new ArrayList<>();
        for (int line = first(wanted); line < starts.length && compare(line, wanted) == 0; line++) {
            found.add(line(line));
        }
        return found;
    }

    /** The first line that does not stand before {@code key}. */
    private int first(byte[] key) {
        int low = 0;
        int high = starts.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (compare(middle, key) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The tab behind a field stands before every letter, so that a field comes before those that begin with it. */
    private int compare(int line, byte[] key) {
        int at = starts[line];
        for (byte wanted : key) {
            byte there = text[at++];
            if (there != wanted) {
                return there == '\t' ? -1 : Byte.compareUnsigned(there, wanted);
            }
        }
        return text[at] == '\t' ? 0 : 1;
    }

    private int end(int start) {
        int end = start;
        while (text[end] != '\n') {
            end++;
        }
        return end;
    }

    /** Adds all bytes to a hash. */
    void hashInto(MessageDigest hash) {
        hash.update(text);
    }
}
