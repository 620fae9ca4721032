package io.rolewright.matching.internal.index;

import io.rolewright.matching.internal.index.QueryToken.Kind;
import java.util.Optional;

/** Cuts a written query into pieces, in one pass. */
final class QueryTokens {
    private static final String QUOTES = "\"\u201C\u201D\u201E\u201F";

    /** Other searches know them as wildcards, nearness and weight; passed over in silence they would mislead. */
    private static final String SIGNS = "*?~^";

    private final String written;
    private int at;

    QueryTokens(String written) {
        this.written = written;
    }

    /** The next piece; empty behind the last one. */
    Optional<QueryToken> next() {
        while (at < written.length() && isBlank(at)) {
            at++;
        }
        return at < written.length() ? Optional.of(read()) : Optional.empty();
    }

    private QueryToken read() {
        char sign = written.charAt(at);
        return switch (sign) {
            case '(' -> sign(Kind.OPEN);
            case ')' -> sign(Kind.CLOSE);
            case '|' -> operator(Kind.OR);
            case '&' -> operator(Kind.AND);
            case '-' -> isBefore(at + 1) ? word() : sign(Kind.NOT);
            default -> isQuote(at) ? phrase() : word();
        };
    }

    private QueryToken sign(Kind kind) {
        return new QueryToken(kind, "", at++);
    }

    /** {@code |} and {@code ||} are the same. */
    private QueryToken operator(Kind kind) {
        int start = at;
        at = endOf(start, written.charAt(start));
        return new QueryToken(kind, "", start);
    }

    private int endOf(int start, char sign) {
        boolean isDouble = start + 1 < written.length() && written.charAt(start + 1) == sign;
        return start + (isDouble ? 2 : 1);
    }

    private QueryToken phrase() {
        int start = at++;
        while (at < written.length() && !isQuote(at)) {
            refuseSign();
            at++;
        }
        if (at == written.length()) {
            throw QueryFault.QUOTE_OPEN.at(written, start);
        }
        return new QueryToken(Kind.PHRASE, written.substring(start + 1, at++), start);
    }

    private QueryToken word() {
        int start = at;
        boolean isName = true;
        while (!isEnd(at)) {
            refuseSign();
            if (written.charAt(at) == ':' && isName && at > start && !isBefore(at + 1, start)) {
                return field(start);
            }
            isName &= Character.isLetter(written.charAt(at));
            at++;
        }
        return word(start);
    }

    private QueryToken word(int start) {
        String word = written.substring(start, at);
        var kind = switch (word) {
            case "AND" -> Kind.AND;
            case "OR" -> Kind.OR;
            case "NOT" -> Kind.NOT;
            default -> Kind.WORD;
        };
        return new QueryToken(kind, word, start);
    }

    private QueryToken field(int start) {
        return new QueryToken(Kind.FIELD, written.substring(start, at++), start);
    }

    /** A colon with nothing behind it belongs to a sentence, unless it stands behind the name of a field. */
    private boolean isBefore(int next, int start) {
        return isBefore(next)
                && QueryText.field(written.substring(start, next - 1)).isEmpty();
    }

    private boolean isBefore(int next) {
        return next >= written.length() || isBlank(next);
    }

    private boolean isEnd(int index) {
        if (index >= written.length() || isBlank(index) || isQuote(index)) {
            return true;
        }
        char sign = written.charAt(index);
        return sign == '(' || sign == ')' || sign == '|' || sign == '&' && isBehindWord(index);
    }

    /** {@code R&D} is one word, {@code java& sql} are two. */
    private boolean isBehindWord(int index) {
        int behind = endOf(index, '&');
        return isBefore(behind) || written.charAt(behind) == '(' || isQuote(behind);
    }

    private void refuseSign() {
        if (SIGNS.indexOf(written.charAt(at)) >= 0) {
            throw QueryFault.SIGN.at(written, at);
        }
    }

    private boolean isBlank(int index) {
        char c = written.charAt(index);
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private boolean isQuote(int index) {
        return QUOTES.indexOf(written.charAt(index)) >= 0;
    }
}
