package io.rolewright.hiring.internal;

import io.rolewright.hiring.Submission;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.ClientId;
import io.rolewright.shared.ContactId;
import io.rolewright.shared.MandateId;
import io.rolewright.shared.SubmissionId;
import io.rolewright.shared.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The ledger of introductions: lines are added for each client, and none is ever changed or removed. */
@Component
class Introductions {
    private final JdbcClient jdbc;

    Introductions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Lets one at a time introduce somebody to a client; until the transaction ends. */
    void lock(ClientId client) {
        jdbc.sql("select id from hiring.client where id = ? for update")
                .param(client.value())
                .query(UUID.class)
                .single();
    }

    /** Adds the line of a submission, within the lock. */
    void add(Submission made) {
        var line = jdbc.sql(
                        "select number, hash from hiring.introduction where client = ? order by number desc limit 1")
                .param(made.clientId().value())
                .query((row, number) -> Introduction.of(made, row.getInt("number") + 1, row.getString("hash")))
                .optional()
                .orElseGet(() -> Introduction.of(made, 1, Introduction.BEGINNING));
        jdbc.sql("""
                        insert into hiring.introduction (client, number, submission, candidate, contact, introduced_by,
                            terms_version, mandate, at, hash_before, hash)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(line.client().value(), line.number(), line.submission().value())
                .params(
                        line.candidate().value(),
                        line.contact().value(),
                        line.by().value())
                .params(line.terms(), line.mandate().value(), Timestamp.from(line.at()))
                .params(line.before(), line.hash())
                .update();
    }

    /**
     * The line of a submission as it stands.
     *
     * @param hash what stands there as its hash
     */
    record Line(Introduction introduction, String hash) {}

    /** The line of a submission; every submission has one. */
    Line find(SubmissionId submission) {
        return jdbc.sql("select * from hiring.introduction where submission = ?")
                .param(submission.value())
                .query(Introductions::line)
                .single();
    }

    /** Whether no line of a client was changed, put in or left out up to this one. */
    boolean isWhole(Line last) {
        var before = Introduction.BEGINNING;
        var number = 0;
        var lines = jdbc.sql("select * from hiring.introduction where client = ? and number <= ? order by number")
                .params(
                        last.introduction().client().value(),
                        last.introduction().number())
                .query(Introductions::line)
                .list();
        for (var line : lines) {
            var introduction = line.introduction();
            number++;
            if (introduction.number() != number
                    || !introduction.before().equals(before)
                    || !introduction.hash().equals(line.hash())) {
                return false;
            }
            before = line.hash();
        }
        return number == last.introduction().number();
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        var introduction = new Introduction(
                new ClientId(row.getObject("client", UUID.class)),
                row.getInt("number"),
                new SubmissionId(row.getObject("submission", UUID.class)),
                new CandidateId(row.getObject("candidate", UUID.class)),
                new ContactId(row.getObject("contact", UUID.class)),
                new UserId(row.getObject("introduced_by", UUID.class)),
                row.getInt("terms_version"),
                new MandateId(row.getObject("mandate", UUID.class)),
                row.getTimestamp("at").toInstant(),
                row.getString("hash_before"));
        return new Line(introduction, row.getString("hash"));
    }
}
