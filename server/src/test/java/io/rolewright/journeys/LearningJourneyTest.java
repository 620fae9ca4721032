package io.rolewright.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.runtime.leases.Chores;
import io.rolewright.support.Door;
import io.rolewright.support.Events;
import io.rolewright.support.Reply;
import io.rolewright.support.ServerTest;
import io.rolewright.users.internal.People;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

/** From the upload of CVs to a ranker that learned from what a recruiter decided about them, and back. */
@ServerTest
class LearningJourneyTest {
    private static final String MODEL = "/api/v1/models/match-ranker";
    private static final List<String> TOWNS = List.of("Perth WA", "Sydney NSW", "Darwin NT", "Hobart TAS");
    private static final int JOBS = 12;
    private static final int PEOPLE = 16;

    @Autowired
    ApplicationContext server;

    @Autowired
    Events events;

    @Autowired
    Chores chores;

    /** What is learned is added to the ranker that is shipped. */
    @BeforeEach
    void bringInWhatIsShipped() {
        while (!chores.run("models.bundled")) {
            Thread.onSpinWait();
        }
    }

    @Test
    void learnsWhatARecruiterWantsAndForgetsItAgain() {
        var people = new People(server);
        var recruiter = people.recruiter().door();
        var jobs = jobs(recruiter);
        var job = jobs.getFirst();
        var before = matches(recruiter, job);
        // A recruiter who takes whoever lives near, and nobody else.
        jobs.forEach(one -> matches(recruiter, one)
                .valueStream()
                .forEach(match -> judge(recruiter, match, isNear(match) ? "SHORTLISTED" : "REJECTED")));

        var administrator = people.administrator().door();
        var asked = administrator.post("/api/v1/matches/trainings", "");
        assertThat(asked.status()).isEqualTo(202);
        assertThat(asked.text("state")).isEqualTo("RUNNING");
        events.awaitIdle();
        var training = get(recruiter, "/api/v1/matches/trainings/" + asked.text("id"));
        assertThat(training.at("/result/outcome").asString())
                .as(training.toString())
                .isEqualTo("LEARNED");
        assertThat(training.at("/result/shifts/0/feature").asString()).isEqualTo("location.nearness");
        assertThat(training.at("/result/shifts/0/points").asDouble()).isPositive();
        assertThat(training.at("/result/surely").asDouble()).isPositive();
        var version = training.at("/result/version").asInt();

        var learned = get(administrator, MODEL + "/versions/" + version);
        assertThat(learned.at("/gates").valueStream())
                .hasSize(4)
                .allSatisfy(gate -> assertThat(gate.get("passed").asBoolean())
                        .as(gate.toString())
                        .isTrue());
        assertThat(learned.at("/summary/aliases").toString()).isEqualTo("[\"SHADOW\"]");
        assertThat(matches(recruiter, job).at("/0/versions")).isEqualTo(before.at("/0/versions"));

        var promotion = "{\"name\":\"match-ranker\",\"promotion\":{\"version\":%d,\"to\":\"LIVE\"}}".formatted(version);
        assertThat(administrator.post("/api/v1/models/update", promotion).code())
                .isEqualTo("models.approval-missing");
        assertThat(people.administrator()
                        .door()
                        .post(MODEL + "/versions/" + version + "/approvals", "")
                        .status())
                .isEqualTo(200);
        assertThat(administrator.post("/api/v1/models/update", promotion).status())
                .isEqualTo(200);
        rerank();

        var after = matches(recruiter, job);
        assertThat(after.at("/0/versions").asString()).contains(asked.text("id"));
        assertThat(ranksOfTheNear(after)).isLessThan(ranksOfTheNear(before));
        assertThat(ranksOfTheNear(after))
                .isEqualTo(IntStream.rangeClosed(1, near(after)).sum());
        var moves = get(recruiter, "/api/v1/matches/trainings/" + asked.text("id") + "/moves?jobId=" + job);
        assertThat(moves.get("moves").valueStream().map(move -> move.get("candidateId")))
                .containsExactlyElementsOf(after.valueStream()
                        .map(match -> match.get("candidateId"))
                        .toList());

        assertThat(administrator.post(MODEL + "/rollbacks", "").status()).isEqualTo(200);
        rerank();
        assertThat(scores(matches(recruiter, job))).isEqualTo(scores(before));
    }

    private void rerank() {
        events.awaitIdle();
        assertThat(chores.run("matching.reranking")).isTrue();
    }

    private List<String> jobs(Door door) {
        send(door, "/api/v1/resumes/upload", IntStream.range(0, PEOPLE).mapToObj(LearningJourneyTest::resume));
        var run = send(door, "/api/v1/jobs/ingest", IntStream.range(0, JOBS).mapToObj(LearningJourneyTest::advert));
        events.awaitIdle();
        return get(door, "/api/v1/jobs/runs/" + run)
                .get("pages")
                .valueStream()
                .map(page -> page.at("/jobs/0/id").asString())
                .toList();
    }

    private static String resume(int number) {
        return """
                Person Quill%c Feather%c
                person.feather%d@example.com
                %s

                Experience

                Registered Nurse, Harbour%d Infirmary
                March %d - present
                Wound care%s.

                Education

                Bachelor of Nursing, Saltmarsh University, 2005
                """.formatted(
                        'a' + number,
                        'a' + number,
                        number,
                        TOWNS.get(number % TOWNS.size()),
                        number,
                        2008 + number * 7 % 17,
                        number % 3 == 0 ? ", triage and patient assessment" : "");
    }

    private static String advert(int number) {
        return """
                {"@context": "https://schema.org", "@type": "JobPosting", "title": "Registered Nurse",
                 "identifier": "ward-%d", "hiringOrganization": {"@type": "Organization", "name": "Infirmary %d"},
                 "description": "<p>Ward %d. Requirements:</p><ul><li>wound care is essential</li><li>at least %d years of experience</li></ul>",
                 "jobLocation": {"@type": "Place", "address": {"@type": "PostalAddress",
                  "addressLocality": "Perth", "addressRegion": "WA", "addressCountry": "AU"}}}
                """.formatted(number, number, number, 1 + number % 6);
    }

    /** The matches of those who came with this test. */
    private static JsonNode matches(Door door, String job) {
        return get(door, "/api/v1/matches?limit=200&jobId=" + job).get("items");
    }

    private static void judge(Door door, JsonNode match, String verdict) {
        var said = door.post(
                "/api/v1/matches/feedback",
                "{\"matchId\":%s,\"verdict\":\"%s\",\"rank\":%s}"
                        .formatted(match.get("id"), verdict, match.get("rank")));
        assertThat(said.status()).isEqualTo(201);
    }

    private static boolean isNear(JsonNode match) {
        return match.get("categories")
                .valueStream()
                .anyMatch(part -> part.get("category").asString().equals("LOCATION")
                        && part.path("value").asDouble(0) == 1);
    }

    private static int near(JsonNode matches) {
        return (int) matches.valueStream().filter(LearningJourneyTest::isNear).count();
    }

    private static int ranksOfTheNear(JsonNode matches) {
        return matches.valueStream()
                .filter(LearningJourneyTest::isNear)
                .mapToInt(match -> match.get("rank").asInt())
                .sum();
    }

    private static List<String> scores(JsonNode matches) {
        return matches.valueStream()
                .map(match -> match.get("candidateId").asString() + match.get("score"))
                .toList();
    }

    private static JsonNode get(Door door, String path) {
        Reply reply = door.get(path);
        assertThat(reply.status()).as(path + reply.body()).isEqualTo(200);
        return reply.body();
    }

    private static String send(Door door, String path, Stream<String> texts) {
        var body = new StringBuilder();
        texts.forEach(text -> body.append("--b\r\nContent-Disposition: form-data; name=\"files\"; filename=\"f")
                .append(body.length())
                .append(".txt\"\r\nContent-Type: text/plain\r\n\r\n")
                .append(text)
                .append("\r\n"));
        var request = door.to(path)
                .header("Content-Type", "multipart/form-data; boundary=b")
                .POST(BodyPublishers.ofString(body.append("--b--\r\n").toString()));
        var reply = door.send(request);
        assertThat(reply.status()).as(reply.body().toString()).isEqualTo(202);
        return reply.text("id");
    }
}
