package io.rolewright.listings.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.events.listings.ListingState;
import io.rolewright.integrations.twins.Twins;
import io.rolewright.integrations.twins.boards.BoardState;
import io.rolewright.integrations.twins.wire.FaultRule;
import io.rolewright.integrations.twins.wire.Faults;
import io.rolewright.listings.Listing;
import io.rolewright.listings.ListingChange;
import io.rolewright.listings.ListingStep;
import io.rolewright.listings.NewListings.BoardChoice;
import io.rolewright.runtime.Call;
import io.rolewright.shared.Actor;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Adverts on boards that answer late, twice, or not at all: never a second one, and none lost. */
@PublishingTest
class BoardsPublishingTest {
    private static final Map<String, String> PARTNERS = Map.of("linkedin", "linkedin-jobs", "indeed", "indeed");
    private static final Map<String, String> PLACING =
            Map.of("linkedin", "batch_create", "indeed", "createSourcedJobPostings");
    private static final Map<String, String> CLOSING =
            Map.of("linkedin", "batch_create", "indeed", "expireSourcedJobsBySourcedPostingId");

    @Autowired
    Publicist ann;

    @Autowired
    OpenJobs jobs;

    @Autowired
    Twins twins;

    @Autowired
    TwinnedBoards.Hours hours;

    @Autowired
    Publishing publishing;

    @Autowired
    Listings listings;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void keepAccounts() {
        jdbc.sql("delete from integrations.quota").update();
        ann.keepAccount("linkedin-jobs", Map.of("organization", "urn:li:organization:2414183"));
        ann.keepAccount("indeed", Map.of("sourceName", "Harbour"));
    }

    @AfterEach
    void calm() {
        PARTNERS.values().forEach(partner -> twins.twin(partner).faults().clear());
    }

    @ParameterizedTest
    @ValueSource(strings = {"linkedin", "indeed"})
    void publishesOnceWhenTheAnswerIsLostAndItIsAskedAgain(String board) {
        loseAnswers(board, PLACING);

        var listing = ann.publish(jobs.add("Lost answer on " + board), board);
        ann.awaitStep(listing, "listings.no-answer");
        calm();
        var live = settled(listing, ListingState.LIVE);

        assertThat(created(live)).isEqualTo(1);
        assertThat(seen(live)).isPresent();
        assertThat(live.problem()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"linkedin", "indeed"})
    void publishesWhenABoardThatWasAwayIsBack(String board) {
        strike(board, FaultRule.on("*", Faults.status(503)));

        var listing = ann.publish(jobs.add("Outage of " + board), board);
        ann.awaitStep(listing, "listings.board-troubled");
        assertThat(ann.find(listing.id()).problem())
                .isNotNull()
                .extracting("code")
                .isEqualTo("listings.board-troubled");
        hours.pass(Duration.ofHours(3));
        calm();

        assertThat(created(settled(listing, ListingState.LIVE))).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"linkedin", "indeed"})
    void takesDownWithProofThoughTheAnswerIsLost(String board) {
        var listing = live(board);
        loseAnswers(board, CLOSING);

        ann.close(listing).expectStatus().isOk();
        ann.awaitStep(listing, "listings.no-answer");
        calm();
        var closed = settled(listing, ListingState.CLOSED);

        assertThat(seen(closed)).isEmpty();
        assertThat(closed.steps()).last().satisfies(step -> {
            assertThat(step.reason()).isEqualTo("listings.taken-down");
            assertThat(step.exchangeId()).isNotNull();
            assertThat(step.proof()).isNotBlank();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"linkedin", "indeed"})
    void takesDownWhatWasClosedBeforeTheBoardHadAnswered(String board) {
        loseAnswers(board, PLACING);
        var listing = ann.publish(jobs.add("Closed early on " + board), board);
        ann.awaitStep(listing, "listings.no-answer");

        ann.close(listing).expectStatus().isOk();
        calm();
        var closed = settled(listing, ListingState.CLOSED);

        assertThat(created(closed)).isLessThanOrEqualTo(1);
        assertThat(seen(closed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"linkedin", "indeed"})
    void asksAgainForWhatAKilledProcessWasAt(String board) {
        var listing = live(board);
        var row = listings.find(listing.id()).orElseThrow();
        jdbc.sql("""
                        update listings.listing set state = 'PUBLISHING', deed = 'PLACE', board_id = null, ticket = null,
                               turn = turn + 100 where id = ?""").param(listing.id().value()).update();

        Call.of(Actor.service("listings"), "0af7651916cd43dd8448eb211c80319c").run(() -> {
            publishing.work(listing.id(), row.turn() + 100);
            publishing.work(listing.id(), row.turn() + 100);
        });

        var again = settled(listing, ListingState.LIVE);
        assertThat(created(again)).isEqualTo(1);
        assertThat(listings.find(listing.id()).orElseThrow().boardId()).isEqualTo(row.boardId());
    }

    @ParameterizedTest
    @ValueSource(strings = {"linkedin", "indeed"})
    void showsOtherWordsInTheSamePlace(String board) {
        var listing = live(board);
        var job = jobs.find(listing.jobId());
        var edition = jobs.accept(job, OpenJobs.posting("Other words", "You know the pumps and their moods by heart."));

        ann.changed(ann.find(listing.id()), new ListingChange(edition.id(), null, null, null, null, null));
        settledStep(listing, board.equals("linkedin") ? "listings.shown" : "listings.replaced");

        assertThat(seen(listing)).get().extracting(BoardState.LiveAdvert::title).isEqualTo("Other words");
        assertThat(created(listing)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"linkedin", "indeed"})
    void isNotConnectedWithoutAnAccount(String board) {
        jdbc.sql("delete from integrations.account").update();

        var refused = ann.relist(jobs.add("No account on " + board), new BoardChoice(board, null, null));

        assertThat(refused.getFirst().refusal())
                .isNotNull()
                .extracting("code")
                .isEqualTo("listings.board-not-connected");
    }

    @Test
    void keepsWhatTheBoardSaysOfARefusal() {
        strike("indeed", FaultRule.on("createSourcedJobPostings", Faults.status(404)));

        var listing = ann.publish(jobs.add("Refused"), "indeed");
        var failed = ann.await(listing, ListingState.FAILED);

        assertThat(failed.problem()).isNotNull().extracting("code").isEqualTo("listings.board-refuses");
        assertThat(failed.steps())
                .last()
                .extracting(ListingStep::proof)
                .asString()
                .contains("404");
    }

    @Test
    void noticesThatABoardHasTakenItDown() {
        var listing = live("linkedin");
        var other = live("indeed");
        jdbc.sql("update listings.listing set board_id = 'sourced-0 employer-sourced-0' where id = ?")
                .param(other.id().value())
                .update();

        hours.pass(Duration.ofDays(1));

        var closed = ann.await(other, ListingState.CLOSED);
        assertThat(Publicist.reasons(closed)).endsWith("listings.gone-at-board");
        assertThat(ann.find(listing.id()).state()).isEqualTo(ListingState.LIVE);
    }

    private Listing live(String board) {
        return settled(ann.publish(jobs.add("Live on " + board), board), ListingState.LIVE);
    }

    /** Lets time pass until an advert has come to a state. */
    private Listing settled(Listing listing, ListingState state) {
        for (var step = 0; step < 40 && ann.find(listing.id()).state() != state; step++) {
            hours.pass(Duration.ofMinutes(6));
            ann.settle(listing);
        }
        return ann.await(listing, state);
    }

    private void settledStep(Listing listing, String reason) {
        for (var step = 0;
                step < 40 && !Publicist.reasons(ann.find(listing.id())).contains(reason);
                step++) {
            hours.pass(Duration.ofMinutes(6));
            ann.settle(listing);
        }
        ann.awaitStep(listing, reason);
    }

    private void loseAnswers(String board, Map<String, String> operations) {
        strike(board, FaultRule.on(operations.getOrDefault(board, board), Faults.lostAnswer()));
    }

    private void strike(String board, FaultRule rule) {
        twins.twin(PARTNERS.getOrDefault(board, board)).faults().add(rule);
    }

    private int created(Listing listing) {
        return state(listing).created().getOrDefault(listing.id().text(), 0);
    }

    private Optional<BoardState.LiveAdvert> seen(Listing listing) {
        return state(listing).live().stream()
                .filter(advert -> advert.key().equals(listing.id().text()))
                .findFirst();
    }

    private BoardState state(Listing listing) {
        return twins.board(PARTNERS.getOrDefault(listing.board(), listing.board()))
                .state();
    }
}
