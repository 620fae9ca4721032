package io.rolewright.hiring.internal;

import io.rolewright.events.hiring.DepartureReason;
import io.rolewright.hiring.Departure;
import io.rolewright.hiring.Placement;
import io.rolewright.runtime.cipher.Cell;
import io.rolewright.runtime.cipher.FieldCipher;
import io.rolewright.runtime.cipher.KeyName;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.Money;
import io.rolewright.shared.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who no longer works where we placed them, as rows; what is said about it is encrypted under the candidate's key. */
@Component
class Departures {
    private static final String NOTE = "hiring.departure.note";

    private final JdbcClient jdbc;
    private final FieldCipher cipher;

    Departures(JdbcClient jdbc, FieldCipher cipher) {
        this.jdbc = jdbc;
        this.cipher = cipher;
    }

    /** Adds one; false when there is one of the same placement already. */
    boolean add(Placement placement, Departure departure) {
        var note = departure.note();
        return jdbc.sql("""
                        insert into hiring.departure (placement, left_on, reason, note, days_worked, rebate_percent, rebate,
                            recorded_by, recorded_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
                        .param(placement.id().value())
                        .params(departure.leftOn(), departure.reason().name())
                        .param(
                                note == null
                                        ? null
                                        : cipher.encryptText(
                                                KeyName.of(placement.candidateId()),
                                                Cell.of(NOTE, placement.id()),
                                                note))
                        .params(departure.daysWorked(), departure.percent())
                        .param(departure.rebate().minor())
                        .params(departure.recordedBy().value(), Timestamp.from(departure.recordedAt()))
                        .update()
                == 1;
    }

    /** Stores what is right in the place of what was wrong; false when somebody else did meanwhile. */
    boolean replace(Placement placement, Departure wrong, @Nullable Departure right) {
        var isRemoved = jdbc.sql("delete from hiring.departure where placement = ? and recorded_at = ?")
                        .params(placement.id().value(), Timestamp.from(wrong.recordedAt()))
                        .update()
                == 1;
        return isRemoved && (right == null || add(placement, right));
    }

    /** Removes what was written about somebody who was erased. */
    void forget(CandidateId candidate) {
        jdbc.sql("""
                        update hiring.departure set note = null
                        where placement in (select id from hiring.placement where candidate = ?)""").param(candidate.value()).update();
    }

    /**
     * A placement as it stands; it is decrypted once no connection is held any more, since that may need one for the key.
     *
     * @param placement without the note
     */
    record Row(Placement placement, byte @Nullable [] note) {}

    /** A placement with what its row says about its end. */
    static Row row(Placement placement, ResultSet row) throws SQLException {
        return row.getObject("left_on") == null
                ? new Row(placement, null)
                : new Row(placement.ended(departure(row)), row.getBytes("note"));
    }

    /** A departure without the note. */
    static Departure departure(ResultSet row) throws SQLException {
        return new Departure(
                row.getObject("left_on", LocalDate.class),
                DepartureReason.valueOf(row.getString("reason")),
                null,
                row.getInt("days_worked"),
                row.getBigDecimal("rebate_percent"),
                Money.ofMinor(row.getLong("rebate"), row.getString("fee_currency")),
                new UserId(row.getObject("ended_by", UUID.class)),
                row.getTimestamp("ended_at").toInstant());
    }

    Placement opened(Row row) {
        var bare = row.placement();
        var departure = bare.departure();
        var note = row.note();
        return departure == null || note == null
                ? bare
                : bare.ended(departure.noted(
                        cipher.decryptText(KeyName.of(bare.candidateId()), Cell.of(NOTE, bare.id()), note)));
    }
}
