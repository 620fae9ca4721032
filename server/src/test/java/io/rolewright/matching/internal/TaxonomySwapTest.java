package io.rolewright.matching.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rolewright.communications.internal.Staff;
import io.rolewright.models.GateFinding;
import io.rolewright.reading.Artefacts;
import io.rolewright.reading.Promoter;
import io.rolewright.runtime.leases.Chores;
import io.rolewright.shared.ContractException;
import io.rolewright.support.Events;
import io.rolewright.support.PlainDoor;
import io.rolewright.support.ServerTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.util.LinkedMultiValueMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** On a running server what reads and ranks is the taxonomy that people promoted, until they take it back. */
@ServerTest({
    "rolewright.target=storage,integrations,communications,resumes,profiles,jobs,adverts,models,matching",
    "rolewright.storage.readers=1",
    "rolewright.models.approvals=1"
})
@Import({PlainDoor.class, Staff.class})
class TaxonomySwapTest {
    private static final String TAXONOMY = "skill-taxonomy";
    private static final String ANN = "018f0000-0000-7000-8000-00000000000a";
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
    ApplicationContext server;

    @Autowired
    Chores chores;

    private Promoter promoter;
    private int candidates;

    @BeforeEach
    void awaitTheModelsOfTheJar() {
        promoter = new Promoter(server, TAXONOMY);
        run("models.bundled");
        events.awaitIdle();
    }

    @AfterEach
    void leaveTheOneOfTheJar() {
        if (promoter.hasPrevious()) {
            rollBack();
        }
    }

    @Test
    void aSkillIsReadAfterThePromotionAndNoMoreAfterTheRollback() {
        var early = candidate();
        var earlyJob = ingest();
        assertThat(evidence(match(earlyJob, early))).contains("skill:java").doesNotContain("skill:zorbling");
        assertThat(skills(early)).contains("Java").doesNotContain("Zorbling");
        var version = register(Artefacts.taxonomy("zorbling-1", "skills/software.txt", "\nZorbling | zorbled\n"));
        assertThat(promoter.gates(version))
                .allMatch(GateFinding::passed)
                .extracting(GateFinding::gate)
                .containsExactly("advert-quality", "invariance", "latency", "quality");
        promote(version);

        var late = candidate();
        var match = match(ingest(), late);
        assertThat(skills(late)).contains("Zorbling");
        assertThat(match.path("versions").asString()).contains("/zorbling-1@");
        assertThat(evidence(match)).contains("skill:zorbling");
        assertThat(promoter.running(version)).containsExactlyInAnyOrder("profiles", "adverts", "matching");
        assertThat(skills(early)).doesNotContain("Zorbling");
        run("profiles.rereading");
        run("adverts.rereading");
        assertThat(skills(early)).contains("Zorbling");
        assertThat(evidence(match(earlyJob, early))).contains("skill:zorbling");

        rollBack();
        assertThat(promoter.running(version)).isEmpty();
        assertThat(skills(candidate())).doesNotContain("Zorbling");
        assertThat(match(ingest(), late).path("versions").asString()).contains("/starter-2@");
        run("profiles.rereading");
        run("adverts.rereading");
        assertThat(skills(late)).doesNotContain("Zorbling");
        assertThat(replayed(match)).isEqualTo("IDENTICAL from INPUTS");
    }

    @Test
    void whatIsNoTaxonomyCannotBePromoted() {
        var version = register("no taxonomy".getBytes(StandardCharsets.UTF_8));
        assertThat(promoter.gates(version)).isNotEmpty().noneMatch(GateFinding::passed);
        assertThatThrownBy(() -> promote(version))
                .isInstanceOfSatisfying(
                        ContractException.class,
                        refused -> assertThat(refused.code()).isEqualTo("models.gate-failed"));
        assertThat(skills(candidate())).contains("Java");
    }

    private int register(byte[] artefact) {
        var version = promoter.register("taxonomy-zip", artefact);
        events.awaitIdle();
        return version;
    }

    private void promote(int version) {
        promoter.promote(version);
        events.awaitIdle();
    }

    private void rollBack() {
        promoter.rollBack();
        events.awaitIdle();
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

    private static List<String> evidence(JsonNode match) {
        return match.path("evidence")
                .valueStream()
                .map(one -> one.path("demand").asString())
                .toList();
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
