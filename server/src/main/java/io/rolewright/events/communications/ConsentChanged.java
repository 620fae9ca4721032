package io.rolewright.events.communications;

import io.rolewright.events.Event;
import io.rolewright.events.EventType;
import io.rolewright.shared.Id;
import io.rolewright.shared.Person;

/**
 * Somebody agreed to be reached, or does not want to be any more.
 *
 * @param person who
 * @param channel how; STOP on one channel is told once for each channel that it closes
 * @param purpose why they would be reached
 * @param agreed whether they may be
 * @param source how we know, in one word: {@code STOP}, {@code UNSUBSCRIBE}, {@code CALL}, {@code RECORDED} and so on
 */
@EventType("communications.consent-changed.v1")
public record ConsentChanged(Person person, Channel channel, Purpose purpose, boolean agreed, String source)
        implements Event {
    @Override
    public Id subject() {
        return person.id();
    }
}
