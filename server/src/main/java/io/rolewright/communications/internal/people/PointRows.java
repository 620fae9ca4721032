package io.rolewright.communications.internal.people;

import io.rolewright.communications.ContactPoint;
import io.rolewright.communications.ContactPoints;
import io.rolewright.events.communications.Channel;
import io.rolewright.runtime.cipher.Cell;
import io.rolewright.runtime.cipher.FieldCipher;
import io.rolewright.shared.Person;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where people are reached, as rows: encrypted under the key of each, and found by a hash. */
@Component
class PointRows {
    private static final String NAME = "communications.person.name";
    private static final String ADDRESS = "communications.contact_point.address";

    /** Behind all places that an owner of people tells. */
    private static final int LAST = 1_000;

    private final JdbcClient jdbc;
    private final FieldCipher cipher;
    private final AddressHash hashes;

    PointRows(JdbcClient jdbc, FieldCipher cipher, AddressHash hashes) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.hashes = hashes;
    }

    /** Stores a person in place of what was stored. */
    void keep(Person person, ContactPoints points, List<Address> addresses, Instant at) {
        jdbc.sql("""
                        insert into communications.person (person, name, zone, country, language, changed_at)
                        values (?, ?, ?, ?, ?, ?)
                        on conflict (person) do update set name = excluded.name, zone = excluded.zone,
                            country = excluded.country, language = excluded.language, changed_at = excluded.changed_at""")
                .param(person.text())
                .param(sealed(person, points.name()))
                .param(points.zone())
                .param(points.country())
                .param(points.language())
                .param(Timestamp.from(at))
                .update();
        leave(person, addresses);
        for (var place = 0; place < addresses.size(); place++) {
            keep(person, addresses.get(place), place, at);
        }
    }

    private byte @Nullable [] sealed(Person person, @Nullable String name) {
        return name == null ? null : cipher.encryptText(People.key(person), new Cell(NAME, person.text()), name);
    }

    private void leave(Person person, List<Address> addresses) {
        var kept = addresses.stream().map(one -> one.channel() + hashes.of(one)).toArray(String[]::new);
        jdbc.sql("""
                        delete from communications.contact_point
                        where person = ? and not added and not channel || address_hash = any (?)""").params(person.text(), kept).update();
        jdbc.sql("""
                        update communications.contact_point set place = ?
                        where person = ? and not channel || address_hash = any (?)""").params(LAST, person.text(), kept).update();
    }

    /** Adds an address behind all others. */
    void add(Person person, Address address, Instant at) {
        var hash = hashes.of(address);
        jdbc.sql("insert into communications.person (person, changed_at) values (?, ?) on conflict do nothing")
                .params(person.text(), Timestamp.from(at))
                .update();
        jdbc.sql("""
                        insert into communications.contact_point
                            (person, channel, address, address_hash, place, known_at, added)
                        values (?, ?, ?, ?, ?, ?, true)
                        on conflict (person, channel, address_hash) do update set added = true""")
                .params(person.text(), address.channel().name())
                .param(cipher.encryptText(People.key(person), cell(person, hash), address.text()))
                .params(hash, LAST, Timestamp.from(at))
                .update();
    }

    private void keep(Person person, Address address, int place, Instant at) {
        var hash = hashes.of(address);
        jdbc.sql("""
                        insert into communications.contact_point (person, channel, address, address_hash, place, known_at)
                        values (?, ?, ?, ?, ?, ?)
                        on conflict (person, channel, address_hash)
                            do update set address = excluded.address, place = excluded.place""")
                .params(person.text(), address.channel().name())
                .param(cipher.encryptText(People.key(person), cell(person, hash), address.text()))
                .params(hash, place, Timestamp.from(at))
                .update();
    }

    Optional<ContactPoints> find(Person person) {
        return jdbc.sql("select * from communications.person where person = ?")
                .param(person.text())
                .query(Row::of)
                .optional()
                .map(row -> new ContactPoints(
                        opened(person, row.name()), points(person), row.zone(), row.country(), row.language()));
    }

    private List<ContactPoint> points(Person person) {
        return jdbc
                .sql("select * from communications.contact_point where person = ? order by place")
                .param(person.text())
                .query(Point::of)
                .list()
                .stream()
                .map(point -> new ContactPoint(
                        point.channel(),
                        cipher.decryptText(People.key(person), cell(person, point.hash()), point.address())))
                .toList();
    }

    private @Nullable String opened(Person person, byte @Nullable [] name) {
        return name == null ? null : cipher.decryptText(People.key(person), new Cell(NAME, person.text()), name);
    }

    private static Cell cell(Person person, String hash) {
        return new Cell(ADDRESS, person.text() + " " + hash);
    }

    /** Who is reached at an address, the first that it was known of first. */
    List<Person> owners(Address address) {
        return jdbc.sql("""
                        select person from communications.contact_point where address_hash = ?
                        group by person order by min(known_at), person""")
                .param(hashes.of(address))
                .query((row, number) -> Person.parse(row.getString("person")))
                .list();
    }

    void forget(Person person) {
        jdbc.sql("delete from communications.person where person = ?")
                .param(person.text())
                .update();
    }

    /** A person as they stand; decrypted once no connection is held any more, since that may need one for the key. */
    private record Row(
            byte @Nullable [] name,
            @Nullable String zone,
            @Nullable String country,
            @Nullable String language) {
        static Row of(ResultSet row, int number) throws SQLException {
            return new Row(
                    row.getBytes("name"), row.getString("zone"), row.getString("country"), row.getString("language"));
        }
    }

    /** A point as it stands. */
    private record Point(Channel channel, byte[] address, String hash) {
        static Point of(ResultSet row, int number) throws SQLException {
            return new Point(
                    Channel.valueOf(row.getString("channel")), row.getBytes("address"), row.getString("address_hash"));
        }
    }
}
