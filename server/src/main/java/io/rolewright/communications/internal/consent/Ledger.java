package io.rolewright.communications.internal.consent;

import io.rolewright.communications.Basis;
import io.rolewright.communications.Consent;
import io.rolewright.communications.internal.people.Forgetful;
import io.rolewright.communications.internal.people.People;
import io.rolewright.events.communications.Channel;
import io.rolewright.events.communications.Purpose;
import io.rolewright.runtime.cipher.Cell;
import io.rolewright.runtime.cipher.FieldCipher;
import io.rolewright.shared.Person;
import io.rolewright.shared.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people agreed to as rows, which are only added. */
@Component
class Ledger implements Forgetful {
    private static final String WORDING = "communications.consent.wording";

    private final JdbcClient jdbc;
    private final FieldCipher cipher;

    Ledger(JdbcClient jdbc, FieldCipher cipher) {
        this.jdbc = jdbc;
        this.cipher = cipher;
    }

    /** An entry with its number. */
    record Entry(long number, Consent consent) {}

    void add(Consent consent) {
        var by = consent.recordedBy();
        jdbc.sql("""
                        insert into communications.consent
                            (person, channel, purpose, agreed, basis, source, wording, recorded_by, at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(consent.person().text(), consent.channel().name())
                .params(consent.purpose().name(), consent.agreed())
                .params(consent.basis().name(), consent.source())
                .param(sealed(consent.person(), consent.wording()))
                .param(by == null ? null : by.value())
                .param(Timestamp.from(consent.at()))
                .update();
    }

    /** The latest first, those before one. */
    List<Entry> list(Person person, long before, int most) {
        return jdbc
                .sql(
                        "select * from communications.consent where person = ? and number < ? order by number desc limit ?")
                .params(person.text(), before, most)
                .query(Row::of)
                .list()
                .stream()
                .map(row -> row.entry(opened(person, row.wording())))
                .toList();
    }

    /** What holds of each channel and purpose; without what was said. */
    List<Consent> holding(Person person) {
        return jdbc
                .sql("select distinct on (channel, purpose) * from communications.consent where person = ?"
                        + " order by channel, purpose, number desc")
                .param(person.text())
                .query(Row::of)
                .list()
                .stream()
                .map(row -> row.entry(null).consent())
                .toList();
    }

    @Override
    public void forget(Person person) {
        jdbc.sql("delete from communications.consent where person = ?")
                .param(person.text())
                .update();
    }

    private byte @Nullable [] sealed(Person person, @Nullable String wording) {
        return wording == null ? null : cipher.encryptText(People.key(person), cell(person), wording);
    }

    private @Nullable String opened(Person person, byte @Nullable [] wording) {
        return wording == null ? null : cipher.decryptText(People.key(person), cell(person), wording);
    }

    private static Cell cell(Person person) {
        return new Cell(WORDING, person.text());
    }

    /** A row as it stands; decrypted once no connection is held any more, since that may need one for the key. */
    private record Row(
            long number,
            Person person,
            Channel channel,
            Purpose purpose,
            boolean agreed,
            Basis basis,
            String source,
            byte @Nullable [] wording,
            @Nullable UserId recordedBy,
            Instant at) {
        static Row of(ResultSet row, int count) throws SQLException {
            var by = row.getObject("recorded_by", UUID.class);
            return new Row(
                    row.getLong("number"),
                    Person.parse(row.getString("person")),
                    Channel.valueOf(row.getString("channel")),
                    Purpose.valueOf(row.getString("purpose")),
                    row.getBoolean("agreed"),
                    Basis.valueOf(row.getString("basis")),
                    row.getString("source"),
                    row.getBytes("wording"),
                    by == null ? null : new UserId(by),
                    row.getTimestamp("at").toInstant());
        }

        Entry entry(@Nullable String words) {
            return new Entry(
                    number, new Consent(person, channel, purpose, agreed, basis, source, words, recordedBy, at));
        }
    }
}
