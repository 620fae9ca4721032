package io.rolewright.hiring.internal;

import io.rolewright.events.communications.Channel;
import io.rolewright.events.hiring.MandateState;
import io.rolewright.hiring.Mandate;
import io.rolewright.runtime.cipher.Cell;
import io.rolewright.runtime.cipher.FieldCipher;
import io.rolewright.runtime.cipher.KeyName;
import io.rolewright.runtime.cipher.Secret;
import io.rolewright.shared.ApplicationId;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.ClientId;
import io.rolewright.shared.MandateId;
import io.rolewright.shared.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people say to being represented as rows. The secret of a link is there until the link has been sent, its hash always. */
@Component
class Mandates {
    private static final String SECRET = "hiring.mandate.secret";

    private final JdbcClient jdbc;
    private final FieldCipher cipher;
    private final Clock clock;

    Mandates(JdbcClient jdbc, FieldCipher cipher, Clock clock) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.clock = clock;
    }

    void add(Mandate mandate, Secret secret, @Nullable Channel channel) {
        var id = mandate.id();
        jdbc.sql("""
                        insert into hiring.mandate (id, application, candidate, client, state, channel, wording_version,
                            wording, secret, secret_hash, asked_by, asked_at, until)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(id.value(), mandate.applicationId().value())
                .params(mandate.candidateId().value(), mandate.clientId().value())
                .param(mandate.state().name())
                .param(channel == null ? null : channel.name())
                .params(mandate.wordingVersion(), mandate.wording())
                .param(cipher.encryptText(KeyName.of(mandate.candidateId()), Cell.of(SECRET, id), secret.text()))
                .params(secret.hash(), mandate.askedBy().value())
                .params(Timestamp.from(mandate.askedAt()), Timestamp.from(mandate.until()))
                .update();
    }

    /** Lets one at a time ask a candidate for a client; until the transaction ends. */
    void lock(CandidateId candidate, ClientId client) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param("mandate/" + candidate.text() + "/" + client.text())
                .query(rows -> {});
    }

    /** What was asked last on the way to a job. */
    Optional<Mandate> latest(ApplicationId application) {
        return jdbc.sql("select * from hiring.mandate where application = ? order by id desc limit 1")
                .param(application.value())
                .query(this::mandate)
                .optional();
    }

    /** The question that can still be answered, or the yes that still holds. */
    Optional<Mandate> current(CandidateId candidate, ClientId client) {
        return jdbc.sql("""
                        select * from hiring.mandate
                        where candidate = ? and client = ? and state in ('ASKED', 'GIVEN') and until > ?
                        order by id desc limit 1""")
                .params(candidate.value(), client.value(), Timestamp.from(clock.instant()))
                .query(this::mandate)
                .optional();
    }

    Optional<Mandate> find(MandateId id) {
        return jdbc.sql("select * from hiring.mandate where id = ?")
                .param(id.value())
                .query(this::mandate)
                .optional();
    }

    /** The one whose link ends with a secret. */
    Optional<Mandate> find(Secret secret) {
        return jdbc.sql("select * from hiring.mandate where secret_hash = ?")
                .param(secret.hash())
                .query(this::mandate)
                .optional();
    }

    /** Notes an answer; false when there is one already, or it comes too late. */
    boolean answer(MandateId id, MandateState answer, Instant at, Instant until) {
        return jdbc.sql("""
                        update hiring.mandate set state = ?, answered_at = ?, until = ?, secret = null
                        where id = ? and state = 'ASKED' and until > ?""")
                        .params(answer.name(), Timestamp.from(at), Timestamp.from(until))
                        .params(id.value(), Timestamp.from(at))
                        .update()
                == 1;
    }

    /**
     * A link that has still to be sent.
     *
     * @param channel how; absent when any will do
     */
    record Unsent(
            MandateId mandate,
            CandidateId candidate,
            ClientId client,
            Secret secret,
            @Nullable Channel channel) {}

    Optional<Unsent> unsent(MandateId id) {
        return jdbc.sql(
                        "select candidate, client, secret, channel from hiring.mandate where id = ? and secret is not null")
                .param(id.value())
                .query(Sealed::of)
                .optional()
                .map(stored -> opened(id, stored));
    }

    /** A row as it stands; it is decrypted once no connection is held any more, since that may need one for the key. */
    private record Sealed(
            CandidateId candidate,
            ClientId client,
            byte[] secret,
            @Nullable String channel) {
        static Sealed of(ResultSet row, int number) throws SQLException {
            return new Sealed(
                    new CandidateId(row.getObject("candidate", UUID.class)),
                    new ClientId(row.getObject("client", UUID.class)),
                    row.getBytes("secret"),
                    row.getString("channel"));
        }
    }

    private Unsent opened(MandateId id, Sealed stored) {
        var candidate = stored.candidate();
        var secret = cipher.decryptText(KeyName.of(candidate), Cell.of(SECRET, id), stored.secret());
        var channel = stored.channel();
        var way = channel == null ? null : Channel.valueOf(channel);
        return new Unsent(id, candidate, stored.client(), new Secret(secret), way);
    }

    void sent(MandateId id) {
        jdbc.sql("update hiring.mandate set secret = null where id = ?")
                .param(id.value())
                .update();
    }

    /** Removes what was kept under the key of somebody who was erased. */
    void forget(CandidateId candidate) {
        jdbc.sql("update hiring.mandate set secret = null where candidate = ?")
                .param(candidate.value())
                .update();
    }

    private Mandate mandate(ResultSet row, int number) throws SQLException {
        var answered = row.getTimestamp("answered_at");
        var until = row.getTimestamp("until").toInstant();
        return new Mandate(
                new MandateId(row.getObject("id", UUID.class)),
                new ApplicationId(row.getObject("application", UUID.class)),
                new CandidateId(row.getObject("candidate", UUID.class)),
                new ClientId(row.getObject("client", UUID.class)),
                state(MandateState.valueOf(row.getString("state")), until),
                row.getInt("wording_version"),
                row.getString("wording"),
                new UserId(row.getObject("asked_by", UUID.class)),
                row.getTimestamp("asked_at").toInstant(),
                answered == null ? null : answered.toInstant(),
                until);
    }

    /** A no does not expire. */
    private MandateState state(MandateState stored, Instant until) {
        var isOver = stored != MandateState.REFUSED && !until.isAfter(clock.instant());
        return isOver ? MandateState.EXPIRED : stored;
    }
}
