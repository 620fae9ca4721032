package io.rolewright.integrations.twins.sources;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.integrations.twins.wire.Json;
import io.rolewright.integrations.twins.world.Site;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.HashSet;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The answers have the shapes and keep the rules of part A2 of the fact sheet. */
class GreenhouseTwinTest {
    private static final String JOBS = "/v1/boards/kestrel/jobs";
    private static final String KEY =
            "Basic " + Base64.getEncoder().encodeToString("greenhouse-job-board-key:".getBytes(StandardCharsets.UTF_8));

    private final Market<GreenhouseTwin> market = new Market<>(Site.GREENHOUSE, 80, GreenhouseTwin::new);

    @AfterEach
    void close() {
        market.close();
    }

    @Test
    void givesTheWholeBoardAtOnce() throws IOException {
        var board = market.asking.json(JOBS);
        assertThat(board.path("meta").path("total").asInt()).isEqualTo(80);
        var ids = new HashSet<String>();
        board.path("jobs").forEach(job -> ids.add(job.path("id").toString()));
        assertThat(ids).isEqualTo(market.ids());
        assertThat(board.path("jobs").path(0).has("content")).isFalse();
        assertThat(board.path("jobs")
                        .valueStream()
                        .anyMatch(job -> job.path("internal_job_id").isNull()))
                .isTrue();
        OffsetDateTime.parse(board.path("jobs").path(0).path("updated_at").asString());
    }

    @Test
    void escapesItsContentOnce() throws IOException {
        var content =
                market.asking.json(JOBS + "?content=true").path("jobs").path(0).path("content");
        assertThat(content.asString()).startsWith("&lt;p&gt;");
        assertThat(Parser.unescapeEntities(content.asString(), false))
                .isEqualTo(market.first().advert().text().html());
    }

    @Test
    void tellsQuestionsAndPayWhenAsked() throws IOException {
        var paid = market.live().stream()
                .filter(posting -> posting.advert().statedPay().isPresent())
                .findFirst()
                .orElseThrow();
        var detail = market.asking.json(JOBS + "/" + paid.id() + "?questions=true&pay_transparency=true");
        assertThat(detail.path("questions")
                        .path(0)
                        .path("fields")
                        .path(0)
                        .path("name")
                        .asString())
                .isEqualTo("first_name");
        assertThat(detail.path("pay_input_ranges").path(0).path("min_cents").asLong())
                .isEqualTo(paid.advert().statedPay().orElseThrow().least() * 100L);
        assertThat(market.asking.json(JOBS + "/" + paid.id()).has("questions")).isFalse();
    }

    @Test
    void knowsNoOtherBoardAndNoOtherJob() throws IOException {
        assertThat(market.asking.get("/v1/boards/other/jobs").statusCode()).isEqualTo(404);
        assertThat(market.asking.get(JOBS + "/1").statusCode()).isEqualTo(404);
        market.world.remove(80);
        assertThat(market.asking.json(JOBS).path("jobs")).isEmpty();
    }

    @Test
    void callsBackByName() throws IOException {
        assertThat(market.asking.get(JOBS + "?callback=show.jobs_1").body()).startsWith("show.jobs_1({");
        assertThat(market.asking.get(JOBS + "?callback=alert(1)").statusCode()).isEqualTo(400);
    }

    @Test
    void takesApplicationsOfWhoeverHasTheKey() throws IOException {
        var job = JOBS + "/" + market.first().id();
        var person = Json.object("first_name", "Ada", "last_name", "Byron", "email", "ada@example.org");
        assertThat(market.asking.post(job, person).statusCode()).isEqualTo(401);
        assertThat(market.asking.post(job, person, "Authorization", KEY).statusCode())
                .isEqualTo(200);
        assertThat(market.source.applications()).hasSize(1);
        person.put("phone", "http://spam.example");
        assertThat(market.asking.post(job, person, "Authorization", KEY).statusCode())
                .isEqualTo(422);
    }

    @Test
    void takesFilesInParts() throws IOException {
        var body = "--b\r\nContent-Disposition: form-data; name=\"first_name\"\r\n\r\nAda\r\n"
                + "--b\r\nContent-Disposition: form-data; name=\"last_name\"\r\n\r\nByron\r\n"
                + "--b\r\nContent-Disposition: form-data; name=\"email\"\r\n\r\nada@example.org\r\n"
                + "--b\r\nContent-Disposition: form-data; name=\"resume\"; filename=\"cv.%s\"\r\n"
                + "Content-Type: application/pdf\r\n\r\n%%PDF-1.7\r\n--b--\r\n";
        assertThat(apply(body.formatted("pdf"))).isEqualTo(200);
        assertThat(market.source.applications().getFirst()).containsEntry("resume", "%PDF-1.7");
        assertThat(apply(body.formatted("exe"))).isEqualTo(422);
    }

    @Test
    void sendsWebhooksThatAreSigned() {
        // Another twin receives it, whatever it thinks of it.
        var url = market.twin.address().resolve("/hooks/greenhouse");
        assertThat(market.source.deliver(url, "secret", "event-1", "ping", Json.object()))
                .isEqualTo(404);
        var hook = market.twin.requests().all().getLast();
        assertThat(hook.text()).isEqualTo("{\"action\":\"ping\"}");
        assertThat(hook.field("Signature"))
                .hasValue("sha256 189d1d212deae0d85ff95d0f13aaa4d55573d4ff7ae5c8d50dde602ceefcec05");
        assertThat(hook.field("Greenhouse-Event-ID")).hasValue("event-1");
    }

    private int apply(String body) throws IOException {
        return market.asking
                .send(market.asking
                        .request(JOBS + "/" + market.first().id(), "Authorization", KEY)
                        .header("Content-Type", "multipart/form-data; boundary=b")
                        .POST(HttpRequest.BodyPublishers.ofString(body)))
                .statusCode();
    }
}
