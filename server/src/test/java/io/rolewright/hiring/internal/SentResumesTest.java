package io.rolewright.hiring.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.events.Event;
import io.rolewright.events.hiring.ApplicationSource;
import io.rolewright.events.hiring.ApplicationStage;
import io.rolewright.events.hiring.StageReason;
import io.rolewright.events.jobs.ResumeAddressed;
import io.rolewright.events.resumes.ResumeReceived;
import io.rolewright.events.resumes.ResumeSentAgain;
import io.rolewright.hiring.ApplicationSummary;
import io.rolewright.runtime.Call;
import io.rolewright.runtime.cipher.FieldCipher;
import io.rolewright.runtime.cipher.KeyName;
import io.rolewright.runtime.events.EventLog;
import io.rolewright.shared.Actor;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.Ids;
import io.rolewright.shared.JobId;
import io.rolewright.shared.ResumeId;
import io.rolewright.support.Events;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

/** Whoever sends a résumé for a job is up for it, and what was written about who was erased is gone. */
@HiringTest
class SentResumesTest {
    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";

    @Autowired
    Neighbours neighbours;

    @Autowired
    Applications applications;

    @Autowired
    ApplicationSteps steps;

    @Autowired
    Moves moves;

    @Autowired
    EventLog log;

    @Autowired
    Events events;

    @Autowired
    FieldCipher cipher;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    Ids ids;

    @Test
    void putsUpWhoSendsAResumeForAJob() {
        var candidate = neighbours.candidate();
        var job = neighbours.job();

        happens(received(candidate, job));

        var made = applications.open(candidate, job).orElseThrow();
        assertThat(made.source()).isEqualTo(ApplicationSource.APPLIED);
        assertThat(made.ownerId()).isEqualTo(Neighbours.OWNER);
        assertThat(steps.of(made))
                .singleElement()
                .satisfies(step -> assertThat(step.movedBy()).isNull());
    }

    @Test
    void putsUpWhoSendsAResumeThatWeHave() {
        var candidate = neighbours.candidate();
        var job = neighbours.job();

        happens(new ResumeSentAgain(candidate, ids.next(ResumeId::new), job));

        assertThat(applications.open(candidate, job)).isPresent();
    }

    @Test
    void putsUpWhoWritesToTheAddressOfAJob() {
        var candidate = neighbours.candidate();
        var job = neighbours.job();

        happens(new ResumeAddressed(job, candidate, ids.next(ResumeId::new)));

        assertThat(applications.open(candidate, job))
                .hasValueSatisfying(made -> assertThat(made.source()).isEqualTo(ApplicationSource.APPLIED));
    }

    @Test
    void putsNobodyUpTwiceNorForNothing() {
        var candidate = neighbours.candidate();
        var job = neighbours.job();

        happens(received(candidate, job));
        happens(new ResumeSentAgain(candidate, ids.next(ResumeId::new), job));
        happens(received(candidate, null));
        happens(received(candidate, ids.next(JobId::new)));

        assertThat(all(candidate)).hasSize(1);
    }

    @Test
    void forgetsWhatWasWrittenAboutWhoWasErased() {
        var candidate = neighbours.candidate();
        var job = neighbours.job();
        happens(received(candidate, job));
        var made = applications.open(candidate, job).orElseThrow();
        act(() -> moves.make(made, ApplicationStage.REJECTED, StageReason.LOCATION, null, "Lives in Cairns."));

        act(() -> cipher.destroy(KeyName.of(candidate)));
        events.awaitIdle();

        var left = applications.find(made.id()).orElseThrow();
        assertThat(left.reason()).isEqualTo(StageReason.LOCATION);
        assertThat(steps.of(left).getLast().note()).isNull();
    }

    private List<ApplicationSummary> all(CandidateId candidate) {
        return applications.list(new Applications.Wanted(candidate, null, List.of()), null, 10);
    }

    private ResumeReceived received(CandidateId candidate, @Nullable JobId job) {
        return new ResumeReceived(candidate, ids.next(ResumeId::new), job, null);
    }

    private void happens(Event fact) {
        act(() -> log.append(fact));
        events.awaitIdle();
    }

    private void act(Runnable work) {
        Call.of(Actor.service("hiring"), TRACE).run(() -> transactions.executeWithoutResult(status -> work.run()));
    }
}
