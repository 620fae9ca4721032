package io.rolewright.security;

/**
 * Something encrypted.
 *
 * @param ciphertext a text of letters, digits, dots, hyphens and underscores, about a third longer than what is in it
 * @param keyVersion the version of the purpose's key; the ciphertext names it too
 */
public record Ciphertext(String ciphertext, int keyVersion) {}
