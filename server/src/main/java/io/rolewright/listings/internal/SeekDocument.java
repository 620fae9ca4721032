package io.rolewright.listings.internal;

import io.rolewright.integrations.ProviderCall;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/** What SEEK is asked and told: one document of GraphQL each, with one field at its root. */
enum SeekDocument {
    PLACES("locationSuggestions"),
    CATEGORIES("jobCategorySuggestions"),
    PRODUCTS("advertisementProducts"),
    POST("postPosition"),
    UPDATE("updatePostedPositionProfile"),
    CLOSE("closePostedPositionProfile"),
    PROFILE("positionProfile"),
    EVENTS("events"),
    HISTORY("createCandidateProcessHistoryItem");

    private final String field;
    private final String text;

    SeekDocument(String field) {
        this.field = field;
        this.text = GraphqlQuestion.document("seek/" + field);
    }

    /** The member of the answer's data that holds what was asked for. */
    String field() {
        return field;
    }

    /** A call that SEEK does once for a key, however often it hears it. */
    ProviderCall once(JsonMapper json, Map<String, ?> variables, String key) {
        return ProviderCall.post(field, "/graphql", body(json, variables), key);
    }

    /**
     * A call that may be made any number of times: a question, or an order that changes nothing the second time. Its key only
     * says so to whoever repeats calls; SEEK does not look at it.
     */
    ProviderCall repeatable(JsonMapper json, Map<String, ?> variables) {
        var body = body(json, variables);
        var key = UUID.nameUUIDFromBytes(body.getBytes(StandardCharsets.UTF_8));
        return ProviderCall.post(field, "/graphql", body, key.toString());
    }

    private String body(JsonMapper json, Map<String, ?> variables) {
        return json.writeValueAsString(Map.of("query", text, "operationName", field, "variables", variables));
    }
}
