package io.rolewright.matching.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.communications.internal.Staff;
import io.rolewright.support.Events;
import io.rolewright.support.PlainDoor;
import io.rolewright.support.ServerTest;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import org.springframework.util.LinkedMultiValueMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The main job with all its services: a page and résumés go in, an explained shortlist comes out. */
@ServerTest({
    "rolewright.target=storage,integrations,communications,resumes,profiles,jobs,adverts,models,matching",
    "rolewright.storage.readers=1"
})
@Import({PlainDoor.class, Staff.class})
class ShortlistJourneyTest {
    private static final String ANN = "018f0000-0000-7000-8000-00000000000a";

    @Autowired
    RestTestClient http;

    @Autowired
    Events events;

    @Autowired
    JsonMapper json;

    @Test
    void turnsAPageAndResumesIntoAnExplainedShortlist() {
        var upload = send("/api/v1/resumes/upload", Samples.NURSE, Samples.GARDENER, "");
        var run = send("/api/v1/jobs/ingest", Samples.NURSE_WANTED_IN_PERTH);
        events.awaitIdle();

        assertThat(get(upload).at("/state").asString()).isEqualTo("DONE");
        assertThat(get(upload).at("/progress/matched").asInt()).isEqualTo(2);
        assertThat(get(run).at("/state").asString()).isEqualTo("DONE");

        var job = get(run).at("/pages/0/jobs/0/id").asString();
        var matches = get("/api/v1/matches?jobId=" + job).at("/items");
        assertThat(matches).hasSize(2);
        assertThat(matches.at("/0/candidateId")).isEqualTo(get(upload).at("/files/0/candidateId"));

        var explanation = get("/api/v1/matches/" + matches.at("/0/id").asString() + "/explanation");
        assertThat(explanation.toString()).contains("Wound care", "Perth WA").doesNotContain("Quillfeather");
        // The résumés are moved on by the ranking alone.
        assertThat(get(upload).at("/files/0/state").asString()).isEqualTo("MATCHED");
    }

    private String send(String path, String... texts) {
        var parts = new LinkedMultiValueMap<String, Object>();
        for (var text : texts) {
            parts.add("files", file("file" + parts.size() + ".txt", text));
        }
        var answer = http.post()
                .uri(path)
                .header(PlainDoor.USER, ANN)
                .header(PlainDoor.PERMISSIONS, "read-jobs,read-candidates,read-matches")
                .contentType(MediaType.MULTIPART_FORM_DATA)
                .body(parts)
                .exchange();
        var location = answer.expectStatus()
                .isAccepted()
                .returnResult(String.class)
                .getResponseHeaders()
                .getLocation();
        return Objects.requireNonNull(location).getPath();
    }

    private JsonNode get(String path) {
        ResponseSpec answer = http.get()
                .uri(path)
                .header(PlainDoor.USER, ANN)
                .header(PlainDoor.PERMISSIONS, "read-jobs,read-candidates,read-matches")
                .exchange()
                .expectStatus()
                .isOk();
        return json.readTree(
                Objects.requireNonNull(answer.returnResult(String.class).getResponseBody()));
    }

    private static ByteArrayResource file(String name, String text) {
        return new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public String getFilename() {
                return name;
            }
        };
    }
}
