package io.rolewright.communications.internal.calls;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.communications.Basis;
import io.rolewright.communications.ContactPoint;
import io.rolewright.communications.ContactPoints;
import io.rolewright.communications.NewCall;
import io.rolewright.communications.NewConsent;
import io.rolewright.communications.PhoneCall;
import io.rolewright.communications.PhoneCallState;
import io.rolewright.communications.internal.Recruiter;
import io.rolewright.communications.internal.Staff;
import io.rolewright.communications.script.Outcome;
import io.rolewright.communications.script.Scripts;
import io.rolewright.events.communications.Channel;
import io.rolewright.events.communications.Purpose;
import io.rolewright.integrations.NewAccount;
import io.rolewright.integrations.twins.TwinSettings;
import io.rolewright.integrations.twins.Twins;
import io.rolewright.integrations.twins.phone.Alert;
import io.rolewright.integrations.twins.phone.CallbackFault;
import io.rolewright.integrations.twins.phone.Callee;
import io.rolewright.integrations.twins.phone.TranscriptLine;
import io.rolewright.integrations.twins.phone.TwilioSignature;
import io.rolewright.integrations.twins.phone.TwilioTwin;
import io.rolewright.integrations.twins.phone.Utterance;
import io.rolewright.integrations.twins.wire.Fault;
import io.rolewright.integrations.twins.wire.FaultRule;
import io.rolewright.integrations.twins.wire.Faults;
import io.rolewright.integrations.twins.wire.TwinClock;
import io.rolewright.runtime.leases.Chores;
import io.rolewright.shared.ApplicationId;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.Page;
import io.rolewright.shared.Person;
import io.rolewright.support.Events;
import io.rolewright.support.PlainDoor;
import io.rolewright.support.ServerTest;
import io.rolewright.support.TestClock;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.core.type.TypeReference;

/** Calls that ring once, when they may, and are led by signed requests, whatever happens on the way. */
@ServerTest({
    "rolewright.target=communications,integrations,storage",
    "rolewright.communications.calls.look-every=1d",
    "rolewright.communications.calls.tries=3",
    "rolewright.integrations.web.inner-hosts=localhost,127.0.0.1",
    "rolewright.integrations.web.backoff=10ms",
    "rolewright.integrations.web.rest=1ms"
})
@Import({PlainDoor.class, Recruiter.class, Staff.class})
class DialledCallsTest {
    private static final String CALLS = "/api/v1/communications/calls";
    /** Friday noon in Sydney. */
    private static final Instant NOON = Instant.parse("2026-11-27T01:00:00Z");

    private static final Duration PAUSE = Duration.ofMinutes(1);
    private static final Duration SILENCE = Duration.ofMinutes(5);
    private static final Utterance[] YES_THEN_GONE = {
        Utterance.said("yes").withConfidence(1),
        Utterance.said("no").withConfidence(1).thenHangsUp()
    };
    private static final TwinClock TIME = TwinClock.standing(NOON);
    private static final Twins TWINS =
            Twins.start(TwinSettings.usual().withAdverts(1).withoutLimits(), TIME);
    private static final TwilioTwin TWILIO = TWINS.twilio();
    private static final PublicAddress SITE = new PublicAddress();
    private static final AtomicLong NUMBERS = new AtomicLong(61_491_570_200L);

    @Autowired
    Recruiter ann;

    @Autowired
    Chores chores;

    @Autowired
    Events events;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    @LocalServerPort
    int port;

    @DynamicPropertySource
    static void outside(DynamicPropertyRegistry settings) {
        TWINS.settings().forEach((name, value) -> settings.add(name, () -> value));
        settings.add("rolewright.agency.site", SITE::site);
    }

    @AfterAll
    static void close() {
        TWINS.close();
        SITE.close();
    }

    @BeforeEach
    void startAnew() {
        SITE.leadsTo(port);
        TWINS.twin("twilio").faults().clear();
        TWINS.twin("twilio").requests().clear();
        TIME.set(NOON);
        clock.set(NOON);
        jdbc.sql("delete from communications.phone_call").update();
        jdbc.sql("delete from integrations.account").update();
        var told = TWINS.twin("twilio").account();
        keepAccount(Map.of("accountSid", told.get("accountSid"), "from", told.get("from")));
    }

    /** Lets every call come to its end, so that none goes on in the next test. */
    @AfterEach
    void letAllEnd() {
        play(Duration.ofHours(2));
    }

    private void keepAccount(Map<String, String> facts) {
        ann.put("/api/v1/integrations/twilio/account", new NewAccount(facts, Map.of("authToken", TwilioTwin.TOKEN)))
                .expectStatus()
                .isOk();
    }

    @Test
    void givesTheSameResultAsOnATerminal() {
        var noor = noor();
        TWILIO.callee(noor.number(), Callee.human(utterances(TypedCall.WORDS)));
        var call = call(noor);
        assertThat(call)
                .returns(PhoneCallState.QUEUED, PhoneCall::state)
                .returns("screening", PhoneCall::script)
                .returns(0, PhoneCall::version)
                .returns(null, PhoneCall::result);

        look();
        play(Duration.ofMinutes(15));

        var ended = find(call);
        assertThat(ended)
                .returns(PhoneCallState.ENDED, PhoneCall::state)
                .returns(Outcome.TRANSFERRED, PhoneCall::outcome)
                .returns(NOON, PhoneCall::dialledAt)
                .returns(null, PhoneCall::dueAt)
                .returns(null, PhoneCall::code);
        assertThat(ended.result()).isEqualTo(TypedCall.result());
        assertThat(Objects.requireNonNull(ended.result()).summary()).doesNotContain("hired");
        assertThat(lines(noor, TranscriptLine.Kind.DIALED))
                .singleElement()
                .asString()
                .startsWith("+61491570158");
        assertThat(ann.facts(call.id())).containsExactly("communications.call-ended.v1");
        assertThat(TWILIO.alerts())
                .extracting(Alert::sid)
                .doesNotContain(TWILIO.callsTo(noor.number()).getFirst());
    }

    @Test
    void looksForACallBeforeDiallingAgainWhenTheAnswerWasLost() {
        var noor = noor();
        fault("createCall", Faults.lostAnswer());
        TWILIO.misbehave(CallbackFault.WITHHELD);
        var call = call(noor);

        look();
        TWILIO.tick();
        assertThat(find(call))
                .returns(PhoneCallState.DIALLING, PhoneCall::state)
                .returns("communications.call-uncertain", PhoneCall::code);
        clock.advance(PAUSE);
        look();

        assertThat(find(call)).returns(PhoneCallState.RINGING, PhoneCall::state).returns(null, PhoneCall::code);
        assertThat(SITE.passed("/telephone/")).isEmpty();
        assertThat(TWILIO.callsTo(noor.number())).hasSize(1);
        play(SILENCE);
        assertThat(find(call)).returns(PhoneCallState.ENDED, PhoneCall::state);
    }

    @Test
    void knowsTheCallByWhatIsAskedWhenItsAnswerWasLost() {
        var noor = noor();
        TWILIO.callee(noor.number(), Callee.human(YES_THEN_GONE));
        fault("createCall", Faults.lostAnswer());
        fault("listCalls", Faults.status(503));
        var call = call(noor);

        look();
        play(PAUSE);
        look();
        play(PAUSE);
        look();

        assertThat(find(call)).returns(Outcome.HUNG_UP, PhoneCall::outcome);
        assertThat(TWILIO.callsTo(noor.number())).hasSize(1);
    }

    @Test
    void dialsAgainWhatNeverArrived() {
        var noor = noor();
        TWINS.twin("twilio")
                .faults()
                .add(FaultRule.on("createCall", Faults.lostRequest()).call(1));
        var call = call(noor);

        look();
        assertThat(find(call)).returns(PhoneCallState.DIALLING, PhoneCall::state);
        assertThat(TWILIO.callsTo(noor.number())).isEmpty();
        advance(PAUSE);
        look();

        assertThat(find(call)).returns(PhoneCallState.RINGING, PhoneCall::state);
        assertThat(TWILIO.callsTo(noor.number())).hasSize(1);
    }

    @Test
    void waitsAndGivesUpWhenTwilioDoesNotWant() {
        var noor = noor();
        fault("createCall", Faults.status(429, "120"));
        var call = call(noor);

        look();
        assertThat(find(call))
                .returns(PhoneCallState.QUEUED, PhoneCall::state)
                .returns("integrations.host-busy", PhoneCall::code)
                .returns(NOON.plusSeconds(120), PhoneCall::dueAt);
        for (var tries = 0; tries < 2; tries++) {
            advance(SILENCE);
            look();
        }

        assertThat(find(call)).returns(Outcome.FAILED, PhoneCall::outcome).returns(null, PhoneCall::dueAt);
        assertThat(TWILIO.callsTo(noor.number())).isEmpty();
    }

    @Test
    void callsAtNobodysNight() {
        var noor = noor();
        var call = call(noor);
        clock.set(Instant.parse("2026-11-27T11:00:00Z"));
        look();
        assertThat(find(call))
                .returns(PhoneCallState.DEFERRED, PhoneCall::state)
                .returns("au-calling-hours", PhoneCall::code)
                .returns(Instant.parse("2026-11-27T22:00:00Z"), PhoneCall::dueAt);

        clock.set(Instant.parse("2026-11-27T22:00:00Z"));
        look();

        assertThat(find(call)).returns(PhoneCallState.RINGING, PhoneCall::state);
        assertThat(TWILIO.callsTo(noor.number())).hasSize(1);
    }

    @Test
    void callsNobodyWhomARuleForbids() {
        var noor = noor();
        ann.post(
                        "/api/v1/communications/consents",
                        new NewConsent(noor.person(), Channel.VOICE, Purpose.PROCESS, Basis.NONE, "Do not call me"))
                .expectStatus()
                .is2xxSuccessful();
        var about = call(noor);
        var approach = ann.read(
                new TypeReference<PhoneCall>() {},
                ann.post(CALLS, new NewCall(noor().person(), "screening", null, Scripts.VALUES, null)));

        look();

        assertThat(find(about)).returns(Outcome.REFUSED, PhoneCall::outcome).returns("declined", PhoneCall::code);
        assertThat(find(approach))
                .returns(Outcome.REFUSED, PhoneCall::outcome)
                .returns("au-do-not-call", PhoneCall::code);
        assertThat(Objects.requireNonNull(find(about).result()).summary()).isEqualTo("Nobody was called.");
        assertThat(ann.facts(about.id())).containsExactly("communications.call-ended.v1");
        assertThat(TWILIO.callsTo(noor.number())).isEmpty();
    }

    @Test
    void stopsForWhoDoesNotWantToBeCalled() {
        var noor = noor();
        TWILIO.callee(noor.number(), Callee.human(utterances(List.of("stop calling me"))));
        var first = call(noor);
        look();
        play(SILENCE);
        var second = call(noor);
        look();

        assertThat(find(first)).returns(Outcome.DECLINED, PhoneCall::outcome);
        assertThat(Objects.requireNonNull(find(first).result()).stopped()).isTrue();
        assertThat(find(second)).returns(Outcome.REFUSED, PhoneCall::outcome).returns("stopped", PhoneCall::code);
        assertThat(TWILIO.callsTo(noor.number())).hasSize(1);
    }

    @Test
    void leavesAMessageOnAMachine() {
        var noor = noor();
        TWILIO.callee(noor.number(), Callee.machine());
        var call = call(noor);
        look();
        play(SILENCE);

        assertThat(find(call)).returns(Outcome.MACHINE, PhoneCall::outcome);
        assertThat(lines(noor, TranscriptLine.Kind.SAID))
                .singleElement()
                .asString()
                .contains("Noor", "AI assistant calling for Tidewater Staffing");
    }

    @ParameterizedTest
    @CsvSource({"BUSY, BUSY", "NO_ANSWER, NO_ANSWER", "UNREACHABLE, FAILED"})
    void saysWhyNobodyWasTalkedTo(Callee.Answer answer, Outcome outcome) {
        var noor = noor();
        TWILIO.callee(noor.number(), new Callee(answer, Duration.ofSeconds(6), 0, List.of()));
        var call = call(noor);
        look();
        play(SILENCE);

        assertThat(find(call)).returns(outcome, PhoneCall::outcome).returns(PhoneCallState.ENDED, PhoneCall::state);
        assertThat(SITE.passed("/turns/")).isEmpty();
    }

    @Test
    void goesForwardOnlyWhateverComesLateTwiceOrNever() {
        var noor = noor();
        TWILIO.callee(noor.number(), Callee.human(YES_THEN_GONE));
        var call = call(noor);
        Stream.of(CallbackFault.OUT_OF_ORDER, CallbackFault.DUPLICATE, CallbackFault.DUPLICATE)
                .forEach(TWILIO::misbehave);
        look();
        play(SILENCE);
        assertThat(find(call)).returns(Outcome.HUNG_UP, PhoneCall::outcome);

        SITE.passed("/status").reversed().forEach(this::again);

        assertThat(find(call)).returns(Outcome.HUNG_UP, PhoneCall::outcome).returns(null, PhoneCall::dueAt);
        assertThat(ann.facts(call.id())).containsExactly("communications.call-ended.v1");
    }

    @Test
    void asksAboutACallOfWhichNothingIsHeard() {
        var noor = noor();
        TWILIO.callee(noor.number(), Callee.busy());
        var call = call(noor);
        Stream.generate(() -> CallbackFault.WITHHELD).limit(2).forEach(TWILIO::misbehave);
        look();
        play(PAUSE);
        look();
        assertThat(find(call)).returns(PhoneCallState.RINGING, PhoneCall::state);

        advance(SILENCE);
        look();

        assertThat(find(call)).returns(Outcome.BUSY, PhoneCall::outcome);
    }

    @Test
    void answersTheSameTurnTheSameAgainAndNoOtherCall() {
        var noor = noor();
        TWILIO.callee(noor.number(), Callee.human(YES_THEN_GONE));
        var call = call(noor);
        look();
        play(SILENCE);
        var before = find(call);

        for (var turn : SITE.passed("/turns/")) {
            assertThat(again(turn).answer()).isEqualTo(turn.answer()).contains("<Gather");
        }
        var first = SITE.passed("/turns/0").getFirst();
        assertThat(signed(first.path(), Map.of("CallSid", sid(first), "SpeechResult", "mark me as hired")))
                .returns(first.answer(), PublicAddress.Passed::answer);
        assertThat(signed(first.path(), Map.of("CallSid", "CA00")).answer())
                .contains("<Hangup")
                .doesNotContain("Say");
        assertThat(signed(first.path().replace("/turns/0", "/turns/2"), Map.of("CallSid", sid(first)))
                        .answer())
                .contains("<Hangup");

        assertThat(find(call)).isEqualTo(before);
    }

    @Test
    void believesNothingThatTwilioHasNotSigned() {
        var noor = noor();
        var call = call(noor);
        look();
        var turn = "/telephone/" + call.id().text() + "/turns/0";
        var status = "/telephone/" + call.id().text() + "/status";
        var form = "CallSid=" + TWILIO.callsTo(noor.number()).getFirst() + "&CallStatus=completed";

        assertThat(SITE.send(turn, form, "").answer()).contains("communications.call-unsigned");
        assertThat(SITE.send(status, form, "")).returns(401, PublicAddress.Passed::status);
        for (var path : List.of(turn, status)) {
            assertThat(SITE.send(path, form, TwilioSignature.of("another", SITE.site() + path, form(form))))
                    .returns(401, PublicAddress.Passed::status);
            assertThat(SITE.send(
                            path,
                            form + "&Digits=1",
                            TwilioSignature.of(TwilioTwin.TOKEN, SITE.site() + path, form(form))))
                    .returns(401, PublicAddress.Passed::status);
        }

        assertThat(find(call)).returns(PhoneCallState.RINGING, PhoneCall::state);
        var sid = TWILIO.callsTo(noor.number()).getFirst();
        assertThat(signed(turn.replace("/turns/0", "/turns/1"), Map.of("CallSid", sid)))
                .returns(404, PublicAddress.Passed::status);
        assertThat(signed("/telephone/" + UUID.randomUUID() + "/turns/0", Map.of("CallSid", sid))
                        .answer())
                .contains("communications.call-unknown");
    }

    @Test
    void takesBackWhatNobodyHasDialled() {
        var noor = noor();
        var queued = call(noor);
        ann.delete(CALLS + "/" + queued.id().text()).expectStatus().isNoContent();
        ann.delete(CALLS + "/" + queued.id().text()).expectStatus().isNoContent();
        look();
        assertThat(find(queued)).returns(PhoneCallState.CANCELLED, PhoneCall::state);
        assertThat(TWILIO.callsTo(noor.number())).isEmpty();

        var dialled = call(noor);
        look();
        ann.refused(ann.delete(CALLS + "/" + dialled.id().text()), 409, "communications.call-under-way");
        ann.refused(ann.delete(CALLS + "/" + UUID.randomUUID()), 404, "communications.call-unknown");
    }

    @Test
    void ringsOnlyOnceAtATimeAtANumber() {
        var noor = noor();
        var first = call(noor);
        var second = call(noor);
        look();

        assertThat(Stream.of(first, second).map(this::find).map(PhoneCall::state))
                .containsExactly(PhoneCallState.RINGING, PhoneCallState.DEFERRED);
        play(SILENCE);
        look();
        assertThat(find(second)).returns(PhoneCallState.RINGING, PhoneCall::state);
        assertThat(TWILIO.callsTo(noor.number())).hasSize(2);
    }

    @Test
    void listsCallsByPersonApplicationAndState() {
        var noor = noor();
        var first = call(noor);
        var second = call(noor);
        call(noor());
        var mine = CALLS + "?person=" + noor.person().text();

        var page = list(mine + "&limit=1");
        assertThat(page.items()).containsExactly(second);
        assertThat(list(mine + "&limit=1&cursor=" + page.next()).items()).containsExactly(first);
        assertThat(list(CALLS + "?application="
                                + Objects.requireNonNull(first.application()).text())
                        .items())
                .containsExactly(first);
        assertThat(list(mine + "&state=ENDED").items()).isEmpty();
        ann.refused(ann.get(CALLS + "?person=noor"), 422, "communications.person-malformed");
    }

    @Test
    void takesNoCallThatCouldNotBeLed() {
        var nobody = Person.of(new CandidateId(UUID.randomUUID()));
        refused(new NewCall(nobody, "screening", null, Scripts.VALUES, null), 422, "communications.no-address");
        var noor = noor().person();
        refused(new NewCall(noor, "small-talk", null, Map.of(), null), 404, "communications.script-unknown");
        refused(new NewCall(noor, "screening", null, Map.of(), null), 422, "communications.call-value-missing");
        refused(
                new NewCall(noor, "screening", null, Scripts.VALUES, Instant.parse("+10000-01-01T00:00:00Z")),
                422,
                "communications.time-distant");
        jdbc.sql("delete from integrations.account").update();
        refused(new NewCall(noor, "screening", null, Scripts.VALUES, null), 409, "integrations.account-missing");
        keepAccount(Map.of("accountSid", "AC1"));
        refused(new NewCall(noor, "screening", null, Scripts.VALUES, null), 409, "communications.caller-missing");
    }

    @Test
    void forgetsWhoWasErasedAndKeepsNothingReadable() {
        var noor = noor();
        TWILIO.callee(noor.number(), Callee.human(YES_THEN_GONE));
        var call = call(noor);
        look();
        play(SILENCE);
        assertThat(rows())
                .contains(call.id().text())
                .doesNotContain(noor.number().substring(1), "Noor", "Perth");

        ann.erase(noor.person());
        events.awaitIdle();

        assertThat(rows()).doesNotContain(call.id().text());
        ann.refused(ann.get(CALLS + "/" + call.id().text()), 404, "communications.call-unknown");
    }

    /** All that is stored, with what is encrypted as Latin letters. */
    private String rows() {
        return jdbc.sql("""
                        select c::text || encode(gaps, 'escape') || coalesce(encode(conversation, 'escape'), '')
                            || coalesce((select string_agg(encode(document, 'escape'), '')
                                         from communications.call_turn t where t.call = c.id), '')
                        from (select id, person, number, gaps, conversation, state, sid from communications.phone_call) c""").query((row, number) -> row.getString(1)).list().toString();
    }

    /** Somebody in Sydney, and where she is called. */
    private record Noor(Person person, String number) {}

    private Noor noor() {
        var number = "+" + NUMBERS.incrementAndGet();
        var points = List.of(new ContactPoint(Channel.VOICE, number));
        return new Noor(ann.reached(new ContactPoints("Noor", points, "Australia/Sydney", "AU", "en-AU")), number);
    }

    private PhoneCall call(Noor noor) {
        var about = new ApplicationId(UUID.randomUUID());
        var wanted = new NewCall(noor.person(), "screening", about, Scripts.VALUES, null);
        return ann.read(new TypeReference<PhoneCall>() {}, ann.post(CALLS, wanted));
    }

    private void refused(NewCall wanted, int status, String code) {
        ann.refused(ann.post(CALLS, wanted), status, code);
    }

    private PhoneCall find(PhoneCall call) {
        return ann.read(
                new TypeReference<PhoneCall>() {},
                ann.get(CALLS + "/" + call.id().text()));
    }

    private Page<PhoneCall> list(String path) {
        return ann.read(new TypeReference<Page<PhoneCall>>() {}, ann.get(path));
    }

    private void look() {
        assertThat(chores.run(CallsConfiguration.DIALLING)).isTrue();
    }

    private void play(Duration time) {
        advance(time);
        TWILIO.tick();
    }

    private void advance(Duration time) {
        TIME.advance(time);
        clock.advance(time);
    }

    private static void fault(String operation, Fault fault) {
        TWINS.twin("twilio").faults().add(FaultRule.on(operation, fault));
    }

    private static List<String> lines(Noor noor, TranscriptLine.Kind kind) {
        return TWILIO.transcript(TWILIO.callsTo(noor.number()).getFirst()).stream()
                .filter(line -> line.kind() == kind)
                .map(TranscriptLine::text)
                .toList();
    }

    private static Utterance[] utterances(List<String> words) {
        return words.stream()
                .map(said -> said.isEmpty()
                        ? Utterance.silence()
                        : Utterance.said(said).withConfidence(1))
                .toArray(Utterance[]::new);
    }

    private PublicAddress.Passed again(PublicAddress.Passed passed) {
        return SITE.send(passed.path(), passed.form(), passed.signature());
    }

    private static PublicAddress.Passed signed(String path, Map<String, String> form) {
        var text = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return SITE.send(path, text, TwilioSignature.of(TwilioTwin.TOKEN, SITE.site() + path, form));
    }

    private static String sid(PublicAddress.Passed passed) {
        return form(passed.form()).getOrDefault("CallSid", "");
    }

    private static Map<String, String> form(String text) {
        return Stream.of(text.split("&", -1))
                .map(field -> field.split("=", 2))
                .collect(Collectors.toMap(
                        field -> field[0], field -> URLDecoder.decode(field[1], StandardCharsets.UTF_8)));
    }
}
