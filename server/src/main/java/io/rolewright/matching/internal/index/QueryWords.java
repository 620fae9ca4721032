package io.rolewright.matching.internal.index;

import java.util.StringJoiner;

/** The words that a query looks for, as they are written: those that no NOT leaves out. */
public final class QueryWords {
    private static final int NONE = -1;

    private final StringJoiner words = new StringJoiner(", ");
    private int depth;
    private int leftOutFrom = NONE;
    private boolean isNot;

    private QueryWords() {}

    /**
     * Parted by commas; empty when all are left out.
     *
     * @param written a query that {@link QueryText} can read
     */
    public static String of(String written) {
        var wanted = new QueryWords();
        var pieces = new QueryTokens(written);
        for (var piece = pieces.next(); piece.isPresent(); piece = pieces.next()) {
            wanted.take(piece.get());
        }
        return wanted.words.toString();
    }

    private void take(QueryToken piece) {
        switch (piece.kind()) {
            case NOT -> isNot = !isNot;
            case OPEN -> open();
            case CLOSE -> close();
            case WORD, PHRASE -> add(piece.text());
            case AND, OR, FIELD -> {}
        }
    }

    private void open() {
        depth++;
        if (isNot && leftOutFrom == NONE) {
            leftOutFrom = depth;
        }
        isNot = false;
    }

    private void close() {
        if (leftOutFrom == depth) {
            leftOutFrom = NONE;
        }
        depth--;
    }

    private void add(String word) {
        if (!isNot && leftOutFrom == NONE) {
            words.add(word);
        }
        isNot = false;
    }
}
