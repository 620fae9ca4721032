package io.rolewright.adverts.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rolewright.adverts.AdvertsInternal;
import io.rolewright.adverts.JobAdvert;
import io.rolewright.events.jobs.JobReceived;
import io.rolewright.jobs.Job;
import io.rolewright.jobs.NewJob;
import io.rolewright.runtime.Call;
import io.rolewright.runtime.events.EventLog;
import io.rolewright.shared.Actor;
import io.rolewright.shared.AdvertId;
import io.rolewright.shared.Ids;
import io.rolewright.shared.Page;
import io.rolewright.support.Events;
import io.rolewright.support.PlainDoor;
import io.rolewright.support.ServerTest;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** {@code adverts} alone, in the database role that sees its schema only; the jobs are a fake. */
@ServerTest("rolewright.target=adverts")
@Import({PlainDoor.class, KnownJobs.class, KnownModels.class})
class AdvertTest {
    private static final String TEXT = """
            Registered Nurse

            Requirements:
            - wound care is essential
            - at least 3 years of experience
            """;

    @Autowired
    KnownJobs jobs;

    @Autowired
    AdvertsInternal adverts;

    @Autowired
    EventLog log;

    @Autowired
    Events events;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    RestTestClient http;

    @Autowired
    JsonMapper json;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Ids ids;

    @Test
    void readsWhatAJobAsksFor() {
        var job = jobs.add(new NewJob(TEXT));
        receive(job);

        var advert = readings(job).items().getFirst();
        var posting = advert.advert().posting();
        assertThat(advert.jobId()).isEqualTo(job.id());
        assertThat(advert.ownerId()).isEqualTo(job.ownerId());
        assertThat(advert.versions()).contains("/");
        assertThat(advert.advert().occupation()).isPresent();
        assertThat(advert.advert().years())
                .hasValueSatisfying(years -> assertThat(years.value()).isEqualTo(3));
        assertThat(advert.advert().skills())
                .extracting(demand -> demand.mentions().getFirst().of(posting.text()))
                .contains("wound care");
        assertThat(facts(job)).isEqualTo(1);
    }

    @Test
    void listsReadingsNewestFirst() {
        var job = jobs.add(new NewJob(TEXT));
        receive(job);
        var first = readings(job).items().getFirst();
        receive(job);

        assertThat(readings(job).items()).extracting(JobAdvert::id).last().isEqualTo(first.id());
        assertThat(readings(job).items())
                .hasSize(2)
                .extracting(JobAdvert::advert)
                .containsOnly(first.advert());
    }

    @Test
    void givesOneReadingToServices() {
        var job = jobs.add(new NewJob(TEXT));
        receive(job);
        var reading = readings(job).items().getFirst();

        assertThat(service(() -> adverts.find(reading.id()))).isEqualTo(reading);
        assertThatThrownBy(() -> service(() -> adverts.find(ids.next(AdvertId::new))))
                .hasMessageContaining("adverts.not-found");
    }

    @Test
    void listsNothingBeforeTheFirstReading() {
        assertThat(readings(jobs.add(new NewJob(TEXT))).items()).isEmpty();
    }

    @Test
    void knowsNoAdvertsOfAnUnknownJob() {
        get(UUID.randomUUID().toString())
                .expectStatus()
                .isNotFound()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("jobs.not-found");
    }

    private void receive(Job job) {
        service(() -> {
            transactions.executeWithoutResult(status -> log.append(new JobReceived(job.id(), job.ownerId())));
            return job;
        });
        events.awaitIdle();
    }

    private Page<JobAdvert> readings(Job job) {
        var answer = get(job.id().text()).expectStatus().isOk().returnResult(String.class);
        return json.readValue(Objects.requireNonNull(answer.getResponseBody()), new TypeReference<>() {});
    }

    private ResponseSpec get(String job) {
        return http.get()
                .uri("/api/v1/jobs/{id}/adverts", job)
                .header(PlainDoor.USER, "018f0000-0000-7000-8000-00000000000a")
                .exchange();
    }

    private <T> T service(ScopedValue.CallableOp<T, RuntimeException> work) {
        return Objects.requireNonNull(
                Call.of(Actor.service("test"), ids.trace()).<T, RuntimeException>ask(work));
    }

    private long facts(Job job) {
        return jdbc.sql("select count(*) from runtime.event where type = 'adverts.advert-extracted.v1' and subject = ?")
                .param(job.id().text())
                .query(Long.class)
                .single();
    }
}
