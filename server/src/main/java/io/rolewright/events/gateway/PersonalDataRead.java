package io.rolewright.events.gateway;

import io.rolewright.events.Event;
import io.rolewright.events.EventType;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.ContactId;
import io.rolewright.shared.DeedId;
import io.rolewright.shared.Id;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An answer with personal data left for a person or a program; written before it left.
 *
 * @param deed names this look
 * @param view what was shown, for example {@code profile}
 * @param candidates whose data it was; empty when the answer held no candidate's
 * @param contacts which people of clients it was about; absent when it held nothing of any
 */
@EventType("gateway.personal-data-read.v1")
public record PersonalDataRead(
        DeedId deed,
        String view,
        List<CandidateId> candidates,
        @Nullable List<ContactId> contacts) implements Event {
    public PersonalDataRead {
        candidates = List.copyOf(candidates);
        contacts = contacts == null || contacts.isEmpty() ? null : List.copyOf(contacts);
    }

    /** The person where it was one, else the look. */
    @Override
    public Id subject() {
        var people = new ArrayList<Id>(candidates);
        people.addAll(Objects.requireNonNullElse(contacts, List.of()));
        return people.size() == 1 ? people.getFirst() : deed;
    }
}
