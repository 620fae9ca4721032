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
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import tools.jackson.core.type.TypeReference;

/** From an advert to its editions. */
@ServerTest("rolewright.target=adverts")
@Import({PlainDoor.class, KnownJobs.class, KnownModels.class, Editor.class})
class ProposalTest {
    @Autowired
    KnownJobs jobs;

    @Autowired
    Editor ann;

    @Autowired
    JdbcClient jdbc;

    @Test
    void proposesWhatWouldMakeAnAdvertBetter() {
        var proposal = ann.optimize(advert());

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
        Page<AdvertProposal> listed = ann.read(
                new TypeReference<>() {},
                ann.send(
                        HttpMethod.GET,
                        "/api/v1/jobs/optimized?jobId=" + proposal.jobId().text(),
                        null));
        assertThat(listed.items()).containsExactly(proposal);
    }

    @Test
    void makesAnEditionOfWhatSomebodyAcceptsAndLeavesTheRest() {
        var job = advert();
        var proposal = ann.optimize(job);
        var title = change(proposal, "title-clean");

        var edition = ann.read(new TypeReference<Edition>() {}, ann.decide(proposal, List.of(title.id())));
        assertThat(edition.number()).isEqualTo(1);
        assertThat(edition.title()).isEqualTo(title.after());
        assertThat(edition.text()).contains("he will mend");
        assertThat(edition.jsonLd()).containsEntry("@type", "JobPosting").containsEntry("title", edition.title());
        assertThat(edition.html()).contains("<p>");
        var again = ann.read(
                new TypeReference<AdvertProposal>() {},
                ann.send(
                        HttpMethod.GET,
                        "/api/v1/jobs/optimized/" + proposal.id().text(),
                        null));
        assertThat(again.decided()).isTrue();
        code(ann.decide(proposal, List.of()), 409, "adverts.proposal-decided");

        var second = ann.optimize(job);
        var unchanged = ann.read(new TypeReference<Edition>() {}, ann.decide(second, List.of()));
        assertThat(unchanged.number()).isEqualTo(2);
        assertThat(unchanged.title()).isEqualTo(job.posting().title());
        Page<Edition> editions = ann.read(
                new TypeReference<>() {},
                ann.send(HttpMethod.GET, "/api/v1/adverts?jobId=" + job.id().text(), null));
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
        var proposal = ann.optimize(advert());

        code(ann.decide(proposal, List.of("nonsense-1")), 422, "adverts.no-such-change");
        code(ann.decide(proposal, List.of(change(proposal, "pay-missing").id())), 422, "adverts.needs-answer");
        jdbc.sql("update adverts.proposal set body = jsonb_set(body, '{versions}', '\"older\"') where id = ?")
                .param(proposal.id().value())
                .update();
        code(ann.decide(proposal, List.of()), 409, "adverts.proposal-outdated");
        code(
                ann.send(HttpMethod.GET, "/api/v1/jobs/optimized/" + UUID.randomUUID(), null),
                404,
                "adverts.proposal-unknown");
        code(ann.send(HttpMethod.GET, "/api/v1/adverts/" + UUID.randomUUID(), null), 404, "adverts.edition-unknown");
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

    private static AdvertProposal.Change change(AdvertProposal proposal, String rule) {
        return proposal.changes().stream()
                .filter(change -> change.rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private static void code(ResponseSpec answer, int status, String code) {
        answer.expectStatus().isEqualTo(status).expectBody().jsonPath("$.code").isEqualTo(code);
    }
}
