package io.rolewright.users;

import io.rolewright.events.users.Role;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Who is invited.
 *
 * @param email the address that they will sign in with
 * @param role what they will be: {@code RECRUITER}, {@code ACCOUNTANT} or {@code ADMIN}
 */
public record Invitee(@NotBlank @Size(max = 254) String email, Role role) {
    /** Without the address, so that it cannot reach a log. */
    @Override
    public String toString() {
        return "Invitee " + role;
    }
}
