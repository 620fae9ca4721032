package io.rolewright.benchmarks.load;

import java.nio.charset.StandardCharsets;

/**
 * What a server answered.
 *
 * @param status the HTTP status
 * @param head status line and headers
 * @param body as it came
 */
public record Answer(int status, String head, byte[] body) {
    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /** The text value of a member of a flat JSON answer, or empty. */
    public String member(String name) {
        var start = text().indexOf('"' + name + "\":\"");
        if (start < 0) {
            return "";
        }
        var value = start + name.length() + 4;
        return text().substring(value, text().indexOf('"', value));
    }
}
