package io.rolewright.adverts;

import io.rolewright.engine.advert.Advert;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Stored adverts, those of earlier releases too. */
public final class AdvertJson {
    private AdvertJson() {}

    /** Reads what {@code json} wrote; an advert from before 0.4 names no terms that the taxonomy does not know. */
    public static Advert read(JsonMapper json, JsonNode stored) {
        var advert = (ObjectNode) stored;
        advert.withArray("terms");
        return json.treeToValue(advert, Advert.class);
    }
}
