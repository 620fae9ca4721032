package io.rolewright.matching.internal.index;

import io.rolewright.shared.ContractException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads a query as recruiters write it.
 *
 * <p>Words; {@code "phrases"}; {@code AND} or {@code &}, {@code OR} or {@code |}, {@code NOT} or {@code -} before a word;
 * parentheses; {@code title:} and {@code skill:} before a word, a phrase or a parenthesis. What stands side by side is
 * joined by AND, and OR binds weakest. A word of several tokens, such as {@code full-stack}, is a phrase.
 *
 * <p>Takes linear time and calls itself nowhere, whatever is written.
 */
public final class QueryText {
    /** How many tokens a query may have where nothing else is said. */
    public static final int MOST_TOKENS = 200;

    private static final int DEEPEST = 20;

    private final String written;
    private final Spelling spelling;
    private final int mostTokens;
    private final Deque<QueryGroup> open = new ArrayDeque<>();
    private int tokens;

    private QueryText(String written, Spelling spelling, int mostTokens) {
        this.written = written;
        this.spelling = spelling;
        this.mostTokens = mostTokens;
    }

    /** Reads a query of at most {@link #MOST_TOKENS} tokens. */
    public static TextQuery read(String written, Spelling spelling) {
        return read(written, spelling, MOST_TOKENS);
    }

    /**
     * Reads a query.
     *
     * @param spelling how words are spelled in the index
     * @param mostTokens how many tokens may be looked for, at least 1
     * @throws ContractException {@code matching.query-…} (400), with the character at which it went wrong, counted from 1
     */
    public static TextQuery read(String written, Spelling spelling, int mostTokens) {
        return new QueryText(written, spelling, mostTokens).read();
    }

    /** The field that people name so. */
    static Optional<TextField> field(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "title" -> Optional.of(TextField.TITLE);
            case "skill", "skills" -> Optional.of(TextField.SKILLS);
            default -> Optional.empty();
        };
    }

    private TextQuery read() {
        open.push(new QueryGroup(written, 0, TextField.WORDS));
        var pieces = new QueryTokens(written);
        for (var piece = pieces.next(); piece.isPresent(); piece = pieces.next()) {
            take(piece.get());
        }
        if (open.size() > 1) {
            throw QueryFault.PARENTHESIS_OPEN.at(written, open.peek().start());
        }
        return open.pop().whole();
    }

    private void take(QueryToken piece) {
        var group = open.element();
        switch (piece.kind()) {
            case OPEN -> open(piece.position());
            case CLOSE -> close(piece.position());
            case AND -> group.and(piece.position());
            case OR -> group.or(piece.position());
            case NOT -> group.not(piece.position());
            case FIELD -> group.field(piece.position(), field(piece));
            case WORD, PHRASE -> group.add(words(piece, group.nextField()));
        }
    }

    private void open(int position) {
        if (open.size() > DEEPEST) {
            throw QueryFault.TOO_DEEP.at(written, position, DEEPEST);
        }
        open.push(new QueryGroup(written, position, open.element().nextField()));
    }

    private void close(int position) {
        if (open.size() == 1) {
            throw QueryFault.PARENTHESIS_UNOPENED.at(written, position);
        }
        var whole = open.pop().whole();
        open.element().add(whole);
    }

    private TextField field(QueryToken piece) {
        return field(piece.text()).orElseThrow(() -> QueryFault.FIELD_UNKNOWN.at(written, piece.position()));
    }

    private TextQuery words(QueryToken piece, TextField field) {
        var found = spelling.tokens(field, piece.text());
        if (found.isEmpty()) {
            throw QueryFault.PART_EMPTY.at(written, piece.position());
        }
        tokens += found.size();
        if (tokens > mostTokens) {
            throw QueryFault.TOO_LONG.at(written, piece.position(), mostTokens);
        }
        if (!found.stream().allMatch(Tokens::isOne)) {
            throw QueryFault.WORD_TOO_LONG.at(written, piece.position(), Tokens.LONGEST);
        }
        return query(field, found);
    }

    private static TextQuery query(TextField field, List<String> tokens) {
        return tokens.size() == 1 ? new TextQuery.Term(field, tokens.getFirst()) : new TextQuery.Phrase(field, tokens);
    }
}
