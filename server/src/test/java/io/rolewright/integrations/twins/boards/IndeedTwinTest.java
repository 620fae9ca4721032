package io.rolewright.integrations.twins.boards;

import static io.rolewright.integrations.twins.wire.Json.object;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rolewright.integrations.twins.wire.Asking;
import io.rolewright.integrations.twins.wire.FaultRule;
import io.rolewright.integrations.twins.wire.Faults;
import io.rolewright.integrations.twins.wire.Twin;
import io.rolewright.integrations.twins.wire.TwinClock;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The answers have the shapes and keep the rules of part B3 of the fact sheet. */
class IndeedTwinTest {
    private static final String CREATE =
            "mutation($input: CreateSourcedJobPostingsInput!) { jobsIngest { createSourcedJobPostings(input: $input) { results { jobPosting { sourcedPostingId employerJobId } } } } }";
    private static final String EXPIRE =
            "mutation($input: ExpireSourcedJobsBySourcedPostingIdInput!) { jobsIngest { expireSourcedJobsBySourcedPostingId(input: $input) { results { trackingKey } } } }";

    private final TwinClock clock = TwinClock.standing(Instant.parse("2026-11-26T09:00:00Z"));
    private final IndeedTwin board = new IndeedTwin(clock, 10);
    private final Twin twin = Twin.start(board, clock, 1);
    private final Asking asking = new Asking(twin);

    @AfterEach
    void close() {
        twin.close();
    }

    @Test
    void replacesByItsIdAndSource() throws IOException {
        var first = id(create(List.of(job("J-1", "Acme ATS"))));
        var again = id(create(List.of(job("J-1", "Acme ATS"))));
        var other = id(create(List.of(job("J-1", "Other ATS"))));
        assertThat(again).isEqualTo(first);
        assertThat(other).isNotEqualTo(first);
        assertThat(board.state().live()).hasSize(2);
    }

    @Test
    void anAnswerThatIsLostLeavesExactlyItsEffect() throws IOException {
        twin.faults()
                .add(FaultRule.on("createSourcedJobPostings", Faults.lostAnswer())
                        .call(1));
        assertThatThrownBy(() -> create(List.of(job("J-1", "Acme ATS")))).isInstanceOf(IOException.class);
        create(List.of(job("J-1", "Acme ATS")));
        assertThat(board.state().created()).isEqualTo(Map.of("J-1", 1));
        assertThat(board.state().live()).hasSize(1);
    }

    @Test
    void refusesAJobAndTakesTheOthers() throws IOException {
        var bad = job("J-2", "Acme ATS");
        bad.put("body", body("x".repeat(65_001)));
        var answer = create(List.of(job("J-1", "Acme ATS"), bad, job("J-3", "Acme ATS")));
        assertThat(answer.at("/data/jobsIngest/createSourcedJobPostings/results/1/jobPosting")
                        .isNull())
                .isTrue();
        assertThat(answer.at("/errors/0/extensions/code").asString()).isEqualTo("BAD_USER_INPUT");
        assertThat(answer.at("/errors/0/path/3").asInt()).isEqualTo(1);
        assertThat(board.state().live()).hasSize(2);
    }

    @Test
    void expiresAndComesBackUnderItsOldIdWithinAMonth() throws IOException {
        var id = id(create(List.of(job("J-1", "Acme ATS"))));
        var input = object("jobs", List.of(object("sourcedPostingId", id)));
        var expired = Asking.read(ask(EXPIRE, input, token()));
        assertThat(expired.at("/data/jobsIngest/expireSourcedJobsBySourcedPostingId/results/0/trackingKey")
                        .asString())
                .isNotEmpty();
        assertThat(board.state().live()).isEmpty();
        clock.advance(Duration.ofDays(29));
        assertThat(id(create(List.of(job("J-1", "Acme ATS"))))).isEqualTo(id);
    }

    @Test
    void tellsHowAJobStands() throws IOException {
        var employerJob = create(List.of(job("J-1", "Acme ATS")))
                .at("/data/jobsIngest/createSourcedJobPostings/results/0/jobPosting/employerJobId")
                .asString();
        var query = "{ node(id: \"" + employerJob + "\") { id ... on EmployerJob { lifecycleStatus } } }";
        assertThat(Asking.read(ask(query, object(), token()))
                        .at("/data/node/lifecycleStatus")
                        .asString())
                .isEqualTo("ACTIVE");
    }

    @Test
    void spendsABudgetThatComesBackInAMinute() throws IOException {
        var five = List.of(job("J-1", "A"), job("J-2", "A"), job("J-3", "A"), job("J-4", "A"), job("J-5", "A"));
        var token = token();
        assertThat(ask(CREATE, object("jobPostings", five), token).statusCode()).isEqualTo(200);
        assertThat(ask(CREATE, object("jobPostings", five), token).statusCode()).isEqualTo(200);
        assertThat(ask(CREATE, object("jobPostings", five), token).statusCode()).isEqualTo(429);
        clock.advance(Duration.ofSeconds(60));
        assertThat(ask(CREATE, object("jobPostings", five), token).statusCode()).isEqualTo(200);
    }

    @Test
    void wantsItsScopeItsTokenAndItsSchema() throws IOException {
        assertThat(asking.form(
                                "/oauth/v2/tokens",
                                "grant_type=client_credentials&client_id=indeed-twin-client&client_secret=indeed-twin-secret&scope=other")
                        .statusCode())
                .isEqualTo(400);
        assertThat(ask(CREATE, object(), "made-up").statusCode()).isEqualTo(401);
        var job = job("J-1", "Acme ATS");
        job.remove("body");
        assertThat(create(List.of(job)).at("/errors/0/extensions/code").asString())
                .isEqualTo("BAD_USER_INPUT");
    }

    private static Map<String, @Nullable Object> job(String id, String source) {
        return object(
                "body", body("<p>We build things.</p>"),
                "metadata",
                        object(
                                "jobSource",
                                object(
                                        "companyName", "Acme",
                                        "sourceName", source,
                                        "sourceType", "Employer"),
                                "jobPostingId",
                                id,
                                "datePublished",
                                "2026-11-01T00:00Z",
                                "url",
                                "https://acme.example/jobs/1"));
    }

    private static Map<String, @Nullable Object> body(String description) {
        return object(
                "title",
                "Java Engineer",
                "description",
                description,
                "descriptionFormatting",
                "RICH_FORMATTING",
                "location",
                object("country", "AU", "cityRegionPostal", "Sydney NSW 2000"),
                "benefits",
                List.of());
    }

    private JsonNode create(List<Map<String, @Nullable Object>> jobs) throws IOException {
        return Asking.read(ask(CREATE, object("jobPostings", jobs), token()));
    }

    private HttpResponse<String> ask(String document, Object input, String token) throws IOException {
        return asking.post(
                "/graphql",
                object("query", document, "variables", object("input", input)),
                "Authorization",
                "Bearer " + token);
    }

    private String token() throws IOException {
        return Asking.read(
                        asking.form(
                                "/oauth/v2/tokens",
                                "grant_type=client_credentials&client_id=indeed-twin-client&client_secret=indeed-twin-secret&scope=employer_access"))
                .path("access_token")
                .asString();
    }

    private static String id(JsonNode answer) {
        return answer.at("/data/jobsIngest/createSourcedJobPostings/results/0/jobPosting/sourcedPostingId")
                .asString();
    }
}
