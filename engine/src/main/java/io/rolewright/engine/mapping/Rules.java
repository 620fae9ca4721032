package io.rolewright.engine.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The rules of one mapping over one kind of answer. */
final class Rules<N> {
    private static final String POSTING = "posting";
    private static final String ANSWER = "answer ";
    private static final String FROM = " from ";

    private final List<Shape<N>> shapes = new ArrayList<>();
    private final Members<N> members = new Members<>();
    private final List<Group<N>> groups = new ArrayList<>();

    Rules(Tree<N> tree, MappingText text) {
        text.sections().forEach(section -> read(section, tree));
        if (shapes.isEmpty() || members.isEmpty()) {
            throw new IllegalArgumentException("a mapping has an answer and a posting");
        }
    }

    private void read(MappingText.Section section, Tree<N> tree) {
        String name = section.name();
        if (name.startsWith(ANSWER)) {
            Shape<N> shape = new Shape<>(name.substring(ANSWER.length()), tree);
            section.lines().forEach(line -> shape.say(line.key(), line.value()));
            shapes.add(shape);
        } else if (name.equals(POSTING)) {
            add(section, tree, members);
        } else if (name.contains(FROM)) {
            int from = name.indexOf(FROM);
            Group<N> group = new Group<>(name.substring(0, from), tree, name.substring(from + FROM.length()));
            add(section, tree, group.members);
            groups.add(group);
        } else {
            throw new IllegalArgumentException("a mapping has no [%s]".formatted(name));
        }
    }

    private static <N> void add(MappingText.Section section, Tree<N> tree, Members<N> into) {
        section.lines().forEach(line -> into.add(line.key(), new Expression<>(tree, line.value())));
    }

    /** The kind of answer that the root is. */
    Optional<Shape<N>> shape(N root) {
        return shapes.stream().filter(shape -> shape.isShapeOf(root)).findFirst();
    }

    /** The kind named so; the first one without such a name. */
    Shape<N> shape(String name) {
        return shapes.stream()
                .filter(shape -> shape.name.equals(name))
                .findFirst()
                .orElse(shapes.getFirst());
    }

    /** One job in the words of schema.org. */
    ObjectNode posting(N item, N root) {
        ObjectNode posting = JsonNodeFactory.instance.objectNode().put("@type", "JobPosting");
        members.write(item, root, posting);
        groups.forEach(group -> group.write(item, root, posting));
        return posting;
    }

    /** What an answer of a shape says. */
    MappedAnswer answer(Mapping mapping, Shape<N> shape, N root, MappingLimits limits, boolean broken) {
        List<N> items = shape.items(root);
        List<MappedItem> mapped = items.stream()
                .limit(limits.items())
                .filter(item -> !shape.isHidden(item, root))
                .map(item -> item(shape, item, root))
                .toList();
        boolean cut = items.size() > limits.items();
        return new MappedAnswer(
                mapping, mapping.kind(), shape.name, mapped, shape.total(root), shape.next(root), cut, broken);
    }

    private MappedItem item(Shape<N> shape, N item, N root) {
        ObjectNode posting = posting(item, root);
        boolean whole = posting.has("description");
        return new MappedItem(posting, whole ? Optional.empty() : shape.details(item, root));
    }
}
