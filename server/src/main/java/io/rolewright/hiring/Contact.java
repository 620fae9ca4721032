package io.rolewright.hiring;

import io.rolewright.shared.ClientId;
import io.rolewright.shared.ContactId;
import io.rolewright.shared.Personal;
import io.rolewright.shared.Versioned;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A person at a client company.
 *
 * @param id names them
 * @param clientId where they work
 * @param name their name, as they write it
 * @param position what they do there
 * @param email how they are reached by e-mail
 * @param phone how they are called, as E.164 writes it
 * @param version rises with every change; to be sent as {@code If-Match} with the next one
 * @param addedAt when they were added
 */
public record Contact(
        ContactId id,
        ClientId clientId,
        @Personal String name,
        @Nullable @Personal String position,
        @Nullable @Personal String email,
        @Nullable @Personal String phone,
        int version,
        Instant addedAt)
        implements Versioned {
    /** Without the person, so that they cannot reach a log. */
    @Override
    public String toString() {
        return "Contact " + id;
    }
}
