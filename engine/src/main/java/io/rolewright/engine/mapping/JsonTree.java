package io.rolewright.engine.mapping;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * Paths through JSON, and through XML and tables that were turned into it: {@code location.name}. A list on the way
 * stands for each of its elements; {@code *} for any member; {@code this} is the node itself; a slash starts at the root.
 */
final class JsonTree implements Tree<JsonNode> {
    private static final String ITSELF = "this";
    private final boolean loose;

    /** @param loose whether names are told apart by their letters and digits alone; the answer is folded too */
    JsonTree(boolean loose) {
        this.loose = loose;
    }

    @Override
    public Path<JsonNode> path(String written) {
        boolean fromRoot = written.startsWith("/");
        String bare = fromRoot ? written.substring(1) : written;
        List<String> steps = new ArrayList<>(List.of(bare.split("\\.", -1)));
        steps.removeIf(step -> step.isEmpty() || step.equals(ITSELF));
        steps.replaceAll(step -> loose ? FoldedNames.fold(step) : step);
        String[] way = steps.toArray(String[]::new);
        return (node, root) -> walk(fromRoot ? root : node, way);
    }

    /** Of an element with attributes, its text. */
    @Override
    public JsonNode value(JsonNode node) {
        JsonNode text = node.path(XmlTree.TEXT);
        return text.isMissingNode() ? node : text;
    }

    private static List<JsonNode> walk(JsonNode from, String[] steps) {
        List<JsonNode> here = new ArrayList<>(1);
        spread(from, here);
        for (String step : steps) {
            List<JsonNode> there = new ArrayList<>(here.size());
            for (JsonNode node : here) {
                step(node, step, there);
            }
            here = there;
        }
        return here;
    }

    private static void step(JsonNode node, String step, List<JsonNode> there) {
        if (step.equals("*")) {
            node.values().forEach(child -> spread(child, there));
        } else {
            spread(node.path(step), there);
        }
    }

    private static void spread(JsonNode node, List<JsonNode> into) {
        if (node.isArray()) {
            node.values().forEach(element -> spread(element, into));
        } else if (!node.isMissingNode() && !node.isNull()) {
            into.add(node);
        }
    }
}
