package io.rolewright.matching.internal;

import io.rolewright.engine.ranking.Match;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Stored matches, those of earlier releases too. */
final class MatchJson {
    private static final double WHOLE = 100;

    private MatchJson() {}

    /** Reads what {@code json} wrote; before 0.5 a part had a weight, and no points. */
    static Match read(JsonMapper json, JsonNode stored) {
        var match = (ObjectNode) stored;
        if (!match.has("start")) {
            match.put("start", 0.0).putArray("contributions");
            match.get("categories").forEach(MatchJson::withPoints);
        }
        return json.treeToValue(match, Match.class);
    }

    private static void withPoints(JsonNode category) {
        var part = (ObjectNode) category;
        part.put(
                "points",
                WHOLE * part.get("weight").asDouble() * part.path("value").asDouble(0));
        part.remove("weight");
    }
}
