package io.rolewright.engine.mapping;

import java.util.ArrayList;
import java.util.List;

/** The words of a line of a mapping, read one after the other; words in quotation marks are one. */
final class Tokens {
    private final String line;
    private final List<String> words = new ArrayList<>();
    private int next;

    Tokens(String line) {
        this.line = line;
        int at = 0;
        while (at < line.length()) {
            if (line.charAt(at) == ' ') {
                at++;
            } else {
                int end = end(at);
                words.add(line.substring(at, end));
                at = end;
            }
        }
    }

    private int end(int start) {
        char mark = line.charAt(start) == '"' ? '"' : ' ';
        int end = line.indexOf(mark, start + 1);
        if (mark == '"' && end < 0) {
            throw mistake();
        }
        return end < 0 ? line.length() : mark == '"' ? end + 1 : end;
    }

    boolean hasNext() {
        return next < words.size();
    }

    String next() {
        if (!hasNext()) {
            throw mistake();
        }
        return words.get(next++);
    }

    /** Takes the next word when it is this one. */
    boolean took(String word) {
        boolean is = hasNext() && words.get(next).equals(word);
        next += is ? 1 : 0;
        return is;
    }

    static boolean isQuoted(String word) {
        return word.startsWith("\"");
    }

    static String bare(String word) {
        return isQuoted(word) ? word.substring(1, word.length() - 1) : word;
    }

    IllegalArgumentException mistake() {
        return new IllegalArgumentException("a mapping cannot say: " + line);
    }
}
