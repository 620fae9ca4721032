package io.rolewright.events.hiring;

import io.rolewright.events.Event;
import io.rolewright.events.EventType;
import io.rolewright.shared.ApplicationId;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.ClientId;
import io.rolewright.shared.MandateId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody has said whether we may represent them at a client.
 *
 * @param mandate names the question and the answer
 * @param application for which job they are up
 * @param candidate who answered
 * @param client at which client
 * @param given whether we may
 * @param until how long that holds; absent when we may not
 */
@EventType("hiring.mandate-answered.v1")
public record MandateAnswered(
        MandateId mandate,
        ApplicationId application,
        CandidateId candidate,
        ClientId client,
        boolean given,
        @Nullable Instant until)
        implements Event {
    @Override
    public MandateId subject() {
        return mandate;
    }
}
