package io.rolewright.communications;

import io.rolewright.events.communications.Channel;
import io.rolewright.events.communications.Purpose;
import io.rolewright.shared.Person;
import io.rolewright.shared.Personal;
import io.rolewright.shared.UserId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody agreed to, or does not want.
 *
 * @param person who
 * @param channel how they would be reached
 * @param purpose why
 * @param agreed whether they may be
 * @param basis how we know that they agree; NONE when they do not
 * @param source how we know, in one word, such as {@code STOP}, {@code CALL} or {@code RECORDED}
 * @param wording what was asked or said
 * @param recordedBy who wrote it down; absent when nobody had to
 * @param at when
 */
public record Consent(
        Person person,
        Channel channel,
        Purpose purpose,
        boolean agreed,
        Basis basis,
        String source,
        @Nullable @Personal String wording,
        @Nullable UserId recordedBy,
        Instant at) {}
