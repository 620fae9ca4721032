package io.rolewright.cli.demo;

import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Lists in the platform's answers. */
final class Answers {
    private Answers() {}

    static List<JsonNode> of(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    /** What stands on a page of a list. */
    static List<JsonNode> items(JsonNode page) {
        return of(page.get("items"));
    }

    static List<String> texts(JsonNode array) {
        return of(array).stream().map(JsonNode::asString).toList();
    }
}
