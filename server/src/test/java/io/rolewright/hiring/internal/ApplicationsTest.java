package io.rolewright.hiring.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.events.communications.CallEnded;
import io.rolewright.events.hiring.ApplicationSource;
import io.rolewright.events.hiring.ApplicationStage;
import io.rolewright.events.hiring.StageReason;
import io.rolewright.hiring.Application;
import io.rolewright.hiring.ApplicationCall;
import io.rolewright.hiring.ApplicationStep;
import io.rolewright.hiring.ApplicationSummary;
import io.rolewright.hiring.NewApplication;
import io.rolewright.hiring.StageChange;
import io.rolewright.jobs.JobState;
import io.rolewright.runtime.Call;
import io.rolewright.runtime.events.EventLog;
import io.rolewright.shared.Actor;
import io.rolewright.shared.ApplicationId;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.Ids;
import io.rolewright.shared.JobId;
import io.rolewright.shared.Page;
import io.rolewright.shared.Person;
import io.rolewright.shared.PhoneCallId;
import io.rolewright.support.Events;
import io.rolewright.support.TestClock;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.core.type.TypeReference;

/** People's ways to jobs, as far as words lead. */
@HiringTest
class ApplicationsTest {
    private static final String APPLICATIONS = "/api/v1/applications";

    @Autowired
    Consultant ann;

    @Autowired
    Neighbours neighbours;

    @Autowired
    TestClock clock;

    @Autowired
    Ids ids;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    EventLog log;

    @Autowired
    Events events;

    @Autowired
    TransactionOperations transactions;

    @AfterEach
    void returnToTheBeginning() {
        clock.set(TestClock.START);
    }

    @Test
    void putsSomebodyUpForAJob() {
        var candidate = neighbours.candidate();
        var job = neighbours.job();

        var made = make(candidate, job);

        assertThat(made.candidateId()).isEqualTo(candidate);
        assertThat(made.jobId()).isEqualTo(job);
        assertThat(made.ownerId()).isEqualTo(Consultant.ID);
        assertThat(made.source()).isEqualTo(ApplicationSource.SOURCED);
        assertThat(made.history())
                .containsExactly(
                        new ApplicationStep(ApplicationStage.NEW, TestClock.START, null, 0, Consultant.ID, null, null));
        assertThat(find(made)).isEqualTo(made);
        assertThat(ann.facts(made.id())).containsExactly("hiring.application-made.v1");
    }

    @Test
    void refusesWhomOrWhatNobodyKnows() {
        var candidate = neighbours.candidate();
        var job = neighbours.job();
        var closed = neighbours.job(JobState.CLOSED);
        var nobody = ids.next(CandidateId::new);

        ann.refused(making(nobody, job), 404, "hiring.candidate-not-found");
        ann.refused(making(candidate, ids.next(JobId::new)), 404, "jobs.not-found");
        ann.refused(making(candidate, closed), 409, "hiring.job-closed");
        ann.refused(ann.get(APPLICATIONS + "/" + UUID.randomUUID()), 404, "hiring.application-not-found");
    }

    @Test
    void putsNobodyUpForAJobTwiceAtATime() {
        var candidate = neighbours.candidate();
        var job = neighbours.job();
        var earlier = make(candidate, job);

        assertThat(ann.refused(making(candidate, job), 409, "hiring.application-known"))
                .contains(earlier.id().text());
        var rejected = move(earlier, rejection(null));
        var later = make(candidate, job);
        assertThat(ann.refused(moving(rejected, to(ApplicationStage.NEW)), 409, "hiring.application-known"))
                .contains(later.id().text());
        assertThat(find(rejected)).isEqualTo(rejected);
    }

    @Test
    void tellsTheWholeWayWithTheDaysOfEachStage() {
        var made = make();
        clock.advance(Duration.ofDays(2));
        var screened = move(made, to(ApplicationStage.SCREENED));
        clock.advance(Duration.ofHours(8));
        var rejected = move(screened, rejection("No forklift licence."));
        clock.advance(Duration.ofDays(10));

        var found = find(rejected);

        assertThat(found.stage()).isEqualTo(ApplicationStage.REJECTED);
        assertThat(found.closedFrom()).isEqualTo(ApplicationStage.SCREENED);
        assertThat(found.reason()).isEqualTo(StageReason.MISSING_REQUIREMENT);
        assertThat(found.history()).extracting(ApplicationStep::days).containsExactly(2L, 1L, 10L);
        assertThat(found.history().getLast().note()).isEqualTo("No forklift licence.");
        assertThat(found.history().getFirst().to())
                .isEqualTo(found.history().get(1).from());
        assertThat(ann.facts(made.id()))
                .filteredOn("hiring.application-moved.v1"::equals)
                .hasSize(2);
    }

    @Test
    void opensAgainWhereItWas() {
        var rejected = move(move(make(), to(ApplicationStage.SHORTLISTED)), rejection(null));

        ann.refused(moving(rejected, to(ApplicationStage.SCREENED)), 409, "hiring.stage-unreachable");
        var again = move(rejected, to(ApplicationStage.SHORTLISTED));

        assertThat(again.closedFrom()).isNull();
        assertThat(again.reason()).isNull();
        assertThat(again.version()).isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource({
        "SUBMITTED, , , 409, hiring.stage-by-deed",
        "PLACED, , , 409, hiring.stage-unreachable",
        "NEW, , , 409, hiring.stage-unreachable",
        "REJECTED, , , 422, hiring.reason-missing",
        "WITHDRAWN, OTHER, , 422, hiring.note-missing",
        "SCREENED, OTHER, why, 422, hiring.reason-without-end"
    })
    void refusesStepsThatAreNone(
            ApplicationStage stage, @Nullable StageReason reason, @Nullable String note, int status, String code) {
        var made = make();

        ann.refused(moving(made, new StageChange(stage, reason, note)), status, code);

        assertThat(find(made)).isEqualTo(made);
    }

    @Test
    void movesOnlyFromWhatWasSeen() {
        var made = make();
        var path = APPLICATIONS + "/" + made.id() + "/stage";
        var change = to(ApplicationStage.SCREENED);

        ann.refused(ann.patch(path, null, change), 428, "hiring.if-match-missing");
        ann.refused(ann.patch(path, "\"7\"", change), 412, "hiring.changed");
    }

    @Test
    void storesNoReadableNote() {
        var rejected = move(make(), rejection("She hates cranes."));

        var row = jdbc.sql("select s::text from hiring.application_step s where application = ? and version = 2")
                .param(rejected.id().value())
                .query(String.class)
                .single();
        assertThat(row).doesNotContain("cranes");
        assertThat(rejected.history().getLast().toString()).doesNotContain("cranes");
    }

    @Test
    void hidesThoseOfHiddenCandidates() {
        var job = neighbours.job();
        var hidden = make(neighbours.candidate(), job);
        var shown = make(neighbours.candidate(), job);
        neighbours.restrict(hidden.candidateId(), Neighbours.OWNER);

        ann.refused(ann.get(APPLICATIONS + "/" + hidden.id()), 404, "hiring.application-not-found");
        ann.refused(moving(hidden, to(ApplicationStage.SCREENED)), 404, "hiring.application-not-found");
        ann.refused(making(hidden.candidateId(), job), 404, "hiring.candidate-not-found");
        assertThat(list("?jobId=" + job).items())
                .extracting(ApplicationSummary::id)
                .containsExactly(shown.id());
    }

    @Test
    void listsFullPagesOfWhatMayBeSeen() {
        var job = neighbours.job();
        var all = IntStream.range(0, 9)
                .mapToObj(number -> make(neighbours.candidate(), job))
                .toList();
        for (var number : new int[] {2, 5, 6, 7}) {
            neighbours.restrict(all.get(number).candidateId(), Neighbours.OWNER);
        }

        var first = list("?limit=3&jobId=" + job);
        var second = list("?limit=3&jobId=" + job + "&cursor=" + first.next());

        assertThat(first.items())
                .extracting(ApplicationSummary::id)
                .containsExactly(id(all.get(8)), id(all.get(4)), id(all.get(3)));
        assertThat(second.items()).extracting(ApplicationSummary::id).containsExactly(id(all.get(1)), id(all.get(0)));
        assertThat(second.next()).isNull();
        ann.refused(ann.get(APPLICATIONS + "?cursor=" + first.next()), 400, "runtime.cursor-invalid");
    }

    @Test
    void listsByPersonAndStage() {
        var candidate = neighbours.candidate();
        var open = make(candidate, neighbours.job());
        var rejected = move(make(candidate, neighbours.job()), rejection(null));

        assertThat(list("?candidateId=" + candidate).items())
                .extracting(ApplicationSummary::id)
                .containsExactly(rejected.id(), open.id());
        assertThat(list("?stage=NEW&stage=SCREENED&candidateId=" + candidate).items())
                .extracting(ApplicationSummary::id)
                .containsExactly(open.id());
    }

    @Test
    void keepsWhatCameOfCallsWithTheCandidate() {
        var made = make();
        var call = ids.next(PhoneCallId::new);
        end(new CallEnded(call, Person.of(made.candidateId()), made.id().text(), "TRANSFERRED"));
        var other = Person.of(neighbours.candidate());
        end(new CallEnded(ids.next(PhoneCallId::new), other, made.id().text(), "COMPLETED"));
        end(new CallEnded(ids.next(PhoneCallId::new), other, null, "COMPLETED"));

        assertThat(find(made).calls()).containsExactly(new ApplicationCall(call, "TRANSFERRED", TestClock.START));
    }

    private void end(CallEnded fact) {
        Call.of(Actor.service("communications"), "0af7651916cd43dd8448eb211c80319c")
                .run(() -> transactions.executeWithoutResult(status -> log.append(fact)));
        events.awaitIdle();
    }

    private static ApplicationId id(Application application) {
        return application.id();
    }

    private static StageChange to(ApplicationStage stage) {
        return new StageChange(stage, null, null);
    }

    private static StageChange rejection(@Nullable String note) {
        return new StageChange(ApplicationStage.REJECTED, StageReason.MISSING_REQUIREMENT, note);
    }

    private Application make() {
        return make(neighbours.candidate(), neighbours.job());
    }

    private Application make(CandidateId candidate, JobId job) {
        return ann.read(new TypeReference<>() {}, making(candidate, job));
    }

    private ResponseSpec making(CandidateId candidate, JobId job) {
        return ann.post(APPLICATIONS, new NewApplication(candidate, job, ApplicationSource.SOURCED));
    }

    private Application move(Application before, StageChange change) {
        return ann.read(new TypeReference<>() {}, moving(before, change));
    }

    private ResponseSpec moving(Application before, StageChange change) {
        return ann.patch(APPLICATIONS + "/" + before.id() + "/stage", before.tag(), change);
    }

    private Application find(Application application) {
        return ann.read(new TypeReference<>() {}, ann.get(APPLICATIONS + "/" + application.id()));
    }

    private Page<ApplicationSummary> list(String question) {
        return ann.read(new TypeReference<>() {}, ann.get(APPLICATIONS + question));
    }
}
