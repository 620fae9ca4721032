package io.rolewright.integrations.twins.boards;

import static io.rolewright.integrations.twins.wire.Json.object;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rolewright.integrations.twins.wire.Asking;
import io.rolewright.integrations.twins.wire.FaultRule;
import io.rolewright.integrations.twins.wire.Faults;
import io.rolewright.integrations.twins.wire.Quirk;
import io.rolewright.integrations.twins.wire.Twin;
import io.rolewright.integrations.twins.wire.TwinClock;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The answers have the shapes and keep the rules of part B2 of the fact sheet. */
class LinkedInTwinTest {
    private static final Duration DELAY = Duration.ofMinutes(3);

    private final TwinClock clock = TwinClock.standing(Instant.parse("2026-11-26T09:00:00Z"));
    private final LinkedInTwin board = new LinkedInTwin(clock, DELAY);
    private final Twin twin = Twin.start(board, clock, 1);
    private final Asking asking = new Asking(twin);

    @AfterEach
    void close() {
        twin.close();
    }

    @Test
    void tokensAreInvalidOrExpired() throws IOException {
        assertThat(code(batch("made-up", List.of(posting("J-1", "CREATE"))))).isEqualTo(65_600);
        var token = token();
        clock.advance(Duration.ofMinutes(30));
        assertThat(code(batch(token, List.of(posting("J-1", "CREATE"))))).isEqualTo(65_602);
        assertThat(asking.form("/oauth/v2/accessToken", "grant_type=client_credentials&client_id=x&client_secret=y")
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void tasksAreInProgressAndThenDone() throws IOException {
        var element = batch(token(), List.of(posting("J-1", "CREATE"))).at("/elements/0");
        assertThat(element.path("status").asInt()).isEqualTo(202);
        var id = element.path("id").asString();
        assertThat(id).startsWith("urn:li:simpleJobPostingTask:");
        assertThat(task(id).path("status").asString()).isEqualTo("IN_PROGRESS");
        assertThat(board.state().live()).isEmpty();
        clock.advance(DELAY);
        assertThat(task(id).path("status").asString()).isEqualTo("SUCCEEDED");
        assertThat(task(id).path("jobPosting").asString()).startsWith("urn:li:jobPosting:");
        assertThat(board.state().live()).extracting(BoardState.LiveAdvert::key).containsExactly("J-1");
        clock.advance(Duration.ofDays(30));
        assertThat(tasks(id).path("errors").has(id)).isTrue();
    }

    @Test
    void elementsHaveStatusesOfTheirOwn() throws IOException {
        var bad = posting("J-2", "CREATE");
        bad.put("description", "too short");
        var answer = batch(token(), List.of(posting("J-1", "CREATE"), bad, posting("J-1", "UPDATE")));
        assertThat(answer.path("elements")
                        .valueStream()
                        .map(element -> element.path("status").asInt()))
                .containsExactly(202, 422, 422);
        assertThat(answer.at("/elements/1/error/status").asInt()).isEqualTo(422);
    }

    @Test
    void createdTwiceIsThereOnce() throws IOException {
        batch(token(), List.of(posting("J-1", "CREATE")));
        twin.faults().add(FaultRule.on("batch_create", Faults.lostAnswer()).call(1));
        assertThatThrownBy(() -> batch(token(), List.of(posting("J-2", "CREATE"))))
                .isInstanceOf(IOException.class);
        batch(token(), List.of(posting("J-2", "CREATE")));
        clock.advance(DELAY);
        assertThat(board.state().live()).hasSize(2);
        assertThat(board.state().created()).isEqualTo(Map.of("J-1", 1, "J-2", 1));
    }

    @Test
    void closesRenewsAndUpdatesWhatIsThere() throws IOException {
        batch(token(), List.of(posting("J-1", "CREATE")));
        clock.advance(DELAY);
        var changed = posting("J-1", "UPDATE");
        changed.put("title", "Lead Java Engineer");
        batch(token(), List.of(changed));
        var unknown = batch(token(), List.of(posting("J-9", "RENEW")))
                .at("/elements/0/id")
                .asString();
        clock.advance(DELAY);
        assertThat(board.state().live().getFirst().title()).isEqualTo("Lead Java Engineer");
        assertThat(task(unknown).path("status").asString()).isEqualTo("FAILED");
        assertThat(task(unknown).path("errorMessage").asString()).contains("J-9");
        batch(token(), List.of(posting("J-1", "CLOSE")));
        clock.advance(DELAY);
        assertThat(board.state().live()).isEmpty();
    }

    @Test
    void batchesHaveTheirMethodAndTheirLimit() throws IOException {
        assertThat(asking.post(
                                "/v2/simpleJobPostings",
                                object("elements", List.of()),
                                "Authorization",
                                "Bearer " + token())
                        .statusCode())
                .isEqualTo(400);
        var many = Collections.nCopies(101, posting("J-1", "CREATE"));
        assertThat(batch(token(), many).path("status").asInt()).isEqualTo(413);
    }

    @Test
    void failsInPartOrLaterWhenToldTo() throws IOException {
        twin.faults()
                .add(FaultRule.on("batch_create", Faults.odd(Quirk.PARTIAL_FAILURE))
                        .call(1));
        twin.faults()
                .add(FaultRule.on("batch_create", Faults.odd(Quirk.FAILS_LATER)).call(1));
        var part = batch(token(), List.of(posting("J-1", "CREATE"), posting("J-2", "CREATE")));
        assertThat(part.at("/elements/1/status").asInt()).isEqualTo(422);
        var doomed = batch(token(), List.of(posting("J-3", "CREATE")))
                .at("/elements/0/id")
                .asString();
        clock.advance(DELAY);
        assertThat(task(doomed).path("status").asString()).isEqualTo("FAILED");
    }

    static Map<String, @Nullable Object> posting(String id, String operation) {
        return object(
                "externalJobPostingId", id,
                "jobPostingOperationType", operation,
                "integrationContext", "urn:li:organization:2414183",
                "title", "Java Engineer",
                "description", "<p>" + "We build things that last. ".repeat(6) + "</p>",
                "listedAt", 1_795_683_600_000L,
                "location", "Sydney, Australia",
                "companyApplyUrl", "https://acme.example/apply",
                "employmentStatus", "FULL_TIME");
    }

    private String token() throws IOException {
        return Asking.read(
                        asking.form(
                                "/oauth/v2/accessToken",
                                "grant_type=client_credentials&client_id=linkedin-twin-client&client_secret=linkedin-twin-secret"))
                .path("access_token")
                .asString();
    }

    private JsonNode batch(String token, List<Map<String, @Nullable Object>> elements) throws IOException {
        return Asking.read(asking.post(
                "/v2/simpleJobPostings",
                object("elements", elements),
                "Authorization",
                "Bearer " + token,
                "X-Restli-Method",
                "batch_create"));
    }

    private JsonNode task(String id) throws IOException {
        return tasks(id).path("results").path(id);
    }

    private JsonNode tasks(String id) throws IOException {
        return asking.json(
                "/v2/simpleJobPostingTasks?ids=" + URLEncoder.encode(id, StandardCharsets.UTF_8),
                "Authorization",
                "Bearer " + token());
    }

    private static int code(JsonNode answer) {
        return answer.path("serviceErrorCode").asInt();
    }
}
