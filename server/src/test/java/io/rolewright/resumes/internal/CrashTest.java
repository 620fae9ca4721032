package io.rolewright.resumes.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rolewright.events.resumes.ResumeReceived;
import io.rolewright.runtime.Call;
import io.rolewright.shared.Actor;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.FileName;
import io.rolewright.shared.Ids;
import io.rolewright.shared.ResumeId;
import io.rolewright.storage.FileReading;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** What is left when the process ends in the middle. */
@IntakeTest
class CrashTest {
    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";

    @Autowired
    Recruiter ann;

    @Autowired
    Arrivals arrivals;

    @Autowired
    Admission admission;

    @Autowired
    Reading reading;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Ids ids;

    @Test
    void fileWithoutResumeIsNobodys() {
        var candidates = count("resumes.candidate");

        var stored = arrivals.store(new FileName("lost.txt"), content("Sky Marsh"));

        assertThat(count("resumes.candidate")).isEqualTo(candidates);
        assertThat(stored).isInstanceOf(Arrival.Stored.class);
        var again = ann.uploadOne(SampleFile.of("lost.txt", "Sky Marsh"));
        assertThat(again.findings()).isEmpty();
        assertThat(again.resumeId()).isNotNull();
    }

    @Test
    void uploadIsThereAsAWholeOrNotAtAll() {
        var good = arrivals.store(new FileName("good.txt"), content("Tam Marsh"));
        var twice = arrivals.store(new FileName("twice.txt"), content("Una Marsh"));
        var clash = new Arrival.Stored(
                new FileName("clash.txt"),
                ((Arrival.Stored) twice).candidate(),
                ((Arrival.Stored) arrivals.store(new FileName("clash.txt"), content("Val Marsh"))).file());
        var before = List.of(count("resumes.upload"), count("resumes.candidate"), count("runtime.event"));

        assertThatThrownBy(() -> asAnn(() -> admission.admit(List.of(good, twice, clash), null)))
                .isInstanceOf(DataAccessException.class);

        assertThat(List.of(count("resumes.upload"), count("resumes.candidate"), count("runtime.event")))
                .isEqualTo(before);
    }

    @Test
    void readingThatIsRepeatedHappensOnce() {
        var file = ann.uploadOne(SampleFile.resumeOf("Wyn Marsh"));
        var facts = count("runtime.event");
        var candidate = Objects.requireNonNull(file.candidateId());
        var received = new ResumeReceived(candidate, Objects.requireNonNull(file.resumeId()), null, null);

        asAnn(() -> {
            transactions.executeWithoutResult(
                    status -> reading.note(new Reading.Done(received, FileReading.refused("document.damaged"))));
            return received;
        });

        assertThat(count("runtime.event")).isEqualTo(facts);
        assertThat(ann.uploadOne(SampleFile.resumeOf("Wyn Marsh")).refusal()).isNull();
    }

    @Test
    void resumeThatIsGoneCannotBeRead() {
        var unknown = new ResumeReceived(ids.next(CandidateId::new), ids.next(ResumeId::new), null, null);

        assertThatThrownBy(() -> asAnn(() -> reading.read(unknown))).hasMessageContaining("resumes.resume-unknown");
    }

    private <T> T asAnn(ScopedValue.CallableOp<T, RuntimeException> work) {
        var actor = Actor.user(new io.rolewright.shared.UserId(ann.id()), Set.of());
        return Call.of(actor, TRACE).<T, RuntimeException>ask(work);
    }

    private static ByteArrayInputStream content(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }
}
