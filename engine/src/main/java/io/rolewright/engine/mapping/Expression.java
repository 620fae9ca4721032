package io.rolewright.engine.mapping;

import io.rolewright.engine.mapping.Tree.Path;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/**
 * Where a value stands: alternatives between {@code |}, of which the first that says something is taken; each one term,
 * or several between {@code +} that are put together as markup.
 *
 * <pre>
 * term = "literal" | path [is word] [after mark] [/ number] [? "literal"] [under term] | each path : term
 * </pre>
 */
final class Expression<N> implements Term<N> {
    private final List<Term<N>> alternatives = new ArrayList<>();

    Expression(Tree<N> tree, String written) {
        Tokens tokens = new Tokens(written);
        do {
            alternatives.add(sum(tree, tokens));
        } while (tokens.took("|"));
        if (tokens.hasNext()) {
            throw tokens.mistake();
        }
    }

    @Override
    public List<JsonNode> values(N node, N root) {
        for (Term<N> alternative : alternatives) {
            List<JsonNode> said = alternative.values(node, root);
            if (!said.isEmpty()) {
                return said;
            }
        }
        return List.of();
    }

    private static <N> Term<N> sum(Tree<N> tree, Tokens tokens) {
        List<Term<N>> terms = new ArrayList<>();
        do {
            terms.add(term(tree, tokens));
        } while (tokens.took("+"));
        return terms.size() == 1 ? terms.getFirst() : together(terms);
    }

    private static <N> Term<N> together(List<Term<N>> terms) {
        return (node, root) -> {
            StringBuilder markup = new StringBuilder();
            for (Term<N> term : terms) {
                Term.first(term, node, root).map(Prose::markup).ifPresent(markup::append);
            }
            return markup.isEmpty() ? List.of() : List.of(StringNode.valueOf(markup.toString()));
        };
    }

    private static <N> Term<N> term(Tree<N> tree, Tokens tokens) {
        if (tokens.took("each")) {
            Path<N> path = tree.path(tokens.next());
            if (!tokens.took(":")) {
                throw tokens.mistake();
            }
            return Term.each(path, term(tree, tokens));
        }
        Term<N> term = plain(tree, tokens);
        term = tokens.took("is") ? term.being(Tokens.bare(tokens.next())) : term;
        term = tokens.took("after") ? term.after(Tokens.bare(tokens.next())) : term;
        term = tokens.took("/") ? term.dividedBy(new BigDecimal(tokens.next())) : term;
        term = tokens.took("?") ? term.meaning(Tokens.bare(tokens.next())) : term;
        return tokens.took("under") ? term.under(plain(tree, tokens)) : term;
    }

    private static <N> Term<N> plain(Tree<N> tree, Tokens tokens) {
        String word = tokens.next();
        return Tokens.isQuoted(word) ? Term.literal(Tokens.bare(word)) : Term.found(tree, tree.path(word));
    }
}
