package io.rolewright.events.matching;

import io.rolewright.events.Event;
import io.rolewright.events.EventType;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.SearchHitId;
import io.rolewright.shared.SearchId;
import io.rolewright.shared.UserId;

/**
 * Somebody came whom a saved search looks for.
 *
 * @param search the search
 * @param hit names what was found
 * @param owner who saved the search
 * @param candidate who was found
 */
@EventType("matching.candidate-found.v1")
public record CandidateFound(SearchId search, SearchHitId hit, UserId owner, CandidateId candidate) implements Event {
    @Override
    public SearchId subject() {
        return search;
    }
}
