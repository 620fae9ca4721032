package io.rolewright.communications.internal.incoming;

import io.rolewright.communications.internal.people.Address;
import io.rolewright.communications.internal.people.AddressHash;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts, for each address and day (UTC), how many of its e-mails programs may have answered. */
@Component
class AnsweredAddresses {
    private final JdbcClient jdbc;
    private final AddressHash hashes;

    AnsweredAddresses(JdbcClient jdbc, AddressHash hashes) {
        this.jdbc = jdbc;
        this.hashes = hashes;
    }

    int times(Address address, Instant at) {
        return jdbc.sql("select times from communications.answered_address where address_hash = ? and day = ?")
                .params(hashes.of(address), day(at))
                .query((row, number) -> row.getInt(1))
                .optional()
                .orElse(0);
    }

    /** Counts one more, and forgets the days before. */
    void add(Address address, Instant at) {
        jdbc.sql("delete from communications.answered_address where day < ?")
                .param(day(at))
                .update();
        jdbc.sql("""
                        insert into communications.answered_address as kept (address_hash, day, times) values (?, ?, 1)
                        on conflict (address_hash, day) do update set times = kept.times + 1""").params(hashes.of(address), day(at)).update();
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }
}
