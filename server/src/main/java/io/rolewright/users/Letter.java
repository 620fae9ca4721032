package io.rolewright.users;

import io.rolewright.events.users.LetterKind;
import io.rolewright.shared.LetterId;
import io.rolewright.shared.UserId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is to be written about their login.
 *
 * @param id names it
 * @param kind why they are written to
 * @param user their login; absent for who is invited and has none yet
 * @param address where the letter goes
 * @param name what they are called; absent for who is invited
 * @param language as BCP 47
 * @param path of the page that the letter leads to, relative to the agency's site; it may hold a secret that works once
 * @param expiresAt until when the page is there
 */
public record Letter(
        LetterId id,
        LetterKind kind,
        @Nullable UserId user,
        String address,
        @Nullable String name,
        String language,
        String path,
        Instant expiresAt) {
    /** Without the address and the link, so that neither can reach a log. */
    @Override
    public String toString() {
        return "Letter " + id;
    }
}
