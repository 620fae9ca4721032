package io.rolewright.matching.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.engine.fairness.Declared;
import io.rolewright.engine.fairness.Sex;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.Ids;
import io.rolewright.shared.JobId;
import io.rolewright.support.PlainDoor;
import io.rolewright.support.ServerTest;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.EntityExchangeResult;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code matching} alone audits its scores; what people say of themselves is answered from memory. */
@ServerTest("rolewright.target=matching")
@Import({PlainDoor.class, Neighbours.class, Agency.class})
class FairnessTest {
    private static final String PATH = "/api/v1/matches/fairness";

    @Autowired
    Neighbours neighbours;

    @Autowired
    RestTestClient http;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    JsonMapper json;

    @Autowired
    Ids ids;

    @Test
    void auditsTheScoresOfAJob() {
        var job = ids.next(JobId::new);
        // Median of 10 20 30 40 50 60 is 35: of the women one of three is above it, of the men two of three.
        scored(job, 10, Sex.FEMALE);
        scored(job, 20, Sex.FEMALE);
        scored(job, 60, Sex.FEMALE);
        scored(job, 30, Sex.MALE);
        scored(job, 40, Sex.MALE);
        scored(job, 50, Sex.MALE);

        var report = get("?jobId=" + job);

        assertThat(report.path("scored").asInt()).isEqualTo(6);
        assertThat(report.path("jobs").asInt()).isEqualTo(1);
        assertThat(report.path("median").asDouble()).isEqualTo(35);
        assertThat(report.path("above").asInt()).isEqualTo(3);
        assertThat(report.path("versions").toString()).isEqualTo("[\"test/test\"]");
        var women = report.at("/tables/0/rows/0");
        assertThat(women.path("category").asString()).isEqualTo("FEMALE");
        assertThat(women.at("/comparison/impactRatio").asDouble()).isEqualTo(0.5);
        assertThat(report.at("/tables/3/unknown").asInt()).isEqualTo(6);
    }

    @Test
    void auditsTheTimesThatAreAskedFor() {
        var job = ids.next(JobId::new);
        scored(job, 10, Sex.FEMALE);
        jdbc.sql("update matching.match set ranked_at = '2020-01-01T00:00:00Z' where job = ?")
                .param(job.value())
                .update();

        assertThat(get("?jobId=" + job + "&from=2019-12-31T00:00:00Z&to=2020-01-02T00:00:00Z")
                        .path("scored")
                        .asInt())
                .isEqualTo(1);
        assertThat(get("?jobId=" + job + "&from=2020-01-02T00:00:00Z")
                        .path("code")
                        .asString())
                .isEqualTo("matching.nothing-scored");
        assertThat(get("?jobId=" + job + "&to=2020-01-01T00:00:00Z")
                        .path("code")
                        .asString())
                .isEqualTo("matching.nothing-scored");
    }

    @Test
    void givesThePackOutAsFiles() {
        var job = ids.next(JobId::new);
        scored(job, 10, Sex.FEMALE);
        scored(job, 20, Sex.MALE);

        var page = file("?format=HTML&jobId=" + job);
        assertThat(new String(page, StandardCharsets.UTF_8))
                .startsWith("<!doctype html>")
                .contains("Fairness of scores");
        assertThat(new String(file("?jobId=" + job), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF");
    }

    private void scored(JobId job, int score, Sex sex) {
        var candidate = ids.next(CandidateId::new);
        neighbours.declared.put(candidate, new Declared(Optional.of(sex), Optional.empty(), Optional.empty()));
        jdbc.sql("""
                        insert into matching.match
                            (id, job, candidate, advert, profile, document, score, reasons, versions, ranked_at)
                        values (?, ?, ?, ?, ?, ?, ?, '{}', 'test/test', now())""")
                .params(
                        UUID.randomUUID(),
                        job.value(),
                        candidate.value(),
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        score)
                .update();
    }

    private JsonNode get(String question) {
        return json.readTree(
                Objects.requireNonNull(ask(question).returnResult(String.class).getResponseBody()));
    }

    private byte[] file(String question) {
        EntityExchangeResult<byte[]> answer =
                ask("/file" + question).expectStatus().isOk().returnResult(byte[].class);
        assertThat(answer.getResponseHeaders().getContentDisposition().isAttachment())
                .isTrue();
        return Objects.requireNonNull(answer.getResponseBody());
    }

    private RestTestClient.ResponseSpec ask(String question) {
        return http.get()
                .uri(PATH + question)
                .header(PlainDoor.USER, UUID.randomUUID().toString())
                .exchange();
    }
}
