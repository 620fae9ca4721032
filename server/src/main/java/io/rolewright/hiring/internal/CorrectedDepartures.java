package io.rolewright.hiring.internal;

import io.rolewright.hiring.CorrectedDeparture;
import io.rolewright.hiring.Departure;
import io.rolewright.hiring.Placement;
import io.rolewright.runtime.cipher.Cell;
import io.rolewright.runtime.cipher.FieldCipher;
import io.rolewright.runtime.cipher.KeyName;
import io.rolewright.shared.CandidateId;
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

/** Departures that were put right, as rows that nobody changes; what is said about them is encrypted under the candidate's key. */
@Component
class CorrectedDepartures {
    private static final String NOTE = "hiring.corrected_departure.note";
    private static final String BECAUSE = "hiring.corrected_departure.because";

    private final JdbcClient jdbc;
    private final FieldCipher cipher;

    CorrectedDepartures(JdbcClient jdbc, FieldCipher cipher) {
        this.jdbc = jdbc;
        this.cipher = cipher;
    }

    /** Adds one behind the others of a placement, on which nobody else works until the transaction ends. */
    void add(Placement placement, CorrectedDeparture corrected) {
        var departure = corrected.departure();
        var number = count(placement) + 1;
        jdbc.sql("""
                        insert into hiring.corrected_departure (placement, number, left_on, reason, note, days_worked,
                            rebate_percent, rebate, recorded_by, recorded_at, because, corrected_by, corrected_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(placement.id().value(), number)
                .params(departure.leftOn(), departure.reason().name())
                .param(sealed(placement, NOTE, number, departure.note()))
                .params(departure.daysWorked(), departure.percent())
                .param(departure.rebate().minor())
                .params(departure.recordedBy().value(), Timestamp.from(departure.recordedAt()))
                .param(sealed(placement, BECAUSE, number, corrected.because()))
                .params(corrected.correctedBy().value(), Timestamp.from(corrected.correctedAt()))
                .update();
    }

    private int count(Placement placement) {
        return jdbc.sql("select count(*) from hiring.corrected_departure where placement = ?")
                .param(placement.id().value())
                .query((row, number) -> row.getInt(1))
                .single();
    }

    private byte @Nullable [] sealed(Placement placement, String column, int number, @Nullable String text) {
        return text == null
                ? null
                : cipher.encryptText(KeyName.of(placement.candidateId()), cell(placement, column, number), text);
    }

    private static Cell cell(Placement placement, String column, int number) {
        return new Cell(column, placement.id().text() + '/' + number);
    }

    /** The first first. */
    List<CorrectedDeparture> list(Placement placement) {
        return jdbc.sql("""
                        select corrected_departure.*, fee_currency, recorded_by as ended_by, recorded_at as ended_at
                        from hiring.corrected_departure join hiring.placement on placement.id = placement
                        where placement = ? order by number""").param(placement.id().value()).query(Row::of).list().stream()
                .map(row -> opened(placement, row))
                .toList();
    }

    private CorrectedDeparture opened(Placement placement, Row row) {
        var note = opened(placement, NOTE, row.number(), row.note());
        return new CorrectedDeparture(
                note == null ? row.departure() : row.departure().noted(note),
                opened(placement, BECAUSE, row.number(), row.because()),
                row.by(),
                row.at());
    }

    private @Nullable String opened(Placement placement, String column, int number, byte @Nullable [] sealed) {
        return sealed == null
                ? null
                : cipher.decryptText(KeyName.of(placement.candidateId()), cell(placement, column, number), sealed);
    }

    /** Removes what was written about somebody who was erased. */
    void forget(CandidateId candidate) {
        jdbc.sql("""
                        update hiring.corrected_departure set note = null, because = null
                        where placement in (select id from hiring.placement where candidate = ?)""").param(candidate.value()).update();
    }

    /** One as it stands; it is decrypted once no connection is held any more, since that may need one for the key. */
    private record Row(
            int number, Departure departure, byte @Nullable [] note, byte @Nullable [] because, UserId by, Instant at) {
        static Row of(ResultSet row, int number) throws SQLException {
            return new Row(
                    row.getInt("number"),
                    Departures.departure(row),
                    row.getBytes("note"),
                    row.getBytes("because"),
                    new UserId(row.getObject("corrected_by", UUID.class)),
                    row.getTimestamp("corrected_at").toInstant());
        }
    }
}
