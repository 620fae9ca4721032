package io.rolewright.adverts.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.adverts.AdvertProposal;
import io.rolewright.adverts.Edition;
import io.rolewright.jobs.Job;
import io.rolewright.jobs.NewJob;
import io.rolewright.shared.Page;
import io.rolewright.support.PlainDoor;
import io.rolewright.support.ServerTest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** From an advert to its editions. */
@ServerTest("rolewright.target=adverts")
@Import({PlainDoor.class, KnownJobs.class, KnownModels.class})
class ProposalTest {
    private static final String ANN = "018f0000-0000-7000-8000-00000000000a";

    @Autowired
    KnownJobs jobs;

    @Autowired
    RestTestClient http;

    @Autowired
    JsonMapper json;

    @Autowired
    JdbcClient jdbc;

    @Test
    void proposesWhatWouldMakeAnAdvertBetter() {
        var proposal = optimize(advert());

        assertThat(proposal.changes())
                .extracting(AdvertProposal.Change::rule)
                .contains("title-clean", "wording-gender");
        assertThat(proposal.changes()).allSatisfy(change -> {
            assertThat(change.reason()).doesNotStartWith("adverts.");
            assertThat(change.next()).isNotBlank();
        });
        assertThat(proposal.changes())
                .filteredOn(change -> change.rule().equals("pay-missing"))
                .singleElement()
                .satisfies(change -> assertThat(change.question()).isTrue());
        assertThat(proposal.missing()).contains("datePosted");
        assertThat(proposal.visibility().after())
                .isGreaterThanOrEqualTo(proposal.visibility().before());
        Page<AdvertProposal> listed = read(
                new TypeReference<>() {},
                send(
                        HttpMethod.GET,
                        "/api/v1/jobs/optimized?jobId=" + proposal.jobId().text(),
                        null));
        assertThat(listed.items()).containsExactly(proposal);
    }

    @Test
    void makesAnEditionOfWhatSomebodyAcceptsAndLeavesTheRest() {
        var job = advert();
        var proposal = optimize(job);
        var title = change(proposal, "title-clean");

        var edition = read(new TypeReference<Edition>() {}, decide(proposal, List.of(title.id())));
        assertThat(edition.number()).isEqualTo(1);
        assertThat(edition.title()).isEqualTo(title.after());
        assertThat(edition.text()).contains("he will mend");
        assertThat(edition.jsonLd()).containsEntry("@type", "JobPosting").containsEntry("title", edition.title());
        assertThat(edition.html()).contains("<p>");
        var again = read(
                new TypeReference<AdvertProposal>() {},
                send(HttpMethod.GET, "/api/v1/jobs/optimized/" + proposal.id().text(), null));
        assertThat(again.decided()).isTrue();
        code(decide(proposal, List.of()), 409, "adverts.proposal-decided");

        var second = optimize(job);
        var unchanged = read(new TypeReference<Edition>() {}, decide(second, List.of()));
        assertThat(unchanged.number()).isEqualTo(2);
        assertThat(unchanged.title()).isEqualTo(job.posting().title());
        Page<Edition> editions = read(
                new TypeReference<>() {},
                send(HttpMethod.GET, "/api/v1/adverts?jobId=" + job.id().text(), null));
        assertThat(editions.items()).extracting(Edition::number).containsExactly(2, 1);
        assertThat(jdbc.sql(
                                "select count(*) from runtime.event where type = 'adverts.advert-accepted.v1' and subject = ?")
                        .param(job.id().text())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void refusesDecisionsThatCannotBe() {
        var proposal = optimize(advert());

        code(decide(proposal, List.of("nonsense-1")), 422, "adverts.no-such-change");
        code(decide(proposal, List.of(change(proposal, "pay-missing").id())), 422, "adverts.needs-answer");
        jdbc.sql("update adverts.proposal set body = jsonb_set(body, '{versions}', '\"older\"') where id = ?")
                .param(proposal.id().value())
                .update();
        code(decide(proposal, List.of()), 409, "adverts.proposal-outdated");
        code(
                send(HttpMethod.GET, "/api/v1/jobs/optimized/" + UUID.randomUUID(), null),
                404,
                "adverts.proposal-unknown");
        code(send(HttpMethod.GET, "/api/v1/adverts/" + UUID.randomUUID(), null), 404, "adverts.edition-unknown");
    }

    private Job advert() {
        return jobs.add(new NewJob("""
                URGENT!!! Fitter - Perth

                About the job
                Our new fitter is a strong man: he will mend pumps and valves at our quay.

                What you need
                A trade certificate, and two years in a workshop.
                """));
    }

    private AdvertProposal optimize(Job job) {
        return read(
                new TypeReference<>() {},
                send(
                        HttpMethod.POST,
                        "/api/v1/jobs/optimize",
                        Map.of("jobId", job.id().text())));
    }

    private ResponseSpec decide(AdvertProposal proposal, List<String> accepted) {
        return send(
                HttpMethod.POST,
                "/api/v1/adverts/" + proposal.id().text() + "/decisions",
                Map.of("accepted", accepted));
    }

    private static AdvertProposal.Change change(AdvertProposal proposal, String rule) {
        return proposal.changes().stream()
                .filter(change -> change.rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private ResponseSpec send(HttpMethod method, String path, @Nullable Object body) {
        var request = http.method(method).uri(path).header(PlainDoor.USER, ANN);
        return body == null
                ? request.exchange()
                : request.contentType(MediaType.APPLICATION_JSON)
                        .body(json.writeValueAsString(body))
                        .exchange();
    }

    private <T> T read(TypeReference<T> type, ResponseSpec answer) {
        var body = answer.expectStatus()
                .is2xxSuccessful()
                .returnResult(String.class)
                .getResponseBody();
        return json.readValue(Objects.requireNonNull(body), type);
    }

    private static void code(ResponseSpec answer, int status, String code) {
        answer.expectStatus().isEqualTo(status).expectBody().jsonPath("$.code").isEqualTo(code);
    }
}
