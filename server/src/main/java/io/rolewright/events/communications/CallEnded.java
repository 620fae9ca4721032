package io.rolewright.events.communications;

import io.rolewright.events.Event;
import io.rolewright.events.EventType;
import io.rolewright.shared.Id;
import io.rolewright.shared.Person;
import io.rolewright.shared.PhoneCallId;
import org.jspecify.annotations.Nullable;

/**
 * A call that a script led has ended. Its answers are asked of {@code communications}.
 *
 * @param call which
 * @param person with whom
 * @param about the application that it was about, as text of its id; absent when it was about none
 * @param outcome how it ended, in one word: {@code COMPLETED}, {@code TRANSFERRED}, {@code DECLINED}, {@code MACHINE}, {@code
 *     NO_ANSWER}, {@code BUSY}, {@code HUNG_UP}, {@code FAILED}, {@code REFUSED}
 */
@EventType("communications.call-ended.v1")
public record CallEnded(
        PhoneCallId call, Person person, @Nullable String about, String outcome) implements Event {
    @Override
    public Id subject() {
        return call;
    }
}
