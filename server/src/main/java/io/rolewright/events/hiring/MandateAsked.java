package io.rolewright.events.hiring;

import io.rolewright.events.Event;
import io.rolewright.events.EventType;
import io.rolewright.shared.ApplicationId;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.ClientId;
import io.rolewright.shared.MandateId;
import java.time.Instant;

/**
 * Somebody is asked whether we may represent them at a client.
 *
 * @param mandate names the question and the answer
 * @param application for which job they are up
 * @param candidate who is asked
 * @param client at which client
 * @param wording the version of the words in which they are asked
 * @param until how long they can answer
 */
@EventType("hiring.mandate-asked.v1")
public record MandateAsked(
        MandateId mandate,
        ApplicationId application,
        CandidateId candidate,
        ClientId client,
        int wording,
        Instant until)
        implements Event {
    @Override
    public MandateId subject() {
        return mandate;
    }
}
