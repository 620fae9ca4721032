package io.rolewright.users;

/**
 * A key that was just made.
 *
 * @param key the key as it is listed
 * @param secret send it as {@code Authorization: Bearer <secret>}; it is shown this once
 */
public record MadeApiKey(ApiKey key, String secret) {
    /** Without the secret, so that it cannot reach a log. */
    @Override
    public String toString() {
        return "MadeApiKey " + key.id();
    }
}
