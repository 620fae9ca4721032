package io.rolewright.communications.internal.people;

import io.rolewright.events.security.ContactKeyDestroyed;
import io.rolewright.events.security.DataKeyDestroyed;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.Person;
import io.rolewright.shared.UserId;
import java.util.List;
import org.springframework.stereotype.Component;

/** Removes what nobody can read any more. */
@Component
class Erasure {
    private final List<Forgetful> keepers;

    Erasure(List<Forgetful> keepers) {
        this.keepers = List.copyOf(keepers);
    }

    void forget(DataKeyDestroyed fact) {
        forget(
                switch (fact.subject()) {
                    case CandidateId candidate -> Person.of(candidate);
                    case UserId user -> Person.of(user);
                    default -> throw new IllegalStateException("no person's key");
                });
    }

    void forget(ContactKeyDestroyed fact) {
        forget(Person.of(fact.contact()));
    }

    private void forget(Person person) {
        keepers.forEach(keeper -> keeper.forget(person));
    }
}
