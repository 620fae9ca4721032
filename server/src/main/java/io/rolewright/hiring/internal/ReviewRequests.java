package io.rolewright.hiring.internal;

import io.rolewright.events.hiring.ReviewKind;
import io.rolewright.events.hiring.ReviewState;
import io.rolewright.hiring.ReviewRequest;
import io.rolewright.runtime.cipher.Cell;
import io.rolewright.runtime.cipher.FieldCipher;
import io.rolewright.runtime.cipher.KeyName;
import io.rolewright.runtime.database.Conditions;
import io.rolewright.shared.ApplicationId;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.ReviewRequestId;
import io.rolewright.shared.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people ask about their applications as rows; their words and ours are encrypted under the candidate's key. */
@Component
class ReviewRequests {
    private static final String WORDS = "hiring.review_request.words";
    private static final String NOTE = "hiring.review_request.note";

    private final JdbcClient jdbc;
    private final FieldCipher cipher;

    ReviewRequests(JdbcClient jdbc, FieldCipher cipher) {
        this.jdbc = jdbc;
        this.cipher = cipher;
    }

    void add(ReviewRequest request) {
        jdbc.sql("""
                        insert into hiring.review_request (id, application, candidate, kind, state, words, asked_at)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(request.id().value(), request.applicationId().value())
                .param(request.candidateId().value())
                .params(request.kind().name(), request.state().name())
                .param(sealed(WORDS, request, request.words()))
                .param(Timestamp.from(request.askedAt()))
                .update();
    }

    private byte @Nullable [] sealed(String column, ReviewRequest request, @Nullable String text) {
        var key = KeyName.of(request.candidateId());
        return text == null ? null : cipher.encryptText(key, Cell.of(column, request.id()), text);
    }

    /** Lets one at a time ask about an application; until the transaction ends. */
    void lock(ApplicationId application) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param("review-request/" + application.text())
                .query(rows -> {});
    }

    Optional<ReviewRequest> find(ReviewRequestId id) {
        return jdbc.sql("select * from hiring.review_request where id = ?")
                .param(id.value())
                .query(Row::of)
                .optional()
                .map(this::opened);
    }

    /** Which are asked for. */
    record Wanted(
            List<ReviewState> states,
            List<ReviewKind> kinds,
            @Nullable CandidateId candidate,
            @Nullable ApplicationId application) {
        /** All about one way to a job. */
        static Wanted of(ApplicationId application) {
            return new Wanted(List.of(), List.of(), null, application);
        }

        /** Those about one way to a job that nobody has answered yet. */
        static Wanted open(ApplicationId application) {
            return new Wanted(List.of(ReviewState.OPEN), List.of(), null, application);
        }
    }

    /** Newest first, those behind one. */
    List<ReviewRequest> list(Wanted wanted, @Nullable UUID behind, int most) {
        var conditions = new Conditions()
                .anyOf("state", wanted.states())
                .anyOf("kind", wanted.kinds())
                .is("candidate", wanted.candidate())
                .is("application", wanted.application())
                .behind("id", behind, true);
        return jdbc
                .sql("select * from hiring.review_request where true" + conditions.sql() + " order by id desc limit ?")
                .params(conditions.values())
                .param(most)
                .query(Row::of)
                .list()
                .stream()
                .map(this::opened)
                .toList();
    }

    /** Notes an answer; false when there is one already. */
    boolean answer(ReviewRequest request, String note, UserId by, Instant at) {
        return jdbc.sql("""
                        update hiring.review_request set state = 'ANSWERED', note = ?, answered_by = ?, answered_at = ?
                        where id = ? and state = 'OPEN'""")
                        .param(sealed(NOTE, request, note))
                        .params(by.value(), Timestamp.from(at))
                        .param(request.id().value())
                        .update()
                == 1;
    }

    /** Removes what somebody who was erased asked and was told. */
    void forget(CandidateId candidate) {
        jdbc.sql("update hiring.review_request set words = null, note = null where candidate = ?")
                .param(candidate.value())
                .update();
    }

    /** A row as it stands; it is decrypted once no connection is held any more, since that may need one for the key. */
    private record Row(
            ReviewRequestId id,
            ApplicationId application,
            CandidateId candidate,
            ReviewKind kind,
            ReviewState state,
            byte @Nullable [] words,
            Instant askedAt,
            byte @Nullable [] note,
            @Nullable UserId answeredBy,
            @Nullable Instant answeredAt) {
        static Row of(ResultSet row, int number) throws SQLException {
            var by = row.getObject("answered_by", UUID.class);
            var at = row.getTimestamp("answered_at");
            return new Row(
                    new ReviewRequestId(row.getObject("id", UUID.class)),
                    new ApplicationId(row.getObject("application", UUID.class)),
                    new CandidateId(row.getObject("candidate", UUID.class)),
                    ReviewKind.valueOf(row.getString("kind")),
                    ReviewState.valueOf(row.getString("state")),
                    row.getBytes("words"),
                    row.getTimestamp("asked_at").toInstant(),
                    row.getBytes("note"),
                    by == null ? null : new UserId(by),
                    at == null ? null : at.toInstant());
        }
    }

    private ReviewRequest opened(Row row) {
        return new ReviewRequest(
                row.id(),
                row.application(),
                row.candidate(),
                row.kind(),
                row.state(),
                opened(WORDS, row, row.words()),
                row.askedAt(),
                opened(NOTE, row, row.note()),
                row.answeredBy(),
                row.answeredAt());
    }

    private @Nullable String opened(String column, Row row, byte @Nullable [] sealed) {
        return sealed == null
                ? null
                : cipher.decryptText(KeyName.of(row.candidate()), Cell.of(column, row.id()), sealed);
    }
}
