package io.rolewright.communications.internal.people;

import io.rolewright.communications.ContactPoint;
import io.rolewright.communications.ContactPoints;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.Person;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Knows where people are reached. */
@Component
public class Reach implements Forgetful {
    private final PointRows rows;
    private final TransactionOperations transactions;
    private final Clock clock;

    Reach(PointRows rows, TransactionOperations transactions, Clock clock) {
        this.rows = rows;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Keeps where a person is reached, in place of what was kept; addresses that were added stay. */
    void keep(Person person, ContactPoints points) {
        var addresses = points.points().stream().map(Address::of).distinct().toList();
        requireZone(points.zone());
        transactions.executeWithoutResult(status -> rows.keep(person, points, addresses, clock.instant()));
    }

    /** Adds an address that stays theirs, whatever else is told of them. */
    void add(Person person, ContactPoint point) {
        var address = Address.of(point);
        transactions.executeWithoutResult(status -> rows.add(person, address, clock.instant()));
    }

    private static void requireZone(@Nullable String zone) {
        try {
            if (zone != null) {
                ZoneId.of(zone);
            }
        } catch (DateTimeException unknown) {
            throw ContractException.invalid("communications.zone-unknown");
        }
    }

    /** Where a person is reached; without points when nothing is known. */
    public ContactPoints of(Person person) {
        return rows.find(person).orElseGet(() -> new ContactPoints(null, List.of(), null, null, null));
    }

    /** Who is reached at an address, in the order in which they were made known. */
    public List<Person> owners(Address address) {
        return rows.owners(address);
    }

    List<Person> owners(ContactPoint point) {
        return owners(Address.of(point));
    }

    /** Forgets where a person is reached. */
    @Override
    public void forget(Person person) {
        rows.forget(person);
    }
}
