package io.rolewright.listings.internal;

import io.rolewright.integrations.ProviderAnswer;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a GraphQL interface answers: with status 200, whatever happens.
 *
 * @param data what was asked for, as far as it was had
 * @param code the first error's; empty where nothing is wrong, blank where the error has none
 * @param message the first error's, for people; may be empty
 */
record GraphqlAnswer(JsonNode data, Optional<String> code, String message) {
    static GraphqlAnswer of(JsonMapper json, ProviderAnswer answer) {
        var body = BoardAnswer.body(json, answer);
        var error = body.at("/errors/0");
        return new GraphqlAnswer(
                body.path("data"),
                error.isMissingNode()
                        ? Optional.empty()
                        : Optional.of(error.at("/extensions/code").asString("")),
                error.path("message").asString(""));
    }

    /** The first error's code, {@code UNKNOWN} where it has none; empty where nothing is wrong. */
    String error() {
        return code.map(said -> said.isBlank() ? "UNKNOWN" : said).orElse("");
    }

    /** What it means that something is wrong; codes that nobody has told us of may pass. */
    Reply failure() {
        return switch (code.orElse("")) {
            case "FORBIDDEN" -> BoardAnswer.forbidden(message);
            case "BAD_USER_INPUT" -> BoardAnswer.refused(message);
            default -> new Reply.Later("listings.board-troubled", Optional.empty());
        };
    }
}
