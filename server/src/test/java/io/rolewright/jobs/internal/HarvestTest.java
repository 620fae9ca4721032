package io.rolewright.jobs.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rolewright.events.jobs.CloseReason;
import io.rolewright.jobs.Harvest;
import io.rolewright.jobs.Ingest;
import io.rolewright.jobs.ItemRefusal;
import io.rolewright.jobs.JobSource;
import io.rolewright.jobs.JobState;
import io.rolewright.jobs.JobSummary;
import io.rolewright.jobs.NewSource;
import io.rolewright.jobs.Run;
import io.rolewright.jobs.SourceKind;
import io.rolewright.runtime.leases.Chores;
import io.rolewright.shared.FileReference;
import io.rolewright.shared.Page;
import io.rolewright.storage.FilesInternal;
import io.rolewright.support.Site;
import io.rolewright.support.TestClock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;

/** Sources that change from run to run. */
@JobsTest
class HarvestTest {
    @Autowired
    Sourcer ann;

    @Autowired
    FilesInternal files;

    @Autowired
    Chores chores;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    private Site site;
    private final Map<String, String> pages = new ConcurrentSkipListMap<>();

    @BeforeEach
    void open() {
        site = new Site();
        site.at("/sitemap.xml", exchange -> Site.answer(exchange, 200, "application/xml", sitemap()));
        site.at("/jobs/", exchange -> {
            var html = pages.get(exchange.getRequestURI().getPath());
            var tag = html == null ? "" : "\"" + html.hashCode() + "\"";
            exchange.getResponseHeaders().set("ETag", tag);
            if (html == null) {
                Site.answer(exchange, 404, "text/html", "gone");
            } else if (tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
                exchange.sendResponseHeaders(304, -1);
            } else {
                Site.answer(exchange, 200, "text/html", html);
            }
        });
        tell("rigger", "You look after our ropes.");
        tell("diver", "You inspect our hulls.");
        tell("cook", "You cook for forty.");
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void asksNothingOfLinkedInUnlessASettingSaysSo() {
        var guests =
                ann.source(new NewSource("Guests", SourceKind.LINKEDIN, "rigger", null, null, "a letter of LinkedIn"));

        assertThat(ann.harvest(guests).sources())
                .singleElement()
                .satisfies(harvest -> assertThat(
                                Objects.requireNonNull(harvest.refusal()).code())
                        .isEqualTo("jobs.linkedin-not-allowed"));
    }

    @Test
    void findsWhatIsNewChangedUnchangedAndGone() {
        var source = site();

        assertThat(counts(ann.harvest(source))).isEqualTo("found 3 added 3");
        assertThat(counts(ann.harvest(source))).isEqualTo("found 3 unchanged 3");

        tell("cook", "You cook for fifty.");
        tell("mate", "You keep watch.");
        pages.remove("/jobs/diver");
        assertThat(counts(ann.harvest(source))).isEqualTo("found 3 added 1 changed 1 unchanged 1");
        assertThat(jobs(source)).containsEntry("diver", JobState.OPEN);
        assertThat(counts(ann.harvest(source))).isEqualTo("found 3 unchanged 3 gone 1");
        assertThat(jobs(source)).containsEntry("diver", JobState.CLOSED).containsEntry("mate", JobState.OPEN);
        assertThat(ann.list("?sourceId=" + source.id() + "&state=CLOSED").items())
                .singleElement()
                .returns(CloseReason.GONE, JobSummary::closedFor);
        assertThat(counts(ann.harvest(source))).isEqualTo("found 3 unchanged 3");

        tell("diver", "You inspect our hulls.");
        assertThat(counts(ann.harvest(source))).isEqualTo("found 4 unchanged 3 returned 1");
        assertThat(jobs(source)).containsEntry("diver", JobState.OPEN);
    }

    @Test
    void forgetsAnAbsenceWhenAJobIsBack() {
        var source = site();
        ann.harvest(source);
        pages.remove("/jobs/diver");
        ann.harvest(source);
        tell("diver", "You inspect our hulls.");
        ann.harvest(source);
        pages.remove("/jobs/diver");

        assertThat(counts(ann.harvest(source))).isEqualTo("found 2 unchanged 2");
    }

    @Test
    void asksForAPageAgainOnlyIfItHasChanged() {
        var source = site();
        ann.harvest(source);
        tell("cook", "You cook for fifty.");
        ann.harvest(source);

        var jobs = ann.list("?sourceId=" + source.id() + "&q=fifty").items();
        assertThat(jobs).extracting(JobSummary::title).containsExactly("cook");
    }

    @Test
    void keepsWhatItKnowsOfASourceThatFails() {
        var source = site();
        ann.harvest(source);
        var other = ann.source(new NewSource("Other", SourceKind.SITE, site.url("/none.xml"), null, null, null));

        var run = ann.harvest(source, other);
        assertThat(run.sources()).extracting(Harvest::state).containsExactly(Harvest.State.DONE, Harvest.State.FAILED);
        assertThat(Objects.requireNonNull(run.sources().getLast().refusal()).code())
                .isEqualTo("integrations.page-gone");
        assertThat(run.state()).isEqualTo(Run.State.DONE);
        assertThat(run.sources().getFirst().unchanged()).isEqualTo(3);
    }

    @Test
    void doesNotTakeAPageForAbsentThatCannotBeRead() {
        var source = site();
        ann.harvest(source);
        site.at("/jobs/diver", exchange -> Site.answer(exchange, 500, "text/html", "broken"));

        ann.harvest(source);
        assertThat(counts(ann.harvest(source))).isEqualTo("found 2 unchanged 2 refused 1");
        assertThat(jobs(source)).containsEntry("diver", JobState.OPEN);
    }

    @Test
    void saysOfEveryPageWhyItGaveNoJob() {
        pages.put("/jobs/empty", "<!DOCTYPE html><html><head><title></title></head><body><main></main></body></html>");
        pages.put("/jobs/nameless", """
                <!DOCTYPE html><html><head><title></title><script type="application/ld+json">{"@type":"JobPosting"}</script>
                </head><body><main></main></body></html>""");

        var run = ann.harvest(site());

        assertThat(counts(run)).isEqualTo("found 3 added 3 refused 2");
        Page<ItemRefusal> refusals = ann.read(
                new TypeReference<>() {},
                ann.get("/api/v1/jobs/runs/" + run.id().text() + "/refusals"));
        assertThat(refusals.items())
                .hasSize(2)
                .allSatisfy(refusal -> assertThat(refusal.refusal().code()).startsWith("advert."));
    }

    @Test
    void takesOneAddress() {
        var run = ann.harvest(new Ingest(null, site.url("/jobs/rigger"), null));
        assertThat(counts(run)).isEqualTo("found 1 added 1");

        assertThat(counts(ann.harvest(new Ingest(null, site.url("/jobs/rigger"), null))))
                .isEqualTo("found 1 unchanged 1");
    }

    @Test
    void asksNobodyInsideTheHouse() {
        var run = ann.harvest(new Ingest(null, "http://169.254.169.254/latest/meta-data/", null));

        assertThat(run.sources()).singleElement().satisfies(source -> {
            assertThat(source.state()).isEqualTo(Harvest.State.FAILED);
            assertThat(Objects.requireNonNull(source.refusal()).code()).isEqualTo("integrations.address-inner");
        });
    }

    @Test
    void readsAgainWhatIsKeptWithoutAskingTheSource() {
        var source = site();
        ann.harvest(source);
        site.close();

        var run = ann.harvest(new Ingest(List.of(source.id()), null, true));
        assertThat(counts(run)).isEqualTo("found 3 unchanged 3");
    }

    @Test
    void forgetsPagesThatHaveChangedSince() {
        var titles = List.of("rigger", "diver", "cook");
        titles.forEach(title -> tell(title, "You are our only " + title + "."));
        var source = site();
        ann.harvest(source);
        var before = rawFiles(source);
        titles.forEach(title -> tell(title, "You look after our " + title + "s."));
        ann.harvest(source);
        clock.advance(Duration.ofDays(8));
        assertThat(chores.run(RawFiles.SWEEPING)).isTrue();

        assertThat(before)
                .hasSize(1)
                .allSatisfy(file ->
                        assertThatThrownBy(() -> files.open(file)).hasMessageContaining("storage.file-unknown"));
        assertThat(counts(ann.harvest(new Ingest(List.of(source.id()), null, true))))
                .isEqualTo("found 3 unchanged 3");
    }

    private Set<FileReference> rawFiles(JobSource source) {
        return jdbc.sql("select distinct raw from jobs.finding where source = ?")
                .param(source.id().value())
                .query((row, number) -> new FileReference(row.getObject("raw", UUID.class)))
                .set();
    }

    @Test
    void tellsARunAsItGoes() {
        var run = ann.harvest(site());

        var told = ann.listen("/api/v1/jobs/runs/" + run.id().text());
        assertThat(told).contains("event: progress").contains("\"found\":3");
    }

    private JobSource site() {
        return ann.source(new NewSource("Quay", SourceKind.SITE, site.url("/sitemap.xml"), null, null, null));
    }

    private void tell(String title, String words) {
        pages.put("/jobs/" + title, """
                <html><head><script type="application/ld+json">
                {"@context": "https://schema.org", "@type": "JobPosting", "title": "%s",
                 "hiringOrganization": {"@type": "Organization", "name": "Tideline Works"},
                 "description": "<p>%s</p>"}</script></head><body></body></html>""".formatted(title, words));
    }

    private String sitemap() {
        return pages.keySet().stream()
                .map(path -> "<url><loc>" + site.url(path) + "</loc></url>")
                .collect(Collectors.joining(
                        "", "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">", "</urlset>"));
    }

    private Map<String, JobState> jobs(JobSource source) {
        return ann.list("?sourceId=" + source.id()).items().stream()
                .collect(Collectors.toMap(JobSummary::title, JobSummary::state));
    }

    private static String counts(Run run) {
        var harvest = run.sources().getFirst();
        assertThat(harvest.refusal()).as("why it ended early").isNull();
        return List.of(
                        "found " + harvest.found(),
                        "added " + harvest.added(),
                        "changed " + harvest.changed(),
                        "unchanged " + harvest.unchanged(),
                        "returned " + harvest.returned(),
                        "gone " + harvest.gone(),
                        "refused " + harvest.refused())
                .stream()
                .filter(count -> !count.endsWith(" 0"))
                .collect(Collectors.joining(" "));
    }
}
