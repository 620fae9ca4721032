package io.rolewright.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import io.rolewright.events.users.Role;
import io.rolewright.jobs.Job;
import io.rolewright.jobs.JobsApi;
import io.rolewright.jobs.JobsInternal;
import io.rolewright.jobs.NewJob;
import io.rolewright.matching.MatchingApi;
import io.rolewright.matching.NewFeedback;
import io.rolewright.matching.Verdict;
import io.rolewright.models.ModelsApi;
import io.rolewright.models.ModelsInternal;
import io.rolewright.models.NewVersion;
import io.rolewright.profiles.ProfilesInternal;
import io.rolewright.runtime.Call;
import io.rolewright.shared.Actor;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.JobId;
import io.rolewright.shared.MatchId;
import io.rolewright.shared.Permission;
import io.rolewright.shared.Problem.Violation;
import io.rolewright.shared.UserId;
import io.rolewright.support.Door;
import io.rolewright.users.internal.People;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.InputStreamResource;
import org.springframework.transaction.support.TransactionOperations;

/** What is true of contracts wherever the service that answers them runs: each placement runs these same tests. */
abstract class PlacementFacts {
    private static final UserId RITA = new UserId(UUID.fromString("018f0000-0000-7000-8000-00000000000a"));
    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";
    private static final NewJob NURSE = new NewJob("""
            Night Nurse, Harbour Clinic, Fremantle WA. You hold a current registration and have two years in general
            practice.""");
    /** A model whose gates nobody runs, so that nothing is told of a version meanwhile. */
    private static final String WORDS = "blinding-words";

    private static final UUID NOBODY = UUID.fromString("018f0000-0000-7000-8000-0000000000ff");

    /** The server that hosts the door; it asks {@code jobs}, {@code profiles} and {@code matching}. */
    abstract ApplicationContext asking();

    @Test
    void answersWhatWasStored() {
        var jobs = contract(JobsApi.class);
        var added = recruiter().ask(() -> jobs.add(NURSE));
        assertThat(recruiter().<Job, RuntimeException>ask(() -> jobs.find(added.id())))
                .usingRecursiveComparison()
                .ignoringFields("stage")
                .isEqualTo(added);
        assertThat(service()
                        .ask(() -> contract(JobsInternal.class).find(added.id()).posting()))
                .isEqualTo(added.posting());
    }

    @Test
    void knowsWhoAsks() {
        assertThat(recruiter().ask(() -> contract(JobsApi.class).add(NURSE)).ownerId())
                .isEqualTo(RITA);
    }

    @Test
    void goesFromPageToPage() {
        var jobs = contract(JobsApi.class);
        var first = recruiter().ask(() -> jobs.add(NURSE)).id();
        var second = recruiter().ask(() -> jobs.add(NURSE)).id();
        var page = recruiter().ask(() -> jobs.list("harbour", null, null, null, false, 1, null));
        var next = recruiter().ask(() -> jobs.list("harbour", null, null, null, false, 1, page.next()));
        assertThat(Stream.of(page, next).flatMap(one -> one.items().stream()).map(job -> job.id()))
                .containsExactly(second, first);
        assertFails(
                recruiter(),
                () -> jobs.list("harbour", null, null, null, false, 1, "nonsense"),
                400,
                "runtime.cursor-invalid");
    }

    @Test
    void pointsAtWhatIsInvalid() {
        var jobs = contract(JobsApi.class);
        assertInvalid(() -> jobs.add(new NewJob(" ")), "/text", "not-blank");
        assertInvalid(() -> jobs.list(null, null, null, null, false, 201, null), "/limit", "max");
        assertInvalid(
                () -> contract(MatchingApi.class).give(new NewFeedback(new MatchId(NOBODY), Verdict.HIRED, null, 0)),
                "/rank",
                "min");
    }

    @Test
    void saysThatSomethingIsNotThere() {
        assertFails(recruiter(), () -> contract(JobsApi.class).find(new JobId(NOBODY)), 404, "jobs.not-found");
        assertFails(service(), () -> contract(JobsInternal.class).find(new JobId(NOBODY)), 404, "jobs.not-found");
        assertFails(
                recruiter(), () -> contract(MatchingApi.class).explain(new MatchId(NOBODY)), 404, "matching.not-found");
        assertFails(
                service(),
                () -> contract(ProfilesInternal.class).blind(new CandidateId(NOBODY)),
                404,
                "profiles.candidate-unknown");
    }

    @Test
    void passesOnWhatTheServiceRefuses() {
        assertFails(
                recruiter(), () -> contract(MatchingApi.class).list(null, null, 50, null), 400, "matching.one-side");
    }

    @Test
    void asksForThePermission() {
        var reader = person(Permission.READ_JOBS);
        var jobs = contract(JobsApi.class);
        assertThat(reader.ask(() -> jobs.list(null, null, null, null, false, 1, null))
                        .items())
                .hasSizeLessThanOrEqualTo(1);
        assertFails(reader, () -> jobs.add(NURSE), 403, "gateway.not-allowed");
        assertFails(reader, () -> contract(MatchingApi.class).explain(new MatchId(NOBODY)), 403, "gateway.not-allowed");
    }

    @Test
    void passesModelsInAndOut() throws IOException {
        var models = contract(ModelsInternal.class);
        var words = "lanterns ".repeat(200_000) + UUID.randomUUID();
        var bytes = new ByteArrayInputStream(words.getBytes(StandardCharsets.UTF_8));
        var artifact = service().ask(() -> models.store(new InputStreamResource(bytes)));
        var card = "version=7\nlicence=Apache-2.0\nsource=a test";
        var added = new NewVersion(artifact.sha256(), "text", card, Map.of("error", 0.1), List.of());
        var version = service().ask(() -> models.register(WORDS, added));
        assertThat(version.metrics()).isEqualTo(added.metrics());
        var number = version.summary().version();
        try (var content = service().ask(() -> models.open(WORDS, number)).getInputStream()) {
            assertThat(content).hasContent(words);
        }
        assertThat(service().ask(() -> models.version(WORDS, number))).isEqualTo(version);
        assertFails(service(), () -> models.version(WORDS, 1_000_000), 404, "models.version-unknown");
        assertFails(recruiter(), () -> contract(ModelsApi.class).find(WORDS), 403, "gateway.not-allowed");
    }

    @Test
    void refusesToBeAskedInAnOpenTransaction() {
        var transactions = asking().getBean(TransactionOperations.class);
        assertFails(
                recruiter(),
                () -> transactions.executeWithoutResult(
                        status -> contract(JobsApi.class).find(new JobId(NOBODY))),
                500,
                "runtime.call-in-transaction");
    }

    @Test
    void readsStrictlyWhatComesThroughTheDoor() {
        var recruiter = new People(asking()).recruiter().door();
        assertThat(recruiter.get("/api/v1/jobs").status()).isEqualTo(200);
        assertThat(recruiter.get("/api/v1/jobs?colour=red").code()).isEqualTo("gateway.unknown-parameter");
        assertThat(recruiter
                        .post("/api/v1/jobs", "{\"text\":\"Nurse\",\"colour\":\"red\"}")
                        .code())
                .isEqualTo("gateway.unknown-member");
        assertThat(recruiter.post("/api/v1/jobs", "no json").code()).isEqualTo("gateway.unreadable-body");
        assertThat(recruiter.get("/api/v1/jobs/nonsense").code()).isEqualTo("gateway.parameter-malformed");
        assertThat(recruiter.get("/api/v1/jobs/" + NOBODY).code()).isEqualTo("jobs.not-found");
        var invalid = recruiter.post("/api/v1/jobs", "{\"text\":\" \"}");
        assertThat(invalid.status()).isEqualTo(422);
        assertThat(invalid.body().at("/errors/0/pointer").asString()).isEqualTo("/text");
    }

    /** Of two policies a browser keeps to both, and the door's own forbids every style and form. */
    @Test
    void showsTheCareersSiteByItsOwnPolicyAlone() {
        var headers = new Door(asking()).get("/careers").headers();
        assertThat(headers.allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("style-src 'self'", "form-action 'self'");
        assertThat(headers.allValues("Cache-Control")).containsExactly("no-cache");
        assertThat(headers.allValues("X-Content-Type-Options")).containsExactly("nosniff");
    }

    @Test
    void letsNobodyInWithoutAPermission() {
        assertThat(new Door(asking()).get("/api/v1/jobs").code()).isEqualTo("gateway.not-signed-in");
        var candidate = new People(asking()).signedIn(Role.CANDIDATE).door();
        assertThat(candidate.post("/api/v1/matches/feedback", "{}").code()).isEqualTo("gateway.not-allowed");
    }

    private <T> T contract(Class<T> type) {
        return asking().getBean(type);
    }

    private static Call recruiter() {
        return person(Permission.READ_JOBS, Permission.EDIT_JOBS, Permission.READ_MATCHES, Permission.GIVE_FEEDBACK);
    }

    private static Call person(Permission... permissions) {
        var names = Stream.of(permissions).map(Permission::text).collect(Collectors.toSet());
        return Call.of(Actor.user(RITA, Set.copyOf(names)), TRACE);
    }

    private static Call service() {
        return Call.of(Actor.service("matching"), TRACE);
    }

    private static void assertInvalid(ThrowingCallable question, String pointer, String rule) {
        assertThatThrownBy(() -> recruiter().run(() -> run(question)))
                .isInstanceOfSatisfying(ContractException.class, refused -> {
                    assertThat(refused.code()).isEqualTo("runtime.invalid");
                    assertThat(refused.problem().status()).isEqualTo(422);
                    assertThat(refused.problem().errors())
                            .extracting(Violation::pointer, Violation::code)
                            .containsExactly(tuple(pointer, rule));
                });
    }

    private static void assertFails(Call call, ThrowingCallable question, int status, String code) {
        assertThatThrownBy(() -> call.run(() -> run(question)))
                .isInstanceOfSatisfying(ContractException.class, refused -> {
                    assertThat(refused.code()).isEqualTo(code);
                    assertThat(refused.problem().status()).isEqualTo(status);
                    assertThat(refused.problem().detail()).isNotBlank();
                });
    }

    private static void run(ThrowingCallable question) {
        try {
            question.call();
        } catch (RuntimeException failure) {
            throw failure;
        } catch (Throwable other) {
            throw new AssertionError(other);
        }
    }
}
