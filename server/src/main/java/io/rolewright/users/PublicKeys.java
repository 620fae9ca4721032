package io.rolewright.users;

import java.util.List;
import java.util.Map;

/**
 * A JSON Web Key Set (RFC 7517) of public keys.
 *
 * @param keys one JSON Web Key each
 */
public record PublicKeys(List<Map<String, Object>> keys) {
    public PublicKeys {
        keys = List.copyOf(keys);
    }
}
