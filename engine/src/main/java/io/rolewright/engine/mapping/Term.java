package io.rolewright.engine.mapping;

import io.rolewright.engine.mapping.Tree.Path;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.DecimalNode;
import tools.jackson.databind.node.StringNode;

/** One word of an expression: what it finds at a node. */
@FunctionalInterface
interface Term<N> {
    /** The values that say something: no blank texts, no empty objects, nothing null. */
    List<JsonNode> values(N node, N root);

    /** The same with its first text under a heading, as markup. */
    default Term<N> under(Term<N> heading) {
        return (node, root) -> {
            List<JsonNode> said = values(node, root);
            if (said.isEmpty()) {
                return List.of();
            }
            String above = first(heading, node, root).map(Prose::heading).orElse("");
            return List.of(StringNode.valueOf(above + Prose.whole(Prose.markup(text(said.getFirst())))));
        };
    }

    /** A fixed text in place of whatever is said, unless it is a no. */
    default Term<N> meaning(String literal) {
        return (node, root) ->
                values(node, root).stream().anyMatch(Term::isYes) ? List.of(StringNode.valueOf(literal)) : List.of();
    }

    /** {@code true} where one of the values is this word. */
    default Term<N> being(String word) {
        return (node, root) ->
                values(node, root).stream().anyMatch(value -> text(value).equalsIgnoreCase(word))
                        ? List.of(StringNode.valueOf("true"))
                        : List.of();
    }

    /** What stands behind the last of these marks in each text. */
    default Term<N> after(String mark) {
        return (node, root) -> values(node, root).stream()
                .map(Term::text)
                .<JsonNode>map(text -> StringNode.valueOf(text.substring(text.lastIndexOf(mark) + mark.length())))
                .filter(Term::saysSomething)
                .toList();
    }

    /** Amounts in a smaller unit, such as cents. */
    default Term<N> dividedBy(BigDecimal unit) {
        return (node, root) -> {
            List<JsonNode> amounts = new ArrayList<>();
            for (JsonNode value : values(node, root)) {
                number(value)
                        .ifPresent(
                                number -> amounts.add(DecimalNode.valueOf(number.divide(unit, MathContext.DECIMAL64))));
            }
            return amounts;
        };
    }

    static <N> Term<N> literal(String text) {
        List<JsonNode> value = List.of(StringNode.valueOf(text));
        return (node, root) -> value;
    }

    static <N> Term<N> found(Tree<N> tree, Path<N> path) {
        return (node, root) -> path.from(node, root).stream()
                .map(tree::value)
                .filter(Term::saysSomething)
                .toList();
    }

    /** What a term says of each node of a path, put together. */
    static <N> Term<N> each(Path<N> path, Term<N> term) {
        return (node, root) -> {
            StringBuilder together = new StringBuilder();
            path.from(node, root).forEach(element -> first(term, element, root).ifPresent(together::append));
            return together.isEmpty() ? List.of() : List.of(StringNode.valueOf(together.toString()));
        };
    }

    static <N> Optional<String> first(Term<N> term, N node, N root) {
        return term.values(node, root).stream().findFirst().map(Term::text);
    }

    static String text(JsonNode value) {
        return value.isValueNode() ? value.asString("") : "";
    }

    private static boolean saysSomething(JsonNode value) {
        if (value.isString()) {
            return !value.asString().isBlank();
        }
        return value.isValueNode() || !value.isEmpty();
    }

    private static boolean isYes(JsonNode value) {
        String text = text(value).strip();
        return !(text.equalsIgnoreCase("false") || text.equals("0") || text.equalsIgnoreCase("no"));
    }

    private static Optional<BigDecimal> number(JsonNode value) {
        String text = text(value).strip();
        boolean plain = !text.isEmpty()
                && text.length() < 20
                && text.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.' || c == '-');
        try {
            return plain ? Optional.of(new BigDecimal(text)) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
