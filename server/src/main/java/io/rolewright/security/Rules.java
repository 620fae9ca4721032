package io.rolewright.security;

import jakarta.validation.Valid;

/**
 * All policies together.
 *
 * @param password what is asked of a new password
 * @param sessions how long somebody stays signed in
 * @param signIns what is remembered of failed sign-ins
 */
public record Rules(
        @Valid PasswordPolicy password,
        @Valid SessionPolicy sessions,
        @Valid SignInPolicy signIns) {
    /** What holds until somebody changes it. */
    public static Rules initial() {
        return new Rules(PasswordPolicy.initial(), SessionPolicy.initial(), SignInPolicy.initial());
    }
}
