package io.rolewright.listings.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.integrations.twins.Twins;
import io.rolewright.integrations.twins.boards.BoardState;
import io.rolewright.integrations.twins.wire.Faults;
import io.rolewright.integrations.twins.wire.Quirk;
import io.rolewright.integrations.twins.wire.TwinAnswer;
import io.rolewright.support.TestClock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Adverts on LinkedIn, by the rules of part B2 of the fact sheet. */
@BoardsTest
class LinkedInBoardTest {
    private static final String LINKEDIN = "linkedin-jobs";
    private static final String BATCH = "batch_create";
    private static final String TASKS = "tasks";

    @Autowired
    LinkedInBoard board;

    @Autowired
    BoardSession session;

    @Autowired
    Twins twins;

    @Autowired
    TestClock clock;

    @BeforeEach
    void keepAccount() {
        session.begin(LINKEDIN, Map.of("organization", "urn:li:organization:2414183"));
    }

    @Test
    void isLiveWhenItsTaskIsDone() {
        var nurse = session.nurse();
        var accepted = asks(Deed.PLACE, nurse);

        assertThat(accepted).isInstanceOf(Reply.Accepted.class);
        var waiting = asks(Deed.LOOK, SampleAdverts.after(nurse, accepted));
        assertThat(waiting).isEqualTo(accepted);

        twins.clock().advance(TwinBoards.DELAY);
        var live = asks(Deed.LOOK, SampleAdverts.after(nurse, accepted));
        var seen = session.seen(LINKEDIN, nurse).orElseThrow();
        assertThat(live).isEqualTo(Reply.Live.at(seen.id()));
        assertThat(seen.title()).isEqualTo("Registered nurse");
        assertThat(seen.until()).isEqualTo(nurse.expiresAt());
    }

    @Test
    void asksForTasksNoMoreOftenThanEveryFiveMinutes() {
        var nurse = session.nurse();
        var accepted = (Reply.Accepted) asks(Deed.PLACE, nurse);
        var waiting = (Reply.Accepted) asks(Deed.LOOK, SampleAdverts.after(nurse, accepted));

        assertThat(accepted.lookAfter()).isEqualTo(Duration.ofMinutes(5));
        assertThat(waiting.lookAfter()).isEqualTo(Duration.ofMinutes(5));
    }

    @Test
    void createdTwiceWithTheSameIdIsOneAdvert() {
        var nurse = session.nurse();
        asks(Deed.PLACE, nurse);
        var again = asks(Deed.PLACE, nurse);
        twins.clock().advance(TwinBoards.DELAY);

        assertThat(asks(Deed.LOOK, SampleAdverts.after(nurse, again))).isInstanceOf(Reply.Live.class);
        assertThat(session.made(LINKEDIN, nurse)).isEqualTo(1);
    }

    @Test
    void anAnswerThatIsLostAndACallThatIsRepeatedMakeOneAdvert() {
        session.fault(LINKEDIN, BATCH, Faults.lostAnswer(), 1);
        var nurse = session.nurse();

        assertThat(asks(Deed.PLACE, nurse)).isInstanceOf(Reply.Accepted.class);
        twins.clock().advance(TwinBoards.DELAY);
        assertThat(session.requests(LINKEDIN, BATCH)).isEqualTo(2);
        assertThat(session.made(LINKEDIN, nurse)).isEqualTo(1);
    }

    @Test
    void anAdvertThatStandsAlreadyIsLive() {
        var nurse = placed();
        says(nurse, "FAILED", """
                Error details: Trying to create a job with same partnerIdentifier already exists. \
                Dropping the duplicate job posting creation request. LinkedIn job id: 4711, externalJobPostingId: x""");

        assertThat(asks(Deed.LOOK, nurse)).isEqualTo(Reply.Live.at("urn:li:jobPosting:4711"));
    }

    @Test
    void aTaskThatFailsIsRefused() {
        session.fault(LINKEDIN, BATCH, Faults.odd(Quirk.FAILS_LATER), 1);
        var nurse = session.nurse();
        var accepted = asks(Deed.PLACE, nurse);
        twins.clock().advance(TwinBoards.DELAY);

        assertThat(asks(Deed.LOOK, SampleAdverts.after(nurse, accepted)))
                .isEqualTo(new Reply.Refused("listings.board-refuses", "The posting could not be processed"));
    }

    @Test
    void whatIsProcessedAndWrongIsRefused() {
        var nurse = placed();
        says(nurse, "PROCESSED", "This job has an invalid location.");
        assertThat(asks(Deed.LOOK, nurse))
                .isEqualTo(new Reply.Refused("listings.board-refuses", "This job has an invalid location."));

        says(nurse, "PROCESSED", "");
        assertThat(asks(Deed.LOOK, nurse)).isInstanceOf(Reply.Live.class);
    }

    @Test
    void aStatusThatNobodyKnowsIsNoEnd() {
        var nurse = placed();
        says(nurse, "UNDER_REVIEW", "");
        assertThat(asks(Deed.LOOK, nurse)).isInstanceOf(Reply.Accepted.class);
    }

    @Test
    void elementsHaveStatusesOfTheirOwn() {
        element(422, "location is required");
        assertThat(asks(Deed.PLACE, session.nurse()))
                .isEqualTo(new Reply.Refused("listings.board-refuses", "location is required"));
        element(429, "slow down");
        assertThat(asks(Deed.PLACE, session.nurse())).isInstanceOf(Reply.Later.class);
        element(500, "oops");
        assertThat(asks(Deed.PLACE, session.nurse())).isInstanceOf(Reply.Later.class);
    }

    @Test
    void saysWhyABatchIsRefused() {
        refusing(403, "Not enough permissions");
        assertThat(asks(Deed.PLACE, session.nurse()))
                .isEqualTo(new Reply.Refused("listings.board-forbids", "Not enough permissions"));
        refusing(414, "Request URI too long");
        assertThat(asks(Deed.PLACE, session.nurse()))
                .isEqualTo(new Reply.Refused("listings.board-refuses", "Request URI too long"));
    }

    @Test
    void signsInAnewWhenItsTokenHasEnded() {
        asks(Deed.PLACE, session.nurse());
        twins.clock().advance(Duration.ofMinutes(31));

        assertThat(asks(Deed.PLACE, session.nurse())).isInstanceOf(Reply.Accepted.class);
        assertThat(session.requests(LINKEDIN, BATCH)).isEqualTo(3);
    }

    @Test
    void isClosedByTheSameId() {
        var nurse = live();
        var accepted = asks(Deed.TAKE_DOWN, nurse);
        assertThat(session.seen(LINKEDIN, nurse)).isPresent();
        twins.clock().advance(TwinBoards.DELAY);

        assertThat(asks(Deed.LOOK, SampleAdverts.after(nurse, accepted))).isEqualTo(new Reply.Gone());
        assertThat(session.seen(LINKEDIN, nurse)).isEmpty();
    }

    @Test
    void closingWhatIsNotThereIsDone() {
        var nurse = session.nurse();
        var closing = SampleAdverts.after(nurse, asks(Deed.TAKE_DOWN, nurse));
        twins.clock().advance(TwinBoards.DELAY);
        assertThat(asks(Deed.LOOK, closing)).isEqualTo(new Reply.Gone());

        says(closing, "FAILED", "Error details: Operation type `CLOSE` is not allowed for a non-existing job");
        assertThat(asks(Deed.LOOK, closing)).isEqualTo(new Reply.Gone());
    }

    @Test
    void isNotGoneWhenClosingFails() {
        var nurse = live();
        session.fault(LINKEDIN, BATCH, Faults.odd(Quirk.FAILS_LATER), 1);
        var closing = SampleAdverts.after(nurse, asks(Deed.TAKE_DOWN, nurse));
        twins.clock().advance(TwinBoards.DELAY);

        assertThat(asks(Deed.LOOK, closing)).isInstanceOf(Reply.Refused.class);
        assertThat(session.seen(LINKEDIN, nurse)).isPresent();
    }

    @Test
    void replacesWords() {
        var nurse = SampleAdverts.titled(live(), "Senior nurse");
        asks(Deed.REPLACE, nurse);
        twins.clock().advance(TwinBoards.DELAY);

        assertThat(session.seen(LINKEDIN, nurse))
                .get()
                .extracting(BoardState.LiveAdvert::title)
                .isEqualTo("Senior nurse");
        assertThat(session.made(LINKEDIN, nurse)).isEqualTo(1);
    }

    @Test
    void renewsFromNowOn() {
        var nurse = live();
        clock.advance(Duration.ofDays(7));
        assertThat(asks(Deed.REFRESH, nurse)).isInstanceOf(Reply.Accepted.class);

        assertThat(sent().path("jobPostingOperationType").asString()).isEqualTo("RENEW");
        assertThat(sent().path("listedAt").asLong()).isEqualTo(clock.millis());
    }

    @Test
    void isLiveStillWhenItsTaskIsForgotten() {
        var nurse = live();
        var closing = SampleAdverts.after(nurse, asks(Deed.TAKE_DOWN, nurse));
        twins.clock().advance(Duration.ofDays(31));

        assertThat(asks(Deed.LOOK, nurse)).isEqualTo(new Reply.Live(nurse.boardId(), Optional.empty()));
        assertThat(asks(Deed.LOOK, closing)).isEqualTo(new Reply.Stale("listings.task-forgotten"));
    }

    @Test
    void isNotThereWhenNobodyAskedForIt() {
        assertThat(asks(Deed.LOOK, session.nurse())).isEqualTo(new Reply.Gone());
        assertThat(session.requests(LINKEDIN, TASKS)).isZero();
    }

    @Test
    void keepsToTheLimits() {
        var nurse = session.nurse();
        refused(SampleAdverts.titled(nurse, "n".repeat(201)), "listings.title-too-long");
        refused(SampleAdverts.saying(nurse, "x".repeat(99)), "listings.text-too-short");
        refused(SampleAdverts.saying(nurse, "x".repeat(25_001)), "listings.text-too-long");
        refused(SampleAdverts.data(nurse, "{\"jobLocation\": null}"), "listings.place-missing");
        assertThat(session.requests(LINKEDIN, BATCH)).isZero();

        assertThat(asks(Deed.PLACE, SampleAdverts.saying(nurse, "x".repeat(25_000))))
                .isInstanceOf(Reply.Accepted.class);
    }

    @Test
    void saysWhatTheAdvertSays() {
        asks(Deed.PLACE, session.nurse());

        assertThat(sent().path("integrationContext").asString()).isEqualTo("urn:li:organization:2414183");
        assertThat(sent().path("companyJobCode").asString()).isEqualTo("RN42");
        assertThat(sent().path("location").asString()).isEqualTo("Perth, WA, Australia");
        assertThat(sent().path("employmentStatus").asString()).isEqualTo("PART_TIME");
        var salary = sent().at("/compensation/compensations/0");
        assertThat(salary.path("period").asString()).isEqualTo("HOURLY");
        assertThat(salary.at("/value/range/start/amount").asString()).isEqualTo("41.35");
        assertThat(salary.at("/value/range/end/amount").asString()).isEqualTo("52.1");
        assertThat(salary.at("/value/range/end/currencyCode").asString()).isEqualTo("AUD");
    }

    @Test
    void makesNothingUp() {
        session.begin(LINKEDIN, Map.of());
        asks(Deed.PLACE, SampleAdverts.data(session.nurse(), """
                {"employmentType": "PER_DIEM", "jobLocation": null, "jobLocationType": "TELECOMMUTE",
                 "applicantLocationRequirements": {"@type": "Country", "name": "NZ"},
                 "baseSalary": {"currency": "AUD", "value": {"minValue": 40, "maxValue": 50}}}"""));

        assertThat(sent().path("location").asString()).isEqualTo("New Zealand");
        assertThat(sent().path("workRemoteAllowed").asBoolean()).isTrue();
        assertThat(sent().path("companyName").asString()).isEqualTo("Swan Hospital");
        assertThat(sent().has("employmentStatus")).isFalse();
        assertThat(sent().has("compensation")).isFalse();
    }

    private Reply asks(Deed deed, Placement placement) {
        return session.asks(board, deed, placement);
    }

    private Placement placed() {
        var nurse = session.nurse();
        return SampleAdverts.after(nurse, asks(Deed.PLACE, nurse));
    }

    private Placement live() {
        var nurse = placed();
        twins.clock().advance(TwinBoards.DELAY);
        return SampleAdverts.after(nurse, asks(Deed.LOOK, nurse));
    }

    /** Has LinkedIn say this of the task that is waited for. */
    private void says(Placement placement, String status, String error) {
        var urn = LinkedInTask.of(placement.ticket().orElseThrow()).urn();
        var task = Map.of("id", urn, "status", status, "errorMessage", error);
        answers(TASKS, TwinAnswer.json(Map.of("results", Map.of(urn, task), "errors", Map.of())));
    }

    /** Has LinkedIn answer this to the next batch's only element. */
    private void element(int status, String message) {
        var element = Map.of("status", status, "error", Map.of("message", message, "status", status));
        answers(BATCH, TwinAnswer.json(Map.of("elements", List.of(element))));
    }

    private void refusing(int status, String message) {
        answers(BATCH, TwinAnswer.json(status, Map.of("status", status, "message", message)));
    }

    private void answers(String operation, TwinAnswer answer) {
        twins.twin(LINKEDIN).faults().clear();
        session.fault(LINKEDIN, operation, Faults.answering(answer), 1);
    }

    private void refused(Placement placement, String code) {
        assertThat(asks(Deed.PLACE, placement)).isEqualTo(new Reply.Refused(code, ""));
    }

    private JsonNode sent() {
        return session.last(LINKEDIN, BATCH).json().at("/elements/0");
    }
}
