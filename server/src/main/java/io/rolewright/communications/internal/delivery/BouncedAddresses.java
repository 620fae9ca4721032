package io.rolewright.communications.internal.delivery;

import io.rolewright.communications.internal.people.Address;
import io.rolewright.communications.internal.people.AddressHash;
import io.rolewright.communications.internal.people.Forgetful;
import io.rolewright.shared.Person;
import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Remembers addresses of people from which something came back for good. */
@Component
class BouncedAddresses implements Forgetful {
    private final JdbcClient jdbc;
    private final AddressHash hashes;

    BouncedAddresses(JdbcClient jdbc, AddressHash hashes) {
        this.jdbc = jdbc;
        this.hashes = hashes;
    }

    boolean has(Person person, Address address) {
        return jdbc.sql("""
                        select exists (select from communications.bounced_address
                                        where person = ? and address_hash = ?)""")
                .params(person.text(), hashes.of(address))
                .query((row, number) -> row.getBoolean(1))
                .single();
    }

    void add(Person person, Address address, Instant at) {
        jdbc.sql("""
                        insert into communications.bounced_address (person, address_hash, at) values (?, ?, ?)
                        on conflict do nothing""")
                .params(person.text(), hashes.of(address), Timestamp.from(at))
                .update();
    }

    @Override
    public void forget(Person person) {
        jdbc.sql("delete from communications.bounced_address where person = ?")
                .param(person.text())
                .update();
    }
}
