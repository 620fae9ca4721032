package io.rolewright.integrations.twins.wire;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** A user and a password of {@code Authorization: Basic}. */
public record Basic(String user, String password) {
    public static Optional<Basic> of(TwinRequest request) {
        return request.field("Authorization")
                .filter(value -> value.regionMatches(true, 0, "Basic ", 0, 6))
                .flatMap(value -> decoded(value.substring(6).strip()));
    }

    private static Optional<Basic> decoded(String encoded) {
        try {
            var pair = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8).split(":", 2);
            return pair.length == 2 ? Optional.of(new Basic(pair[0], pair[1])) : Optional.empty();
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }
}
