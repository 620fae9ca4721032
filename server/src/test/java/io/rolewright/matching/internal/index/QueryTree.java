package io.rolewright.matching.internal.index;

import io.rolewright.matching.internal.index.TextQuery.All;
import io.rolewright.matching.internal.index.TextQuery.Any;
import io.rolewright.matching.internal.index.TextQuery.Not;
import io.rolewright.matching.internal.index.TextQuery.Phrase;
import io.rolewright.matching.internal.index.TextQuery.Term;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a query as a person could, every join in parentheses. */
final class QueryTree {
    private QueryTree() {}

    static String shown(TextQuery query) {
        return switch (query) {
            case Term term -> prefix(term.field()) + term.token();
            case Phrase phrase -> prefix(phrase.field()) + '"' + String.join(" ", phrase.tokens()) + '"';
            case All all -> joined(all.parts(), " AND ");
            case Any any -> joined(any.parts(), " OR ");
            case Not not -> "NOT " + shown(not.part());
        };
    }

    private static String joined(List<TextQuery> parts, String operator) {
        return parts.stream().map(QueryTree::shown).collect(Collectors.joining(operator, "(", ")"));
    }

    private static String prefix(TextField field) {
        return switch (field) {
            case TITLE -> "title:";
            case SKILLS -> "skill:";
            case WORDS -> "";
        };
    }
}
