package io.rolewright.matching.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rolewright.models.Gate;
import io.rolewright.models.Model;
import io.rolewright.models.ModelUpdate;
import io.rolewright.models.ModelsApi;
import io.rolewright.models.ModelsInternal;
import io.rolewright.models.Promotion;
import io.rolewright.models.Promotion.Stage;
import io.rolewright.models.Running;
import io.rolewright.reading.Artefacts;
import io.rolewright.runtime.Call;
import io.rolewright.runtime.health.ThisProcess;
import io.rolewright.runtime.leases.Chores;
import io.rolewright.shared.Actor;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.Permission;
import io.rolewright.shared.UserId;
import io.rolewright.support.Events;
import io.rolewright.support.PlainDoor;
import io.rolewright.support.ServerTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.util.LinkedMultiValueMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** On a running server what reads and ranks is the taxonomy that people promoted, until they take it back. */
@ServerTest({
    "rolewright.target=storage,resumes,profiles,jobs,adverts,models,matching",
    "rolewright.storage.readers=1",
    "rolewright.models.approvals=1"
})
@Import(PlainDoor.class)
class TaxonomySwapTest {
    private static final String TAXONOMY = "skill-taxonomy";
    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";
    private static final String ANN = "018f0000-0000-7000-8000-00000000000a";
    private static final Call MIRA = person(ANN);
    private static final Call NOOR = person("018f0000-0000-7000-8000-00000000000b");
    private static final String ZORBLER = """
            Tobin Ashgrove
            tobin%d@example.org

            Skills

            Zorbling, Java
            """;
    private static final String ZORBLER_WANTED = """
            Software Developer

            Requirements:
            - Zorbling is essential
            - experience with Java
            """;

    @Autowired
    RestTestClient http;

    @Autowired
    Events events;

    @Autowired
    JsonMapper json;

    @Autowired
    ModelsApi api;

    @Autowired
    ModelsInternal models;

    @Autowired
    Chores chores;

    private int candidates;

    private static Call person(String id) {
        var permissions = Set.of(Permission.READ_MODELS.text(), Permission.CHANGE_MODELS.text());
        return Call.of(Actor.user(new UserId(UUID.fromString(id)), permissions), TRACE);
    }

    @BeforeEach
    void awaitTheModelsOfTheJar() {
        run("models.bundled");
        events.awaitIdle();
    }

    @AfterEach
    void leaveTheOneOfTheJar() {
        if (model().summary().previous() != null) {
            rollBack();
        }
    }

    @Test
    void aSkillIsReadAfterThePromotionAndNoMoreAfterTheRollback() {
        var early = candidate();
        assertThat(skills(early)).contains("Java").doesNotContain("Zorbling");
        var version = register(
                Artefacts.taxonomy("zorbling-1", "skills/software.txt", "\nZorbling | zorbled\n"));
        assertThat(gates(version))
                .allMatch(Gate::passed)
                .extracting(Gate::gate)
                .containsExactly("advert-quality", "invariance", "latency", "quality");
        promote(version);

        var late = candidate();
        var match = match(ingest(), late);
        assertThat(skills(late)).contains("Zorbling");
        assertThat(match.path("versions").asString()).contains("/zorbling-1@");
        assertThat(explanation(match)).contains("Zorbling");
        assertThat(running(version)).containsExactlyInAnyOrder("profiles", "adverts", "matching");
        assertThat(skills(early)).doesNotContain("Zorbling");
        run("profiles.rereading");
        assertThat(skills(early)).contains("Zorbling");

        rollBack();
        assertThat(running(version)).isEmpty();
        assertThat(skills(candidate())).doesNotContain("Zorbling");
        assertThat(match(ingest(), late).path("versions").asString()).contains("/starter-2@");
        run("profiles.rereading");
        assertThat(skills(late)).doesNotContain("Zorbling");
        assertThat(replayed(match)).isEqualTo("IDENTICAL from INPUTS");
    }

    @Test
    void whatIsNoTaxonomyCannotBePromoted() {
        var version = register("no taxonomy".getBytes(StandardCharsets.UTF_8));
        assertThat(gates(version)).isNotEmpty().noneMatch(Gate::passed);
        NOOR.ask(() -> api.approve(TAXONOMY, version));
        assertThatThrownBy(() -> promote(version))
                .isInstanceOfSatisfying(
                        ContractException.class,
                        refused -> assertThat(refused.code()).isEqualTo("models.gate-failed"));
        assertThat(skills(candidate())).contains("Java");
    }

    private int register(byte[] artefact) {
        var version = MIRA.ask(() -> Artefacts.register(models, TAXONOMY, "taxonomy-zip", artefact));
        events.awaitIdle();
        return version;
    }

    private List<Gate> gates(int version) {
        return MIRA.ask(() -> api.version(TAXONOMY, version)).gates();
    }

    private void promote(int version) {
        NOOR.ask(() -> api.approve(TAXONOMY, version));
        MIRA.ask(() -> api.update(new ModelUpdate(TAXONOMY, null, new Promotion(version, Stage.LIVE))));
        events.awaitIdle();
    }

    private void rollBack() {
        MIRA.ask(() -> api.rollBack(TAXONOMY));
        events.awaitIdle();
    }

    private Model model() {
        return MIRA.ask(() -> api.find(TAXONOMY));
    }

    /** The services that run a version in this process. */
    private List<String> running(int version) {
        return model().running().stream()
                .filter(run -> run.version() == version && run.process().equals(ThisProcess.name()))
                .map(Running::service)
                .toList();
    }

    private void run(String chore) {
        while (!chores.run(chore)) {
            Thread.onSpinWait();
        }
        events.awaitIdle();
    }

    private String candidate() {
        candidates++;
        return get(send("/api/v1/resumes/upload", ZORBLER.formatted(candidates)))
                .at("/files/0/candidateId")
                .asString();
    }

    private String ingest() {
        return get(send("/api/v1/jobs/ingest", ZORBLER_WANTED))
                .at("/pages/0/jobs/0/id")
                .asString();
    }

    private List<String> skills(String candidate) {
        return get("/api/v1/candidates/" + candidate + "/profile")
                .path("skills")
                .valueStream()
                .map(skill -> skill.path("name").asString())
                .toList();
    }

    private JsonNode match(String job, String candidate) {
        return get("/api/v1/matches?limit=200&jobId=" + job)
                .path("items")
                .valueStream()
                .filter(one -> one.path("candidateId").asString().equals(candidate))
                .findFirst()
                .orElseThrow();
    }

    private String explanation(JsonNode match) {
        return get("/api/v1/matches/" + match.path("id").asString() + "/explanation")
                .toString();
    }

    private String replayed(JsonNode match) {
        var receipt = get("/api/v1/matches/" + match.path("id").asString() + "/receipt")
                .path("id")
                .asString();
        var answer = body(http.post()
                .uri("/api/v1/matches/replay")
                .header(PlainDoor.USER, ANN)
                .header(PlainDoor.PERMISSIONS, "read-matches")
                .contentType(MediaType.APPLICATION_JSON)
                .body("{\"receipts\": [\"" + receipt + "\"]}")
                .exchange());
        return "%s from %s"
                .formatted(
                        answer.at("/results/0/outcome").asString(),
                        answer.at("/results/0/from").asString());
    }

    private String send(String path, String text) {
        var parts = new LinkedMultiValueMap<String, Object>();
        parts.add("files", new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public String getFilename() {
                return "zorbler.txt";
            }
        });
        var location = http.post()
                .uri(path)
                .header(PlainDoor.USER, ANN)
                .header(PlainDoor.PERMISSIONS, "read-jobs,read-candidates,read-matches")
                .contentType(MediaType.MULTIPART_FORM_DATA)
                .body(parts)
                .exchange()
                .expectStatus()
                .isAccepted()
                .returnResult(String.class)
                .getResponseHeaders()
                .getLocation();
        events.awaitIdle();
        return Objects.requireNonNull(location).getPath();
    }

    private JsonNode get(String path) {
        return body(http.get()
                .uri(path)
                .header(PlainDoor.USER, ANN)
                .header(PlainDoor.PERMISSIONS, "read-jobs,read-candidates,read-matches")
                .exchange());
    }

    private JsonNode body(RestTestClient.ResponseSpec answer) {
        return json.readTree(Objects.requireNonNull(
                answer.expectStatus().isOk().returnResult(String.class).getResponseBody()));
    }
}
