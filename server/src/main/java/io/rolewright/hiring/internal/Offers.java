package io.rolewright.hiring.internal;

import io.rolewright.events.hiring.Answer;
import io.rolewright.events.hiring.StageReason;
import io.rolewright.hiring.Offer;
import io.rolewright.hiring.OfferState;
import io.rolewright.runtime.cipher.Cell;
import io.rolewright.runtime.cipher.FieldCipher;
import io.rolewright.runtime.cipher.KeyName;
import io.rolewright.runtime.database.Conditions;
import io.rolewright.shared.ApplicationId;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.ClientId;
import io.rolewright.shared.JobId;
import io.rolewright.shared.Money;
import io.rolewright.shared.OfferId;
import io.rolewright.shared.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What clients offer as rows; what else they offer is encrypted under the candidate's key. */
@Component
class Offers {
    private static final String NOTE = "hiring.offer.note";
    /** All with what has become of each by a day, the parameter. */
    private static final String STATED = """
            select * from (
                select offer.*, coalesce(answer, case when expires_on < ? then 'EXPIRED' else 'OPEN' end) as state
                from hiring.offer) offer
            where true""";

    private final JdbcClient jdbc;
    private final FieldCipher cipher;
    private final AgencyDay day;

    Offers(JdbcClient jdbc, FieldCipher cipher, AgencyDay day) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.day = day;
    }

    void add(Offer offer) {
        jdbc.sql("""
                        insert into hiring.offer (id, application, candidate, client, job, pay, currency, starts_on,
                            expires_on, note, made_by, made_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(offer.id().value(), offer.applicationId().value())
                .params(offer.candidateId().value(), offer.clientId().value())
                .param(offer.jobId().value())
                .params(offer.pay().minor(), offer.pay().currency())
                .params(offer.startsOn(), offer.expiresOn())
                .param(sealed(offer))
                .params(offer.madeBy().value(), Timestamp.from(offer.madeAt()))
                .update();
    }

    private byte @Nullable [] sealed(Offer offer) {
        var note = offer.note();
        return note == null
                ? null
                : cipher.encryptText(KeyName.of(offer.candidateId()), Cell.of(NOTE, offer.id()), note);
    }

    Optional<Offer> find(OfferId id) {
        return jdbc.sql(STATED + " and id = ?")
                .params(day.today(), id.value())
                .query(Row::of)
                .optional()
                .map(this::opened);
    }

    /** Which are asked for. */
    record Wanted(
            @Nullable ApplicationId application,
            @Nullable CandidateId candidate,
            @Nullable ClientId client,
            @Nullable JobId job,
            List<OfferState> states) {
        /** Those on the way to a job that can be accepted. */
        static Wanted open(ApplicationId application) {
            return new Wanted(application, null, null, null, List.of(OfferState.OPEN));
        }
    }

    /** Newest first, those behind one. */
    List<Offer> list(Wanted wanted, @Nullable UUID behind, int most) {
        var conditions = new Conditions()
                .is("application", wanted.application())
                .is("candidate", wanted.candidate())
                .is("client", wanted.client())
                .is("job", wanted.job())
                .anyOf("state", wanted.states())
                .behind("id", behind, true);
        return jdbc
                .sql(STATED + conditions.sql() + " order by id desc limit ?")
                .param(day.today())
                .params(conditions.values())
                .param(most)
                .query(Row::of)
                .list()
                .stream()
                .map(this::opened)
                .toList();
    }

    /** Notes what the candidate says; false when they have said something already, or it has expired. */
    boolean answer(OfferId id, Answer answer, @Nullable StageReason reason, Instant at) {
        return jdbc.sql("""
                        update hiring.offer set answer = ?, reason = ?, answered_at = ?
                        where id = ? and answer is null and expires_on >= ?""")
                        .param(answer.name())
                        .param(reason == null ? null : reason.name())
                        .params(Timestamp.from(at), id.value(), day.today())
                        .update()
                == 1;
    }

    /** Removes what was written about somebody who was erased. */
    void forget(CandidateId candidate) {
        jdbc.sql("update hiring.offer set note = null where candidate = ?")
                .param(candidate.value())
                .update();
    }

    /**
     * A row as it stands; it is decrypted once no connection is held any more, since that may need one for the key.
     *
     * @param offer without the note
     */
    private record Row(Offer offer, byte @Nullable [] note) {
        static Row of(ResultSet row, int number) throws SQLException {
            return new Row(bare(row), row.getBytes("note"));
        }
    }

    private static Offer bare(ResultSet row) throws SQLException {
        var reason = row.getString("reason");
        var answeredAt = row.getTimestamp("answered_at");
        return new Offer(
                new OfferId(row.getObject("id", UUID.class)),
                new ApplicationId(row.getObject("application", UUID.class)),
                new CandidateId(row.getObject("candidate", UUID.class)),
                new ClientId(row.getObject("client", UUID.class)),
                new JobId(row.getObject("job", UUID.class)),
                Money.ofMinor(row.getLong("pay"), row.getString("currency")),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("expires_on", LocalDate.class),
                OfferState.valueOf(row.getString("state")),
                reason == null ? null : StageReason.valueOf(reason),
                null,
                new UserId(row.getObject("made_by", UUID.class)),
                row.getTimestamp("made_at").toInstant(),
                answeredAt == null ? null : answeredAt.toInstant());
    }

    private Offer opened(Row row) {
        var bare = row.offer();
        var note = row.note();
        return note == null
                ? bare
                : bare.noted(cipher.decryptText(KeyName.of(bare.candidateId()), Cell.of(NOTE, bare.id()), note));
    }
}
