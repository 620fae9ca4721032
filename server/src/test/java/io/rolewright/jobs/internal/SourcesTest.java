package io.rolewright.jobs.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.jobs.Harvest;
import io.rolewright.jobs.JobSource;
import io.rolewright.jobs.NewSource;
import io.rolewright.jobs.Run;
import io.rolewright.jobs.SourceChange;
import io.rolewright.jobs.SourceKind;
import io.rolewright.shared.Page;
import io.rolewright.support.Site;
import io.rolewright.support.TestClock;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;

/** Sources as recruiters keep them, and their schedules. */
@JobsTest
class SourcesTest {
    private static final String PATH = "/api/v1/jobs/sources";

    @Autowired
    Sourcer ann;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    private final Site site = new Site();

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void keepsWhatARecruiterAdds() {
        var source = ann.source(new NewSource(
                " Quay ",
                SourceKind.GREENHOUSE,
                "quayworks",
                "0 30 6 * * MON-FRI",
                "Australia/Perth",
                "Ann, by mail of 3 May"));

        assertThat(source.name()).isEqualTo("Quay");
        assertThat(source.permission())
                .isNotNull()
                .satisfies(permission -> assertThat(permission.notedBy()).hasToString(Sourcer.ID));
        assertThat(find(source)).isEqualTo(source);
        Page<JobSource> listed = ann.read(new TypeReference<>() {}, ann.get(PATH + "?kind=GREENHOUSE"));
        assertThat(listed.items()).contains(source);
    }

    @Test
    void knowsASourceOnce() {
        ann.source(new NewSource("Quay", SourceKind.LEVER, "quay", null, null, null));

        expect(
                ann.send(HttpMethod.POST, PATH, new NewSource("Again", SourceKind.LEVER, "quay", null, null, null)),
                409,
                "jobs.source-known");
    }

    @ParameterizedTest
    @CsvSource({
        "SITE, quayworks, , , jobs.source-address",
        "GREENHOUSE, https://quay.example/, , , jobs.source-address",
        "GREENHOUSE, ../admin, , , jobs.source-address",
        "SITE, https://quay.example/, 30 6 * * *, , jobs.schedule-malformed",
        "SITE, https://quay.example/, every day, , jobs.schedule-malformed",
        "SITE, https://quay.example/, , Perth, jobs.zone-unknown",
        "LINKEDIN, riggers in Perth, , , jobs.permission-needed"
    })
    void refusesWhatCannotBeHarvested(
            SourceKind kind, String address, @Nullable String schedule, @Nullable String zone, String code) {
        expect(ann.send(HttpMethod.POST, PATH, new NewSource("Odd", kind, address, schedule, zone, null)), 422, code);
    }

    @Test
    void changesASourceForWhoeverSawItsLastVersion() {
        var source = ann.source(new NewSource("Quay", SourceKind.ASHBY, "quay-ashby", null, null, null));
        var change = new SourceChange("Quay works", "0 0 5 * * *", "Europe/Berlin", null, null);

        expect(ann.send(HttpMethod.PATCH, PATH + "/" + source.id(), change), 428, "jobs.if-match-missing");
        var changed = ann.read(
                new TypeReference<JobSource>() {},
                ann.send(HttpMethod.PATCH, PATH + "/" + source.id(), source.tag(), change));
        assertThat(changed.name()).isEqualTo("Quay works");
        assertThat(changed.version()).isEqualTo(2);
        expect(ann.send(HttpMethod.PATCH, PATH + "/" + source.id(), source.tag(), change), 412, "jobs.source-changed");
    }

    @Test
    void forgetsASourceAndKeepsItsJobs() {
        var source = board("quay-removed");
        ann.harvest(source);

        ann.delete(PATH + "/" + source.id()).expectStatus().isNoContent();
        expect(ann.get(PATH + "/" + source.id()), 404, "jobs.source-not-found");
        expect(ann.delete(PATH + "/" + source.id()), 404, "jobs.source-not-found");
        assertThat(ann.list("?sourceId=" + source.id()).items()).hasSize(1);
        assertThat(board("quay-removed").id()).isNotEqualTo(source.id());
    }

    @Test
    void knowsNoSourceThatWasNotAdded() {
        var id = UUID.randomUUID();
        expect(ann.get(PATH + "/" + id), 404, "jobs.source-not-found");
        expect(
                ann.send(HttpMethod.POST, "/api/v1/jobs/ingest", Map.of("sources", List.of(id))),
                404,
                "jobs.source-not-found");
        expect(ann.send(HttpMethod.POST, "/api/v1/jobs/ingest", Map.of()), 400, "jobs.nothing-to-ingest");
    }

    @Test
    void harvestsWhenTheScheduleSaysAndOnlyOncePerOccasion() {
        clock.set(Instant.parse("2030-03-01T05:59:50Z"));
        var source = board("quay-scheduled");
        var scheduled = ann.read(
                new TypeReference<JobSource>() {},
                ann.send(
                        HttpMethod.PATCH,
                        PATH + "/" + source.id(),
                        source.tag(),
                        new SourceChange(null, "0 0 6 * * *", "UTC", null, null)));
        assertThat(runs(source)).isZero();

        clock.set(Instant.parse("2030-03-01T06:00:01Z"));
        await(source, 1);
        awaitNext(source, Instant.parse("2030-03-02T06:00:00Z"));
        clock.set(Instant.parse("2030-03-04T07:00:00Z"));
        await(source, 2);

        ann.send(
                HttpMethod.PATCH,
                PATH + "/" + source.id(),
                scheduled.tag(),
                new SourceChange(null, null, null, true, null));
        assertThat(jdbc.sql("select count(*) from jobs.scheduled_task where task_instance = ?")
                        .param(source.id().text())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    /** Time goes on meanwhile: who looked for what is due just before it was moved waits by the clock until the next look. */
    private void await(JobSource source, int runs) {
        var end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (runs(source) < runs && System.nanoTime() < end) {
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
            clock.advance(Duration.ofMillis(20));
        }
        assertThat(runs(source)).isEqualTo(runs);
    }

    /** The next occasion must stand before time moves on, or it is one of later. */
    private void awaitNext(JobSource source, Instant occasion) {
        var end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!isNext(source, occasion) && System.nanoTime() < end) {
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
        assertThat(isNext(source, occasion)).isTrue();
    }

    private boolean isNext(JobSource source, Instant occasion) {
        return jdbc.sql("""
                        select count(*) = 1 from jobs.scheduled_task
                        where task_instance = ? and execution_time = ? and not picked""")
                .params(source.id().text(), Timestamp.from(occasion))
                .query(Boolean.class)
                .single();
    }

    private int runs(JobSource source) {
        return jdbc.sql("select count(*) from jobs.harvest where source = ?")
                .param(source.id().value())
                .query(Integer.class)
                .single();
    }

    /** A feed with one job. */
    private JobSource board(String name) {
        site.at("/" + name, exchange -> Site.answer(exchange, 200, "application/rss+xml", """
                <?xml version="1.0"?><rss version="2.0"><channel><title>Jobs</title><link>https://quay.example</link>
                <description>Jobs</description><item><title>Rigger</title><guid>r-1</guid>
                <link>https://quay.example/jobs/r-1</link><description>You look after our ropes in Perth.</description>
                </item></channel></rss>"""));
        return ann.source(new NewSource(name, SourceKind.FEED, site.url("/" + name), null, null, null));
    }

    private JobSource find(JobSource source) {
        return ann.read(new TypeReference<>() {}, ann.get(PATH + "/" + source.id()));
    }

    private static void expect(
            org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec answer, int status, String code) {
        answer.expectStatus().isEqualTo(status).expectBody().jsonPath("$.code").isEqualTo(code);
    }

    @Test
    void takesAFeed() {
        Run run = ann.harvest(board("quay-feed"));
        assertThat(run.sources()).singleElement().satisfies(harvest -> {
            assertThat(harvest.state()).isEqualTo(Harvest.State.DONE);
            assertThat(harvest.added()).isEqualTo(1);
        });
    }
}
