package io.rolewright.engine.mapping;

import io.rolewright.engine.mapping.Tree.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One kind of answer of a format: how to tell it, and where its jobs stand. */
final class Shape<N> {
    final String name;
    private final Tree<N> tree;
    private final List<Path<N>> has = new ArrayList<>();
    private @Nullable Path<N> items;
    private Optional<Term<N>> total = Optional.empty();
    private Optional<Term<N>> next = Optional.empty();
    private Optional<Term<N>> details = Optional.empty();
    private Optional<Term<N>> hidden = Optional.empty();

    Shape(String name, Tree<N> tree) {
        this.name = name;
        this.tree = tree;
    }

    void say(String key, String value) {
        switch (key) {
            case "has" -> {
                Tokens tokens = new Tokens(value);
                while (tokens.hasNext()) {
                    has.add(tree.path(tokens.next()));
                }
            }
            case "items" -> items = tree.path(value);
            case "total" -> total = Optional.of(new Expression<>(tree, value));
            case "next" -> next = Optional.of(new Expression<>(tree, value));
            case "details" -> details = Optional.of(new Expression<>(tree, value));
            case "hidden" -> hidden = Optional.of(new Expression<>(tree, value));
            default -> throw new IllegalArgumentException("an answer has no " + key);
        }
    }

    /** Whether an answer is of this kind: everything that it must have leads somewhere. */
    boolean isShapeOf(N root) {
        return !has.isEmpty()
                && has.stream().noneMatch(path -> path.from(root, root).isEmpty());
    }

    List<N> items(N root) {
        return items == null ? List.of(root) : items.from(root, root);
    }

    Optional<Long> total(N root) {
        return said(total, root, root).flatMap(Shape::number);
    }

    Optional<String> next(N root) {
        return said(next, root, root);
    }

    Optional<String> details(N item, N root) {
        return said(details, item, root);
    }

    boolean isHidden(N item, N root) {
        return said(hidden, item, root).isPresent();
    }

    private Optional<String> said(Optional<Term<N>> term, N node, N root) {
        return term.flatMap(asked -> Term.first(asked, node, root));
    }

    private static Optional<Long> number(String text) {
        boolean plain = !text.isEmpty() && text.length() < 12 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return plain ? Optional.of(Long.parseLong(text)) : Optional.empty();
    }
}
