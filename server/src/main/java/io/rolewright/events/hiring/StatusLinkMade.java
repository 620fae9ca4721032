package io.rolewright.events.hiring;

import io.rolewright.events.Event;
import io.rolewright.events.EventType;
import io.rolewright.shared.ApplicationId;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.StatusLinkId;
import java.time.Instant;

/**
 * Somebody gets a link to where their application stands.
 *
 * @param link names the link
 * @param application which way to a job
 * @param candidate whose
 * @param until how long the link leads there
 */
@EventType("hiring.status-link-made.v1")
public record StatusLinkMade(StatusLinkId link, ApplicationId application, CandidateId candidate, Instant until)
        implements Event {
    @Override
    public StatusLinkId subject() {
        return link;
    }
}
