package io.rolewright.security;

/**
 * What was encrypted.
 *
 * @param plaintext the bytes, in base64
 * @param keyVersion the version of the purpose's key that it is encrypted under; where a newer one is there, encrypt it anew
 */
public record Decrypted(String plaintext, int keyVersion) {
    /** Without the bytes, so that they cannot reach a log. */
    @Override
    public String toString() {
        return "Decrypted " + keyVersion;
    }
}
