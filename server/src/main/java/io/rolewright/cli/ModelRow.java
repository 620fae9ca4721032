package io.rolewright.cli;

import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Answers about models as rows of a table. */
final class ModelRow {
    private ModelRow() {}

    /** A model, with the numbers of the versions that its aliases name. */
    static ObjectNode ofModel(JsonNode summary) {
        var row = row(Map.of("name", text(summary, "name"), "format", text(summary, "format")));
        row.put("versions", summary.path("versions").asInt());
        for (var alias : new String[] {"live", "shadow", "previous"}) {
            var version = summary.path(alias);
            if (!version.isMissingNode()) {
                row.put(alias, version.path("version").asInt());
                row.put(alias + "Label", text(version, "label"));
            }
        }
        return row;
    }

    /** A version of a model. */
    static ObjectNode ofVersion(String model, JsonNode summary) {
        var row = row(Map.of("name", model));
        row.put("version", summary.path("version").asInt());
        row.put("label", text(summary, "label"));
        var aliases = new StringBuilder();
        summary.path("aliases")
                .forEach(alias -> aliases.append(aliases.isEmpty() ? "" : " ").append(alias.asString()));
        row.put("aliases", aliases.toString());
        row.put("size", summary.path("size").asLong());
        row.put("licence", text(summary, "licence"));
        row.put("registeredAt", text(summary, "registeredAt"));
        row.put("hash", text(summary, "hash"));
        return row;
    }

    private static ObjectNode row(Map<String, String> texts) {
        var row = JsonMapper.shared().createObjectNode();
        texts.entrySet().stream()
                .sorted(Map.Entry.<String, String>comparingByKey().reversed())
                .forEach(text -> row.put(text.getKey(), text.getValue()));
        return row;
    }

    private static String text(JsonNode node, String member) {
        return node.path(member).asString("");
    }
}
