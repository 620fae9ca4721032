package io.rolewright.engine.mapping;

import io.rolewright.engine.mapping.Tree.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A member that is a list of objects, such as places: one for each node of the first path that leads somewhere. A node
 * that is a text stands for itself.
 */
final class Group<N> {
    private final String name;
    private final Tree<N> tree;
    private final List<Way<N>> ways = new ArrayList<>();
    final Members<N> members = new Members<>();

    /** @param from paths between {@code |}, each with an optional {@code where path is word} */
    Group(String name, Tree<N> tree, String from) {
        this.name = name;
        this.tree = tree;
        Tokens tokens = new Tokens(from);
        do {
            ways.add(way(tree, tokens));
        } while (tokens.took("|"));
        if (tokens.hasNext()) {
            throw tokens.mistake();
        }
    }

    private static <N> Way<N> way(Tree<N> tree, Tokens tokens) {
        Path<N> path = tree.path(tokens.next());
        if (!tokens.took("where")) {
            return new Way<>(path, Optional.empty());
        }
        Term<N> asked = Term.found(tree, tree.path(tokens.next()));
        if (!tokens.took("is")) {
            throw tokens.mistake();
        }
        return new Way<>(path, Optional.of(asked.being(Tokens.bare(tokens.next()))));
    }

    void write(N node, N root, ObjectNode into) {
        for (Way<N> way : ways) {
            ArrayNode written = into.arrayNode();
            way.from(node, root).forEach(element -> write(element, root, written));
            if (!written.isEmpty()) {
                into.set(name, written);
                return;
            }
        }
    }

    private void write(N element, N root, ArrayNode into) {
        JsonNode value = tree.value(element);
        ObjectNode object = into.objectNode();
        members.write(element, root, object);
        if (!object.isEmpty()) {
            into.add(object);
        } else if (value.isValueNode() && !Term.text(value).isBlank()) {
            into.add(value);
        }
    }

    private record Way<N>(Path<N> path, Optional<Term<N>> asked) {
        List<N> from(N node, N root) {
            return path.from(node, root).stream()
                    .filter(element -> asked.isEmpty()
                            || !asked.get().values(element, root).isEmpty())
                    .toList();
        }
    }
}
