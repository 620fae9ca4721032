package io.rolewright.support;

import java.net.http.HttpHeaders;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * What the server answered.
 *
 * @param status the HTTP status
 * @param headers the headers
 * @param body the body as JSON; missing when there is none
 */
public record Reply(int status, HttpHeaders headers, JsonNode body) {
    /** The code of the problem, or nothing. */
    public String code() {
        return body.path("code").asString("");
    }

    public String text(String member) {
        return body.path(member).asString("");
    }

    public Optional<String> header(String name) {
        return headers.firstValue(name);
    }
}
