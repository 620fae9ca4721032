package io.rolewright.profiles;

import java.util.List;

/**
 * Salted hashes of words of a résumé: they prove words to whoever may read them, and tell nobody else anything.
 *
 * @param hashes one per span of the question, in its order: HMAC-SHA-256 of the words under the candidate's salt, lower-case
 *     hexadecimal
 */
public record Seals(List<String> hashes) {
    public Seals {
        hashes = List.copyOf(hashes);
    }
}
