package io.rolewright.listings.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.integrations.ProviderCall;
import io.rolewright.integrations.twins.Twins;
import io.rolewright.integrations.twins.boards.BoardState;
import io.rolewright.integrations.twins.wire.Faults;
import io.rolewright.integrations.twins.wire.Quirk;
import io.rolewright.integrations.twins.wire.TwinAnswer;
import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Adverts on Indeed, by the rules of part B3 of the fact sheet. */
@BoardsTest
class IndeedBoardTest {
    private static final String INDEED = "indeed";
    private static final String PUT = "createSourcedJobPostings";
    private static final String EXPIRE = "expireSourcedJobsBySourcedPostingId";
    private static final String LOOK = "node";

    @Autowired
    IndeedBoard board;

    @Autowired
    BoardSession session;

    @Autowired
    Twins twins;

    @Autowired
    JsonMapper json;

    @BeforeEach
    void keepAccount() {
        session.begin(INDEED, Map.of("sourceName", "Quay Recruitment"));
    }

    @Test
    void isLiveAtOnce() {
        var nurse = session.nurse();
        var live = (Reply.Live) asks(Deed.PLACE, nurse);

        var seen = session.seen(INDEED, nurse).orElseThrow();
        assertThat(live.boardId()).contains(seen.id() + " employer-" + seen.id());
        assertThat(asks(Deed.LOOK, SampleAdverts.after(nurse, live))).isEqualTo(live);
    }

    @Test
    void putTwiceIsOneAdvert() {
        var nurse = session.nurse();
        var first = asks(Deed.PLACE, nurse);

        assertThat(asks(Deed.PLACE, nurse)).isEqualTo(first);
        assertThat(session.made(INDEED, nurse)).isEqualTo(1);
    }

    @Test
    void anAnswerThatIsLostAndACallThatIsRepeatedMakeOneAdvert() {
        session.fault(INDEED, PUT, Faults.lostAnswer(), 1);
        var nurse = session.nurse();

        assertThat(asks(Deed.PLACE, nurse)).isInstanceOf(Reply.Live.class);
        assertThat(session.requests(INDEED, PUT)).isEqualTo(2);
        assertThat(session.made(INDEED, nurse)).isEqualTo(1);
    }

    @Test
    void replacesTheWholeJob() {
        var nurse = live();
        var other = SampleAdverts.titled(nurse, "Senior nurse");

        assertThat(asks(Deed.REPLACE, other))
                .isEqualTo(Reply.Live.at(nurse.boardId().orElseThrow()));
        assertThat(session.seen(INDEED, nurse))
                .get()
                .extracting(BoardState.LiveAdvert::title)
                .isEqualTo("Senior nurse");
        assertThat(asks(Deed.REFRESH, other))
                .isEqualTo(Reply.Live.at(nurse.boardId().orElseThrow()));
        assertThat(session.made(INDEED, nurse)).isEqualTo(1);
    }

    @Test
    void aJobThatIsRefusedAmongAnswersIsRefused() {
        assertThat(asks(Deed.PLACE, SampleAdverts.titled(session.nurse(), "")))
                .isEqualTo(new Reply.Refused("listings.board-refuses", "title and description are required"));
    }

    @Test
    void aJobThatIsRefusedWithoutACodeIsRefused() {
        answers(PUT, TwinAnswer.text(200, "application/json", """
                {"data": {"jobsIngest": {"createSourcedJobPostings": {"results": [{"jobPosting": null}]}}},
                 "errors": [{"message": "no such employer"}]}"""));
        assertThat(asks(Deed.PLACE, session.nurse()))
                .isEqualTo(new Reply.Refused("listings.board-refuses", "no such employer"));
    }

    @Test
    void tellsErrorsApartByTheirCodes() {
        fails("FORBIDDEN");
        assertThat(asks(Deed.PLACE, session.nurse()))
                .isEqualTo(new Reply.Refused("listings.board-forbids", "so it is"));
        fails("BAD_USER_INPUT");
        assertThat(asks(Deed.PLACE, session.nurse()))
                .isEqualTo(new Reply.Refused("listings.board-refuses", "so it is"));
        fails("GRAPHQL_PARSE_FAILED");
        assertThat(asks(Deed.PLACE, session.nurse())).isInstanceOf(Reply.Later.class);
        fails("A_NEW_CODE");
        assertThat(asks(Deed.PLACE, session.nurse())).isInstanceOf(Reply.Later.class);
    }

    @Test
    void anErrorIsNoProofThatAJobIsGone() {
        var nurse = live();
        fails(LOOK, "A_NEW_CODE");
        assertThat(asks(Deed.LOOK, nurse)).isInstanceOf(Reply.Later.class);
        fails(EXPIRE, "A_NEW_CODE");
        assertThat(asks(Deed.TAKE_DOWN, nurse)).isInstanceOf(Reply.Later.class);
        answers(
                LOOK,
                TwinAnswer.text(200, "application/json", "{\"data\": {\"node\": {\"lifecycleStatus\": \"PAUSED\"}}}"));
        assertThat(asks(Deed.LOOK, nurse)).isInstanceOf(Reply.Live.class);
    }

    @Test
    void signsInAnewWhenItsTokenHasEnded() {
        session.fault(INDEED, PUT, Faults.odd(Quirk.EXPIRED_TOKEN), 1);
        assertThat(asks(Deed.PLACE, session.nurse())).isInstanceOf(Reply.Live.class);
        assertThat(session.requests(INDEED, PUT)).isEqualTo(2);
    }

    @Test
    void isTakenDown() {
        var nurse = live();

        assertThat(asks(Deed.TAKE_DOWN, nurse)).isEqualTo(new Reply.Gone());
        assertThat(session.seen(INDEED, nurse)).isEmpty();
        assertThat(asks(Deed.LOOK, nurse)).isEqualTo(new Reply.Gone());
        assertThat(asks(Deed.TAKE_DOWN, nurse)).isEqualTo(new Reply.Gone());
    }

    @Test
    void takingDownWhatIsNotThereIsDone() {
        var unknown = SampleAdverts.after(session.nurse(), Reply.Live.at("sourced-x employer-sourced-x"));
        assertThat(asks(Deed.TAKE_DOWN, unknown)).isEqualTo(new Reply.Gone());
        assertThat(asks(Deed.LOOK, unknown)).isEqualTo(new Reply.Gone());

        twins.twin(INDEED).requests().clear();
        assertThat(asks(Deed.TAKE_DOWN, session.nurse())).isEqualTo(new Reply.Gone());
        assertThat(asks(Deed.LOOK, session.nurse())).isEqualTo(new Reply.Gone());
        assertThat(twins.twin(INDEED).requests().count()).isZero();
    }

    @Test
    void comesBackUnderItsOldNameWhenPutAgain() {
        var nurse = live();
        asks(Deed.TAKE_DOWN, nurse);

        assertThat(asks(Deed.PLACE, nurse))
                .isEqualTo(Reply.Live.at(nurse.boardId().orElseThrow()));
        assertThat(session.made(INDEED, nurse)).isEqualTo(1);
    }

    @Test
    void waitsWhenTheMinuteIsSpent() {
        spend();
        var nurse = session.nurse();
        assertThat(asks(Deed.PLACE, nurse)).isInstanceOf(Reply.Later.class);
        assertThat(session.seen(INDEED, nurse)).isEmpty();

        twins.clock().advance(Duration.ofMinutes(1));
        assertThat(asks(Deed.PLACE, nurse)).isInstanceOf(Reply.Live.class);
    }

    @Test
    void paysInTheSmallestCoins() {
        asks(Deed.PLACE, session.nurse());
        var salary = sent().at("/body/salary");
        assertThat(salary.path("currency").asString()).isEqualTo("AUD");
        assertThat(salary.path("minimumMinor").asInt()).isEqualTo(4135);
        assertThat(salary.path("maximumMinor").asInt()).isEqualTo(5210);
        assertThat(salary.path("period").asString()).isEqualTo("HOUR");

        assertThat(salary("\"JPY\"", "\"value\": 5000000", "YEAR")
                        .path("minimumMinor")
                        .asInt())
                .isEqualTo(5_000_000);
        assertThat(salary("\"KWD\"", "\"value\": 1200.125", "MONTH")
                        .path("maximumMinor")
                        .asInt())
                .isEqualTo(1_200_125);
    }

    @Test
    void saysNoPayThatIsNotExact() {
        assertThat(salary("\"AUD\"", "\"value\": 45.125", "HOUR").isMissingNode())
                .isTrue();
        assertThat(salary("\"AUD\"", "\"minValue\": 45", "HOUR").isMissingNode())
                .isTrue();
        assertThat(salary("\"AUD\"", "\"value\": 45", "FORTNIGHT").isMissingNode())
                .isTrue();
        assertThat(salary("\"dollars\"", "\"value\": 45", "HOUR").isMissingNode())
                .isTrue();
        assertThat(salary("\"IDR\"", "\"value\": 216000000", "YEAR").isMissingNode())
                .isTrue();
        asks(Deed.PLACE, SampleAdverts.data(session.nurse(), "{\"baseSalary\": null}"));
        assertThat(sent().path("body").has("salary")).isFalse();
    }

    @Test
    void countsBytes() {
        var nurse = session.nurse();
        assertThat(asks(Deed.PLACE, SampleAdverts.saying(nurse, "é".repeat(32_501))))
                .isEqualTo(new Reply.Refused("listings.text-too-long", ""));
        assertThat(session.requests(INDEED, PUT)).isZero();
        assertThat(asks(Deed.PLACE, SampleAdverts.saying(nurse, "é".repeat(32_500))))
                .isInstanceOf(Reply.Live.class);
    }

    @Test
    void needsACountry() {
        var nowhere = SampleAdverts.data(session.nurse(), "{\"jobLocation\": null}");
        assertThat(asks(Deed.PLACE, nowhere)).isEqualTo(new Reply.Refused("listings.country-missing", ""));

        asks(Deed.PLACE, SampleAdverts.data(nowhere, """
                {"jobLocationType": "TELECOMMUTE",
                 "applicantLocationRequirements": [{"@type": "Country", "name": "AU"}]}"""));
        assertThat(sent().at("/body/location/country").asString()).isEqualTo("AU");
        assertThat(sent().at("/body/location/cityRegionPostal").asString()).isEqualTo("Australia");
    }

    @Test
    void saysWhatTheAdvertSays() {
        var nurse = session.nurse();
        asks(Deed.PLACE, nurse);

        assertThat(sent().at("/body/location/cityRegionPostal").asString()).isEqualTo("Perth WA 6000");
        assertThat(sent().at("/body/benefits").isArray()).isTrue();
        var metadata = sent().path("metadata");
        assertThat(metadata.at("/jobSource/companyName").asString()).isEqualTo("Swan Hospital");
        assertThat(metadata.at("/jobSource/sourceName").asString()).isEqualTo("Quay Recruitment");
        assertThat(metadata.at("/jobSource/sourceType").asString()).isEqualTo("Staffing Agency");
        assertThat(metadata.path("jobRequisitionId").asString()).isEqualTo("RN42");
        assertThat(metadata.path("datePublished").asString()).matches("2026-\\d\\d-\\d\\dT\\d\\d:\\d\\dZ");
        assertThat(metadata.path("url").asString()).isEqualTo(nurse.applyUrl());
        assertThat(metadata.at("/contacts/0/contactInfo/contactEmail").asString())
                .isEqualTo("jobs@localhost");
        assertThat(sent().has("applyMethod")).isFalse();
    }

    private Reply asks(Deed deed, Placement placement) {
        return session.asks(board, deed, placement);
    }

    private Placement live() {
        var nurse = session.nurse();
        return SampleAdverts.after(nurse, asks(Deed.PLACE, nurse));
    }

    private JsonNode sent() {
        return session.last(INDEED, PUT).json().at("/variables/input/jobPostings/0");
    }

    /** The salary that is sent for such pay. */
    private JsonNode salary(String currency, String bounds, String unit) {
        asks(Deed.PLACE, SampleAdverts.data(session.nurse(), """
                {"baseSalary": {"currency": %s, "value": {%s, "unitText": "%s"}}}""".formatted(currency, bounds, unit)));
        return sent().at("/body/salary");
    }

    private void fails(String code) {
        fails(PUT, code);
    }

    private void fails(String operation, String code) {
        answers(operation, TwinAnswer.text(200, "application/json", """
                {"data": null, "errors": [{"message": "so it is", "extensions": {"code": "%s"}}]}""".formatted(code)));
    }

    private void answers(String operation, TwinAnswer answer) {
        twins.twin(INDEED).faults().clear();
        session.fault(INDEED, operation, Faults.answering(answer), 1);
    }

    /** Uses up what Indeed takes in a minute, by one request of that many jobs. */
    private void spend() {
        var jobs = Map.of("jobPostings", Collections.nCopies(TwinBoards.BUDGET, Map.of()));
        var question = new GraphqlQuestion("{ node(id: \"x\") { id } }", Map.of("input", jobs));
        session.calls(INDEED, ProviderCall.post("spend", "/graphql", json.writeValueAsString(question), null));
    }
}
