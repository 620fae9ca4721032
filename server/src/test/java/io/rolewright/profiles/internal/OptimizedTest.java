package io.rolewright.profiles.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.profiles.BlindFilesInternal;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.Ids;
import io.rolewright.shared.OptimizedId;
import io.rolewright.support.PlainDoor;
import io.rolewright.support.ServerTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code profiles} alone makes versions of résumés; its neighbours are fakes. */
@ServerTest("rolewright.target=profiles")
@Import({PlainDoor.class, Neighbours.class, ReadResumes.class, ProfileClient.class})
class OptimizedTest {
    private static final String PATH = "/api/v1/resumes/optimized";
    private static final String TEXT = """
            Xena Birch
            xena.birch@example.org
            Perth WA

            Work experience

            Registered Nurse, Harbour Hospital
            March 2019 - present
            Xena led a roster in k8s, and wound care.
            """;

    @Autowired
    Neighbours neighbours;

    @Autowired
    ReadResumes resumes;

    @Autowired
    RestTestClient http;

    @Autowired
    BlindFilesInternal blind;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Ids ids;

    @Autowired
    JsonMapper json;

    @Test
    void storesABlindFileThatIsTheSameEachTime() {
        var candidate = resumes.read(TEXT);

        var stored = blind.store(candidate);

        assertThat(stored.reference())
                .isNotEmpty()
                .isEqualTo(candidate.text().substring(candidate.text().lastIndexOf('-') + 1));
        assertThat(blind.store(candidate)).isEqualTo(stored);
    }

    @Test
    void enhancesAResume() {
        var candidate = resumes.read(TEXT);
        var made = made(candidate, "ENHANCED");

        assertThat(made.at("/candidateId").asString()).isEqualTo(candidate.text());
        assertThat(made.path("keywords").toString()).contains("Kubernetes", "CANONICAL", "skill:kubernetes");
        assertThat(made.path("versions").asString()).contains("/");
        assertThat(get(PATH + "/" + id(made)).path("keywords")).isEqualTo(made.path("keywords"));
        assertThat(resumes.facts("profiles.resume-optimized.v1", candidate)).isEqualTo(1);
    }

    @Test
    void givesItOutAsFiles() {
        var made = made(resumes.read(TEXT), "ENHANCED");

        var resume = json.readTree(file(made, "JSON"));
        assertThat(resume.at("/basics/name").asString()).isEqualTo("Xena Birch");
        assertThat(resume.at("/work/0/highlights/0").asString()).contains("led a roster");
        assertThat(new String(file(made, "PDF"), StandardCharsets.ISO_8859_1)).startsWith("%PDF");
        assertThat(new String(file(made, "DOCX"), StandardCharsets.ISO_8859_1)).startsWith("PK");
    }

    @Test
    void tellsNobodysNameInABlindOne() {
        var made = made(resumes.read(TEXT), "BLIND");

        var resume = new String(file(made, "JSON"), StandardCharsets.UTF_8);
        assertThat(resume).contains("Harbour Hospital", "Kubernetes").doesNotContain("Xena", "Birch", "Perth", "@");
        assertThat(new String(file(made, "DOCX"), StandardCharsets.UTF_8)).doesNotContain("Xena", "Birch");
    }

    @Test
    void writesEveryLookToTheTrail() {
        var candidate = resumes.read(TEXT);
        var made = made(candidate, "BLIND");
        var before = resumes.facts("gateway.personal-data-read.v1", candidate);
        file(made, "PDF");
        get(PATH + "/" + id(made));
        get(PATH + "?candidateId=" + candidate);

        assertThat(resumes.facts("gateway.personal-data-read.v1", candidate)).isEqualTo(before + 3);
    }

    @Test
    void showsNothingOfSomebodyWhoIsHidden() {
        var candidate = resumes.read(TEXT);
        var made = made(candidate, "ENHANCED");
        neighbours.hide(candidate);

        assertThat(code(PATH + "/" + id(made))).isEqualTo("profiles.optimized-unknown");
        assertThat(code(PATH + "/" + id(made) + "/file?format=PDF")).isEqualTo("profiles.optimized-unknown");
        assertThat(get(PATH + "?candidateId=" + candidate).path("items")).isEmpty();
        assertThat(post(candidate, "ENHANCED", "").path("code").asString()).isEqualTo("profiles.candidate-unknown");
        assertThat(code(PATH + "/" + ids.next(OptimizedId::new))).isEqualTo("profiles.optimized-unknown");
    }

    @Test
    void refusesWhatCannotBeMade() {
        var unread = neighbours.candidate(ids);
        assertThat(post(unread, "BLIND", "").path("code").asString()).isEqualTo("profiles.not-ready");

        var nameless = resumes.read("wound care and triage since 2012, without a name anywhere\n");
        assertThat(post(nameless, "BLIND", "").path("code").asString()).isEqualTo("profiles.name-not-read");
        assertThat(made(nameless, "ENHANCED").path("id").asString()).isNotEmpty();
        assertThat(post(nameless, "PRETTY", "").path("code").asString()).isNotEmpty();
    }

    @Test
    void makesOneOfARequestThatIsSentTwice() {
        var candidate = resumes.read(TEXT);
        var first = post(candidate, "ENHANCED", "the-same-key-for-both");
        var second = post(candidate, "ENHANCED", "the-same-key-for-both");

        assertThat(second).isEqualTo(first);
        assertThat(get(PATH + "?candidateId=" + candidate).path("items")).hasSize(1);
    }

    @Test
    void listsInPages() {
        var candidate = resumes.read(TEXT);
        var made = List.of(made(candidate, "ENHANCED"), made(candidate, "BLIND"), made(candidate, "BLIND"));
        var list = PATH + "?limit=2&sort=createdAt&candidateId=" + candidate;

        var page = get(list);
        assertThat(page.path("items").values())
                .map(OptimizedTest::id)
                .containsExactly(id(made.get(0)), id(made.get(1)));
        var rest = get(list + "&cursor=" + page.path("next").asString());
        assertThat(rest.path("items").values()).map(OptimizedTest::id).containsExactly(id(made.get(2)));
        assertThat(rest.has("next")).isFalse();
        assertThat(get(PATH + "?form=ENHANCED&candidateId=" + candidate).path("items"))
                .hasSize(1);
        assertThat(code(PATH + "?sort=name")).isEqualTo("profiles.sort-unknown");
        assertThat(code(PATH + "?cursor=" + page.path("next").asString())).isEqualTo("runtime.cursor-invalid");
    }

    @Test
    void leavesNothingReadableWhenTheKeyIsDestroyed() {
        var candidate = resumes.read(TEXT);
        var made = made(candidate, "ENHANCED");
        assertThat(open("Harbour")).isZero();
        resumes.destroyKey(candidate);

        assertThat(code(PATH + "/" + id(made))).isEqualTo("profiles.optimized-unknown");
        assertThat(code(PATH + "/" + id(made) + "/file")).isEqualTo("profiles.optimized-unknown");
        assertThat(get(PATH + "?candidateId=" + candidate).path("items")).isEmpty();
    }

    private long open(String word) {
        return jdbc.sql("select count(*) from profiles.optimized where position(?::bytea in content) > 0")
                .param(word.getBytes(StandardCharsets.UTF_8))
                .query(Long.class)
                .single();
    }

    private JsonNode made(CandidateId candidate, String form) {
        var made = post(candidate, form, "");
        assertThat(id(made)).isNotEmpty();
        return made;
    }

    private JsonNode post(CandidateId candidate, String form, String key) {
        var request = http.post()
                .uri("/api/v1/resumes/optimize")
                .header(PlainDoor.USER, ReadResumes.ANN.toString())
                .contentType(MediaType.APPLICATION_JSON);
        var answer = (key.isEmpty() ? request : request.header("Idempotency-Key", key))
                .body("{\"candidateId\":\"%s\",\"form\":\"%s\",\"template\":\"BRANDED\"}".formatted(candidate, form))
                .exchange()
                .returnResult(String.class);
        var body = json.readTree(Objects.requireNonNull(answer.getResponseBody()));
        if (answer.getStatus().value() == 201) {
            assertThat(answer.getResponseHeaders().getLocation()).hasPath(PATH + "/" + id(body));
        }
        return body;
    }

    private byte[] file(JsonNode made, String format) {
        var answer = http.get()
                .uri(PATH + "/" + id(made) + "/file?format=" + format)
                .header(PlainDoor.USER, ReadResumes.ANN.toString())
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("X-Content-Type-Options", "nosniff")
                .expectHeader()
                .valueMatches("Content-Disposition", "attachment; filename=\"resume-[0-9a-f-]{36}\\.[a-z]+\"")
                .returnResult(byte[].class);
        return Objects.requireNonNull(answer.getResponseBody());
    }

    private JsonNode get(String path) {
        var answer = http.get()
                .uri(path)
                .header(PlainDoor.USER, ReadResumes.ANN.toString())
                .exchange()
                .returnResult(String.class);
        return json.readTree(Objects.requireNonNull(answer.getResponseBody()));
    }

    private String code(String path) {
        return get(path).path("code").asString("");
    }

    private static String id(JsonNode made) {
        return made.path("id").asString("");
    }
}
