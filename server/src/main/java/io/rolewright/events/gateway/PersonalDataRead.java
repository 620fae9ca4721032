package io.rolewright.events.gateway;

import io.rolewright.events.Event;
import io.rolewright.events.EventType;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.DeedId;
import io.rolewright.shared.Id;
import java.util.List;

/**
 * An answer with personal data left for a person or a program; written before it left.
 *
 * @param deed names this look
 * @param view what was shown, for example {@code profile}
 * @param candidates whose data it was; empty when the answer held nobody's
 */
@EventType("gateway.personal-data-read.v1")
public record PersonalDataRead(DeedId deed, String view, List<CandidateId> candidates) implements Event {
    public PersonalDataRead {
        candidates = List.copyOf(candidates);
    }

    /** The candidate where it was one, else the look. */
    @Override
    public Id subject() {
        return candidates.size() == 1 ? candidates.getFirst() : deed;
    }
}
