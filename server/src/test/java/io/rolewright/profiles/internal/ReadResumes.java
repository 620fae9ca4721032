package io.rolewright.profiles.internal;

import io.rolewright.engine.document.Document;
import io.rolewright.engine.document.Line;
import io.rolewright.engine.document.Span;
import io.rolewright.events.resumes.ResumeRead;
import io.rolewright.runtime.Call;
import io.rolewright.runtime.cipher.FieldCipher;
import io.rolewright.runtime.cipher.KeyName;
import io.rolewright.runtime.events.EventLog;
import io.rolewright.shared.Actor;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.Ids;
import io.rolewright.shared.ResumeId;
import io.rolewright.shared.UserId;
import io.rolewright.support.Events;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Candidates whose résumés arrive as facts, and Ann who asks for them. */
@TestComponent
class ReadResumes {
    static final UUID ANN = UUID.fromString("018f0000-0000-7000-8000-00000000000a");

    /** The résumé of a nurse in Perth. */
    static final String XENA = """
            Xena Birch
            xena.birch@example.org
            Perth WA

            Work experience

            Registered Nurse, Harbour Hospital
            March 2019 - present
            Wound care and patient assessment.
            """;

    private final Neighbours neighbours;
    private final EventLog log;
    private final Events events;
    private final FieldCipher cipher;
    private final TransactionOperations transactions;
    private final JdbcClient jdbc;
    private final Ids ids;

    ReadResumes(
            Neighbours neighbours,
            EventLog log,
            Events events,
            FieldCipher cipher,
            TransactionOperations transactions,
            JdbcClient jdbc,
            Ids ids) {
        this.neighbours = neighbours;
        this.log = log;
        this.events = events;
        this.cipher = cipher;
        this.transactions = transactions;
        this.jdbc = jdbc;
        this.ids = ids;
    }

    /** A new candidate's résumé, understood by now. */
    CandidateId read(String text) {
        var candidate = neighbours.candidate(ids);
        inTransaction(() -> cipher.create(KeyName.of(candidate)));
        readNext(candidate, text);
        return candidate;
    }

    /** Another résumé of a candidate, understood by now. */
    void readNext(CandidateId candidate, String text) {
        var document = neighbours.document(ids, candidate, document(text));
        inTransaction(() -> log.append(new ResumeRead(candidate, ids.next(ResumeId::new), document)));
        events.awaitIdle();
    }

    void destroyKey(CandidateId candidate) {
        inTransaction(() -> cipher.destroy(KeyName.of(candidate)));
    }

    <T> T asAnn(ScopedValue.CallableOp<T, RuntimeException> work) {
        var call = Call.of(Actor.user(new UserId(ANN), Set.of()), "0af7651916cd43dd8448eb211c80319c");
        return Objects.requireNonNull(call.<T, RuntimeException>ask(work));
    }

    /** How many facts of a type tell of a candidate. */
    long facts(String type, CandidateId candidate) {
        return jdbc.sql("select count(*) from runtime.event where type = ? and subject = ?")
                .params(type, candidate.text())
                .query(Long.class)
                .single();
    }

    private void inTransaction(Runnable work) {
        asAnn(() -> {
            transactions.executeWithoutResult(status -> work.run());
            return true;
        });
    }

    private static Document document(String text) {
        var lines = text.lines()
                .filter(line -> !line.isBlank())
                .map(line -> {
                    var start = text.indexOf(line);
                    return new Line(new Span(start, start + line.length()), 1, null, 0, false);
                })
                .toList();
        return new Document("xena.txt", "text/plain", "0".repeat(64), text, 1, lines, List.of());
    }
}
