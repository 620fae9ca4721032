package io.rolewright.matching.internal;

import io.rolewright.engine.ranking.Category;
import io.rolewright.engine.ranking.Match;
import io.rolewright.engine.ranking.Weights;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Stored matches, those of earlier releases too; what is written here the release before can read. */
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
        match.get("categories").forEach(part -> ((ObjectNode) part).remove("weight"));
        return json.treeToValue(match, Match.class);
    }

    /** Writes a match; 0.4 asks for the weight of each part. */
    static String write(JsonMapper json, Match match) {
        ObjectNode stored = json.valueToTree(match);
        for (var part : stored.get("categories")) {
            var category = Category.valueOf(part.get("category").asString());
            ((ObjectNode) part).put("weight", Weights.standard().of(category));
        }
        return json.writeValueAsString(stored);
    }

    private static void withPoints(JsonNode category) {
        var part = (ObjectNode) category;
        part.put(
                "points",
                WHOLE * part.get("weight").asDouble() * part.path("value").asDouble(0));
    }
}
