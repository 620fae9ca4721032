package io.rolewright.communications.internal.people;

import io.rolewright.communications.ContactPoint;
import io.rolewright.communications.ContactPoints;
import io.rolewright.communications.ContactPointsInternal;
import io.rolewright.shared.Person;
import java.util.List;
import org.springframework.web.bind.annotation.RestController;

/** Answers {@link ContactPointsInternal}. */
@RestController
class ContactPointsController implements ContactPointsInternal {
    private final Reach reach;

    ContactPointsController(Reach reach) {
        this.reach = reach;
    }

    @Override
    public void keep(String person, ContactPoints points) {
        reach.keep(People.named(person), points);
    }

    @Override
    public void add(String person, ContactPoint point) {
        reach.add(People.named(person), point);
    }

    @Override
    public ContactPoints find(String person) {
        return reach.of(People.named(person));
    }

    @Override
    public List<Person> owners(ContactPoint point) {
        return reach.owners(point);
    }

    @Override
    public void forget(String person) {
        reach.forget(People.named(person));
    }
}
