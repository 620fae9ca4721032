package io.rolewright.security;

import io.rolewright.shared.Versioned;

/**
 * What holds, and which version of it.
 *
 * @param version rises with every change, from 0; to be sent as {@code If-Match} with the next one
 * @param rules what holds
 */
public record Policies(int version, Rules rules) implements Versioned {
    /** What holds until somebody changes it. */
    public static Policies initial() {
        return new Policies(0, Rules.initial());
    }
}
