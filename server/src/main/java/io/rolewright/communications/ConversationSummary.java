package io.rolewright.communications;

import io.rolewright.shared.ConversationId;
import io.rolewright.shared.Person;
import io.rolewright.shared.Personal;
import org.jspecify.annotations.Nullable;

/**
 * A conversation as the inbox lists it.
 *
 * @param id names it
 * @param person with whom; absent when the address is nobody's whom we know
 * @param name what they are called; absent when it is not known
 * @param unread how many messages of theirs nobody has read
 * @param last the latest message
 */
public record ConversationSummary(
        ConversationId id,
        @Nullable Person person,
        @Nullable @Personal String name,
        int unread,
        Message last) {}
