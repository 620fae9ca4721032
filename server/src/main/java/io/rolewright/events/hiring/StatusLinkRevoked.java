package io.rolewright.events.hiring;

import io.rolewright.events.Event;
import io.rolewright.events.EventType;
import io.rolewright.shared.ApplicationId;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.StatusLinkId;

/**
 * A link to where somebody's application stands leads nowhere any more: it was revoked, or another one replaces it.
 *
 * @param link names the link
 * @param application which way to a job
 * @param candidate whose
 */
@EventType("hiring.status-link-revoked.v1")
public record StatusLinkRevoked(StatusLinkId link, ApplicationId application, CandidateId candidate) implements Event {
    @Override
    public StatusLinkId subject() {
        return link;
    }
}
