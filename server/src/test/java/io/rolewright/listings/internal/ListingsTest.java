package io.rolewright.listings.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.events.jobs.CloseReason;
import io.rolewright.events.jobs.JobClosed;
import io.rolewright.events.listings.ListingState;
import io.rolewright.listings.Listing;
import io.rolewright.listings.ListingChange;
import io.rolewright.listings.ListingStep;
import io.rolewright.listings.NewListings;
import io.rolewright.listings.NewListings.BoardChoice;
import io.rolewright.listings.Relisted;
import io.rolewright.runtime.Call;
import io.rolewright.runtime.events.EventLog;
import io.rolewright.shared.Actor;
import io.rolewright.shared.JobId;
import io.rolewright.shared.Page;
import io.rolewright.shared.UserId;
import io.rolewright.support.TestClock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.core.type.TypeReference;

/** Adverts on the boards of our own: times, changes, refusals and the taking down. */
@PublishingTest
class ListingsTest {
    private static final BoardChoice CAREERS = new BoardChoice("careers", null, null);
    private static final BoardChoice FEED = new BoardChoice("feed", null, null);

    @Autowired
    Publicist ann;

    @Autowired
    OpenJobs jobs;

    @Autowired
    TestClock clock;

    @Autowired
    TwinnedBoards.Hours hours;

    @Autowired
    EventLog log;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    JdbcClient jdbc;

    @Test
    void publishesAtOnceAndTellsTheSteps() {
        var job = jobs.add("Pump fitter");

        var listing = ann.await(ann.publish(job, "careers"), ListingState.LIVE);

        assertThat(listing.url())
                .isEqualTo("http://localhost:8080/careers/pump-fitter-"
                        + job.code().toLowerCase(Locale.ROOT));
        assertThat(Publicist.reasons(listing))
                .containsExactly("listings.made", "listings.publishing", "listings.posted");
        assertThat(listing.expiresAt()).isEqualTo(clock.instant().plus(30, ChronoUnit.DAYS));
    }

    @Test
    void publishesWhenItIsTimeAndTakesDownWhenItIsOver() {
        var job = jobs.add("Rigger");
        var begin = clock.instant().plus(2, ChronoUnit.HOURS);
        var wanted =
                new NewListings(job.id(), null, List.of(CAREERS), begin, begin.plus(12, ChronoUnit.HOURS), null, null);

        var listing = Publicist.made(ann.relist(wanted));
        assertThat(listing.state()).isEqualTo(ListingState.SCHEDULED);
        assertThat(listing.nextAt()).isEqualTo(begin);

        hours.pass(Duration.ofHours(2));
        ann.await(listing, ListingState.LIVE);
        hours.pass(Duration.ofHours(12));
        var over = ann.await(listing, ListingState.CLOSED);
        assertThat(Publicist.reasons(over))
                .containsExactly(
                        "listings.made",
                        "listings.publishing",
                        "listings.posted",
                        "listings.expired",
                        "listings.taken-down");
    }

    @Test
    void keepsADraftUntilSomebodySaysWhen() {
        var job = jobs.add("Deckhand");
        var draft = Publicist.made(ann.relist(new NewListings(job.id(), null, List.of(FEED), null, null, null, true)));
        assertThat(draft.state()).isEqualTo(ListingState.DRAFT);
        assertThat(draft.nextAt()).isNull();

        ann.changed(draft, new ListingChange(null, clock.instant(), null, null, null, null));

        ann.await(draft, ListingState.LIVE);
    }

    @Test
    void standsOnceOnABoardHoweverManyPublishAtOnce() throws Exception {
        var job = jobs.add("Crane driver");
        try (var threads = Executors.newFixedThreadPool(4)) {
            var made = IntStream.range(0, 8)
                    .mapToObj(number ->
                            threads.submit(() -> ann.relist(job, CAREERS).getFirst()))
                    .toList();
            var listings = 0;
            for (var one : made) {
                var result = one.get();
                listings += result.listing() == null ? 0 : 1;
                assertThat(result.listing() == null)
                        .isEqualTo(result.refusal() != null
                                && result.refusal().code().equals("listings.same-job"));
            }
            assertThat(listings).isEqualTo(1);
        }
    }

    @Test
    void refusesAJobThatStandsThereAndNamesTheEarlierAdvert() {
        var job = jobs.add("Welder");
        var first = ann.publish(job, "careers");

        var second = ann.relist(job, CAREERS, FEED);

        assertThat(second.getFirst().refusal()).isNotNull().extracting("code").isEqualTo("listings.same-job");
        assertThat(second.getFirst().earlierId()).isEqualTo(first.id());
        assertThat(second.getLast().listing()).isNotNull();
    }

    @Test
    void refusesAJobThatIsTheSameAsOneThatStandsThere() {
        var job = jobs.add("Diver");
        var other = jobs.add("Diver (m/f)");
        var first = ann.publish(job, "careers");
        jobs.same(Map.of(job.id(), "", other.id(), ""));

        var refused = ann.relist(other, CAREERS).getFirst();

        assertThat(refused.refusal()).isNotNull().extracting("code").isEqualTo("listings.near-duplicate");
        assertThat(refused.earlierId()).isEqualTo(first.id());
    }

    @Test
    void refusesAJobThatWasFoundOnTheBoard() {
        var job = jobs.add("Skipper");
        jobs.same(Map.of(job.id(), "https://au.linkedin.com/jobs/view/skipper-4711"));

        var refused = ann.relist(job, new BoardChoice("linkedin", null, null), FEED);

        assertThat(refused.getFirst().refusal()).isNotNull().extracting("code").isEqualTo("listings.found-on-board");
        assertThat(refused.getFirst().earlierUrl()).isEqualTo("https://au.linkedin.com/jobs/view/skipper-4711");
        assertThat(refused.getLast().listing()).isNotNull();
    }

    @Test
    void publishesAgainWhatIsOver() {
        var job = jobs.add("Cook");
        var first = ann.await(ann.publish(job, "careers"), ListingState.LIVE);
        ann.close(first).expectStatus().isOk();
        ann.await(first, ListingState.CLOSED);

        assertThat(ann.publish(job, "careers").id()).isNotEqualTo(first.id());
    }

    @Test
    void replacesTheWordsOfWhatIsLive() {
        var job = jobs.add("Mate");
        var listing = ann.await(ann.publish(job, "careers"), ListingState.LIVE);
        var edition =
                jobs.accept(job, OpenJobs.posting("First mate", "You steer the boat when the skipper sleeps below."));

        ann.changed(listing, new ListingChange(edition.id(), null, null, null, null, null));

        var replaced = ann.awaitStep(listing, "listings.replaced");
        assertThat(replaced.title()).isEqualTo("First mate");
        assertThat(replaced.state()).isEqualTo(ListingState.LIVE);
        assertThat(replaced.editionId()).isEqualTo(edition.id());
    }

    @Test
    void changesOnlyWhatWasSeen() {
        var job = jobs.add("Purser");
        var listing = ann.publish(job, "careers");
        ann.await(listing, ListingState.LIVE);
        var change = new ListingChange(null, null, null, 7, null, null);

        expect(ann.send(HttpMethod.PATCH, "/api/v1/listings/" + listing.id().text(), null, change), 428);
        ann.change(listing, change).expectStatus().isOk().expectHeader().valueEquals("ETag", "\"2\"");
        expect(ann.change(listing, change), 412);
        var bought = new ListingChange(null, null, null, null, "Gold", null);
        expect(ann.change(ann.find(listing.id()), bought), 409);
    }

    @Test
    void refreshesWhenTheDaysHavePassed() {
        var job = jobs.add("Stoker");
        var wanted = new NewListings(job.id(), null, List.of(CAREERS), null, null, 7, null);
        var listing = ann.await(Publicist.made(ann.relist(wanted)), ListingState.LIVE);

        for (var day = 0; day < 7; day++) {
            hours.pass(Duration.ofDays(1));
            ann.await(listing, ListingState.LIVE);
        }

        ann.awaitStep(listing, "listings.refreshed");
    }

    @Test
    void takesDownEverythingOfAJobThatIsFilled() {
        var job = jobs.add("Bosun");
        var listings = ann.relist(job, CAREERS, FEED).stream()
                .map(Relisted::listing)
                .map(Objects::requireNonNull)
                .toList();
        listings.forEach(listing -> ann.await(listing, ListingState.LIVE));

        closed(job.id(), CloseReason.FILLED);

        listings.forEach(listing -> ann.await(listing, ListingState.CLOSED));
        assertThat(ann.status(job.id()))
                .extracting(Listing::steps)
                .extracting(List::getLast)
                .extracting(ListingStep::reason)
                .containsOnly("listings.taken-down");
        assertThat(jdbc.sql(
                                "select count(*) from runtime.event where type = 'listings.job-taken-down.v1' and subject = ?")
                        .param(job.id().text())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void publishesNothingOfAJobThatIsClosed() {
        var job = jobs.add("Pilot");
        jobs.close(job);

        var wanted = new NewListings(job.id(), null, List.of(CAREERS), null, null, null, null);
        expect(ann.send(HttpMethod.POST, "/api/v1/jobs/relist", null, wanted), 409);
    }

    @Test
    void refusesTimesThatCross() {
        var job = jobs.add("Surveyor");
        var wanted = new NewListings(
                job.id(), null, List.of(CAREERS), null, clock.instant().minusSeconds(1), null, null);

        expect(ann.send(HttpMethod.POST, "/api/v1/jobs/relist", null, wanted), 422);
    }

    @Test
    void answersForEachBoardAlone() {
        var job = jobs.add("Sailmaker");

        var results = ann.relist(job, new BoardChoice("moon", null, null), FEED);

        assertThat(results.getFirst().refusal()).isNotNull().extracting("code").isEqualTo("listings.board-unknown");
        assertThat(results.getLast().listing()).isNotNull();
    }

    @Test
    void listsPageByPageAndByBoardAndState() {
        var made = IntStream.range(0, 3)
                .mapToObj(number -> ann.publish(jobs.add("Lister " + number), "feed"))
                .map(listing -> ann.await(listing, ListingState.LIVE))
                .toList();

        var first = page("?board=feed&state=LIVE&limit=2");
        assertThat(first.items())
                .extracting(Listing::id)
                .containsExactly(made.get(2).id(), made.get(1).id());
        var second = page("?board=feed&state=LIVE&limit=2&cursor=" + first.next());
        assertThat(second.items())
                .first()
                .extracting(Listing::id)
                .isEqualTo(made.getFirst().id());
        expect(ann.send(HttpMethod.GET, "/api/v1/jobs/status?limit=3&cursor=" + first.next(), null, null), 400);
    }

    private Page<Listing> page(String query) {
        return ann.read(new TypeReference<>() {}, ann.send(HttpMethod.GET, "/api/v1/jobs/status" + query, null, null));
    }

    private void closed(JobId job, CloseReason reason) {
        Call.of(Actor.service("jobs"), "0af7651916cd43dd8448eb211c80319c")
                .run(() -> transactions.executeWithoutResult(
                        status -> log.append(new JobClosed(job, new UserId(UUID.fromString(Publicist.ID)), reason))));
    }

    private static void expect(ResponseSpec answer, int status) {
        answer.expectStatus().isEqualTo(status);
    }
}
