package io.rolewright.jobs.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.events.Event;
import io.rolewright.events.adverts.AdvertExtracted;
import io.rolewright.events.jobs.PageReceived;
import io.rolewright.events.matching.JobMatched;
import io.rolewright.jobs.JobSummary;
import io.rolewright.jobs.Run;
import io.rolewright.runtime.Call;
import io.rolewright.runtime.events.EventLog;
import io.rolewright.runtime.events.Subscriptions;
import io.rolewright.shared.Actor;
import io.rolewright.shared.AdvertId;
import io.rolewright.shared.Ids;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.util.LinkedMultiValueMap;

/** From uploaded pages to jobs. */
@JobsTest
class IngestTest {
    @Autowired
    Sourcer ann;

    @Autowired
    EventLog log;

    @Autowired
    Subscriptions subscriptions;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Ids ids;

    @Test
    void makesJobsOfEveryPostingInTheOrderOfThePages() {
        var run = ann.ingest(
                SamplePage.stating("Payroll Officer", "Payroll Lead"),
                SamplePage.pdf("Deckhand wanted"),
                SamplePage.of("pasted.txt", "Ferry Master\n\nYou steer our ferry."));

        assertThat(run.pages()).extracting(Run.Page::name).containsExactly("jobs.html", "job.pdf", "pasted.txt");
        assertThat(titles(run)).containsExactly("Payroll Officer", "Payroll Lead", "Deckhand wanted", "Ferry Master");
        assertThat(found(run)).allSatisfy(job -> {
            assertThat(job.code()).matches("[A-Z2-9]{6}");
            assertThat(job.ownerId()).hasToString(Sourcer.ID);
        });
    }

    @Test
    void isDoneWhenEveryJobIsMatched() {
        var run = ann.ingest(SamplePage.stating("Rigger", "Diver"), SamplePage.of("empty.html", ""));
        assertThat(run.state()).isEqualTo(Run.State.IN_PROGRESS);
        assertThat(run.progress()).isEqualTo(new Run.Progress(2, 1, 2, 0, 0));

        extracted(found(run).getFirst());
        assertThat(look(run).progress()).isEqualTo(new Run.Progress(2, 1, 2, 1, 0));

        // Facts of two services may arrive in any order.
        matched(found(run).getFirst());
        matched(found(run).getLast());
        extracted(found(run).getLast());
        assertThat(look(run).progress()).isEqualTo(new Run.Progress(2, 1, 2, 2, 2));
        assertThat(look(run).state()).isEqualTo(Run.State.DONE);
    }

    @Test
    void isDoneWhenEveryPageIsRefused() {
        assertThat(ann.ingest(SamplePage.of("empty.html", "")).state()).isEqualTo(Run.State.DONE);
    }

    static Stream<Arguments> badPages() {
        return Stream.of(
                Arguments.of(
                        SamplePage.of("broken.json", "{\"@type\": \"JobPosting\", \"title"),
                        "advert.malformed-json-ld"),
                Arguments.of(SamplePage.of("firm.json", "{\"@type\": \"Organization\"}"), "board.no-jobs"),
                Arguments.of(
                        SamplePage.of("blank.html", "<html><body><main></main><nav></nav></body></html>"),
                        "advert.no-posting"),
                Arguments.of(SamplePage.of("blank.txt", " \n \n"), "advert.no-posting"),
                Arguments.of(SamplePage.of("nothing.html", ""), "document.empty"),
                Arguments.of(SamplePage.weighing(6), "advert.too-large"),
                Arguments.of(SamplePage.weighing(50), "document.too-large"),
                Arguments.of(
                        new SamplePage("image.webp", "RIFF\0\0\0\0WEBPVP8 ".getBytes(StandardCharsets.ISO_8859_1)),
                        "document.type-unsupported"),
                Arguments.of(SamplePage.of("cut.pdf", "%PDF-1.7 but no more"), "document.damaged"));
    }

    @ParameterizedTest
    @MethodSource("badPages")
    void saysWhatIsWrongWithAPageAndWhatToDo(SamplePage page, String code) {
        var run = ann.ingest(page, SamplePage.stating("Rigger"));

        var refusal = Objects.requireNonNull(run.pages().getFirst().refusal());
        assertThat(refusal.code()).isEqualTo(code);
        assertThat(refusal.next()).isNotBlank().isNotEqualTo(code + ".next");
        assertThat(run.progress()).isEqualTo(new Run.Progress(2, 1, 1, 0, 0));
    }

    @Test
    void readsAnAnswerOfABoardAndLeavesOutWhatHasNoTitle() {
        var run = ann.ingest(SamplePage.of("saved.json", """
                {"jobs":[{"id":11,"title":"Rigger","absolute_url":"https://boards.greenhouse.io/quay/jobs/11",
                "location":{"name":"Perth"},"content":"&lt;p&gt;You rig the sails of our boats.&lt;/p&gt;"},
                {"id":12,"title":"","absolute_url":"https://boards.greenhouse.io/quay/jobs/12","content":""},
                {"id":13,"title":"Sailmaker","absolute_url":"https://boards.greenhouse.io/quay/jobs/13",
                "location":{"name":"Perth"},"content":"&lt;p&gt;You sew the sails.&lt;/p&gt;"}],"meta":{"total":3}}"""));

        assertThat(titles(run)).containsExactly("Rigger", "Sailmaker");
    }

    @Test
    void readsThePlainWordsOfAPageWhoseDataIsBroken() {
        var run = ann.ingest(SamplePage.of("broken.html", """
                <html><head><script type="application/ld+json">{"@type": "JobPosting", </script></head>
                <body><h1>Lighthouse Keeper</h1><p>You keep the light.</p></body></html>"""));

        assertThat(titles(run)).containsExactly("Lighthouse Keeper");
    }

    @Test
    void readsByItsBytesAPageWhoseNameLies() {
        var run = ann.ingest(SamplePage.pdf("Deckhand wanted").named("job.html"));
        assertThat(titles(run)).containsExactly("Deckhand wanted");
    }

    @Test
    void readsAPageWhateverItsNameIs() {
        var run = ann.ingest(SamplePage.pdf("Deckhand wanted").named("../" + "x".repeat(270) + ".pdf"));

        assertThat(titles(run)).containsExactly("Deckhand wanted");
        assertThat(run.pages())
                .singleElement()
                .satisfies(page -> assertThat(page.name()).hasSize(200).endsWith("xx.pdf"));
    }

    @Test
    void takesCharactersThatTheDatabaseDoesNot() {
        var run = ann.ingest(SamplePage.stating("Net\\u0000 Mender\\ud800"));

        assertThat(run.progress().jobs()).isEqualTo(1);
    }

    @Test
    void refusesARequestWithoutPages() {
        var form = new LinkedMultiValueMap<String, Object>();
        form.add("note", "no page");

        ann.send(form)
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("jobs.no-pages");
    }

    @Test
    void knowsNoRunThatWasNotStarted() {
        ann.get("/api/v1/jobs/runs/" + UUID.randomUUID())
                .expectStatus()
                .isNotFound()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("jobs.run-not-found");
    }

    @Test
    void storesAllPostingsOfAPageOrNoneAndGoesOnAfterwards() {
        jdbc.sql("alter table jobs.job add constraint crash check (title <> 'Second Mate')")
                .update();
        var broken = ann.ingest(SamplePage.stating("First Mate", "Second Mate"), SamplePage.stating("Cook"));

        assertThat(titles(broken)).containsExactly("Cook");
        assertThat(broken.state()).isEqualTo(Run.State.IN_PROGRESS);

        jdbc.sql("alter table jobs.job drop constraint crash").update();
        assertThat(subscriptions.redrive("jobs.page-reading")).isZero();
        assertThat(titles(look(broken))).containsExactly("First Mate", "Second Mate", "Cook");
    }

    @Test
    void takesAPageOnceHoweverOftenItIsRead() {
        var run = ann.ingest(SamplePage.stating("Bosun"));

        append(new PageReceived(run.id(), 0));

        assertThat(titles(look(run))).containsExactly("Bosun");
    }

    private void extracted(JobSummary job) {
        append(new AdvertExtracted(job.id(), ids.next(AdvertId::new), "test"));
    }

    private void matched(JobSummary job) {
        append(new JobMatched(job.id(), ids.next(AdvertId::new), 0));
    }

    private void append(Event fact) {
        Call.of(Actor.service("test"), ids.trace())
                .run(() -> transactions.executeWithoutResult(status -> log.append(fact)));
    }

    private Run look(Run run) {
        return ann.look(URI.create("/api/v1/jobs/runs/" + run.id().text()));
    }

    private static List<String> titles(Run run) {
        return found(run).stream().map(JobSummary::title).toList();
    }

    private static List<JobSummary> found(Run run) {
        return run.pages().stream().flatMap(page -> page.jobs().stream()).toList();
    }
}
