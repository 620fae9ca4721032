package io.rolewright.events.users;

import io.rolewright.events.Event;
import io.rolewright.events.EventType;
import io.rolewright.shared.LetterId;

/**
 * Somebody is to be written to about their login. Whom, and with which link, is asked of {@code users}; where nobody has the
 * address there is no letter any more.
 *
 * @param letter which letter
 * @param kind why
 */
@EventType("users.letter-due.v1")
public record LetterDue(LetterId letter, LetterKind kind) implements Event {
    @Override
    public LetterId subject() {
        return letter;
    }
}
