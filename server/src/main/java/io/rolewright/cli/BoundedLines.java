package io.rolewright.cli;

import java.io.IOException;
import java.io.Reader;

/** The lines of a text one after the other; of a line that is too long no more is kept than fits. */
final class BoundedLines {
    static final int MOST_CHARACTERS = 1_000_000;

    private final Reader reader;
    private final StringBuilder line = new StringBuilder();
    private boolean tooLong;

    BoundedLines(Reader reader) {
        this.reader = reader;
    }

    /** Moves to the next line; false behind the last one. */
    boolean next() throws IOException {
        line.setLength(0);
        tooLong = false;
        var c = reader.read();
        var any = c >= 0;
        while (c >= 0 && c != '\n') {
            tooLong |= line.length() == MOST_CHARACTERS;
            if (!tooLong && c != '\r') {
                line.append((char) c);
            }
            c = reader.read();
        }
        return any;
    }

    String text() {
        return line.toString();
    }

    boolean isTooLong() {
        return tooLong;
    }
}
