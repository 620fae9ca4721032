package io.rolewright.listings.internal;

import io.rolewright.integrations.ProviderAnswer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** What boards have in common when they answer. */
final class BoardAnswer {
    private static final int FORBIDDEN = 403;

    private BoardAnswer() {}

    /** The body, to look into; nothing is found in one that is no JSON. */
    static JsonNode body(JsonMapper json, ProviderAnswer answer) {
        try {
            return json.readTree(answer.body());
        } catch (JacksonException noJson) {
            return MissingNode.getInstance();
        }
    }

    /**
     * What it means that a call was refused as a whole: by the board, or before it by {@code integrations}, whose code tells
     * more.
     *
     * @param words what the board says about it
     */
    static Reply refused(ProviderAnswer answer, String words) {
        var code = answer.code();
        if (code != null && !code.equals("integrations.partner-refused")) {
            return new Reply.Refused(code, words);
        }
        return answer.status() == FORBIDDEN ? forbidden(words) : refused(words);
    }

    static Reply refused(String words) {
        return new Reply.Refused("listings.board-refuses", words);
    }

    static Reply forbidden(String words) {
        return new Reply.Refused("listings.board-forbids", words);
    }
}
