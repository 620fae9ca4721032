package io.rolewright.communications.internal.calls;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.communications.Basis;
import io.rolewright.communications.NewCall;
import io.rolewright.communications.NewConsent;
import io.rolewright.communications.PhoneCall;
import io.rolewright.communications.PhoneCallState;
import io.rolewright.communications.script.Outcome;
import io.rolewright.communications.script.Scripts;
import io.rolewright.events.communications.Channel;
import io.rolewright.events.communications.Purpose;
import io.rolewright.integrations.twins.phone.Alert;
import io.rolewright.integrations.twins.phone.CallbackFault;
import io.rolewright.integrations.twins.phone.Callee;
import io.rolewright.integrations.twins.phone.TranscriptLine;
import io.rolewright.integrations.twins.phone.TwilioSignature;
import io.rolewright.integrations.twins.phone.TwilioTwin;
import io.rolewright.integrations.twins.phone.Utterance;
import io.rolewright.integrations.twins.wire.FaultRule;
import io.rolewright.integrations.twins.wire.Faults;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.Page;
import io.rolewright.shared.Person;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.type.TypeReference;

/** Calls that ring once, when they may, and are led by signed requests, whatever happens on the way. */
class DialledCallsTest extends TelephoneTest {
    private static final Utterance[] YES_THEN_GONE = {
        Utterance.said("yes").withConfidence(1),
        Utterance.said("no").withConfidence(1).thenHangsUp()
    };

    @Test
    void givesTheSameResultAsOnATerminal() {
        var noor = noor();
        twins.twilio().callee(noor.number(), Callee.human(utterances(TypedCall.WORDS)));
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
        assertThat(twins.twilio().alerts())
                .extracting(Alert::sid)
                .doesNotContain(twins.twilio().callsTo(noor.number()).getFirst());
    }

    @Test
    void looksForACallBeforeDiallingAgainWhenTheAnswerWasLost() {
        var noor = noor();
        fault("createCall", Faults.lostAnswer());
        twins.twilio().misbehave(CallbackFault.WITHHELD);
        var call = call(noor);

        look();
        twins.twilio().tick();
        assertThat(find(call))
                .returns(PhoneCallState.DIALLING, PhoneCall::state)
                .returns("communications.call-uncertain", PhoneCall::code);
        clock.advance(PAUSE);
        look();

        assertThat(find(call)).returns(PhoneCallState.RINGING, PhoneCall::state).returns(null, PhoneCall::code);
        assertThat(site.passed("/telephone/")).isEmpty();
        assertThat(twins.twilio().callsTo(noor.number())).hasSize(1);
        play(SILENCE);
        assertThat(find(call)).returns(PhoneCallState.ENDED, PhoneCall::state);
    }

    @Test
    void knowsTheCallByWhatIsAskedWhenItsAnswerWasLost() {
        var noor = noor();
        twins.twilio().callee(noor.number(), Callee.human(YES_THEN_GONE));
        fault("createCall", Faults.lostAnswer());
        fault("listCalls", Faults.status(503));
        var call = call(noor);

        look();
        play(PAUSE);
        look();
        play(PAUSE);
        look();

        assertThat(find(call)).returns(Outcome.HUNG_UP, PhoneCall::outcome);
        assertThat(twins.twilio().callsTo(noor.number())).hasSize(1);
    }

    @Test
    void dialsAgainWhatNeverArrived() {
        var noor = noor();
        twins.twin("twilio")
                .faults()
                .add(FaultRule.on("createCall", Faults.lostRequest()).call(1));
        var call = call(noor);

        look();
        assertThat(find(call)).returns(PhoneCallState.DIALLING, PhoneCall::state);
        assertThat(twins.twilio().callsTo(noor.number())).isEmpty();
        advance(PAUSE);
        look();

        assertThat(find(call)).returns(PhoneCallState.RINGING, PhoneCall::state);
        assertThat(twins.twilio().callsTo(noor.number())).hasSize(1);
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
        assertThat(twins.twilio().callsTo(noor.number())).isEmpty();
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
        assertThat(twins.twilio().callsTo(noor.number())).hasSize(1);
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
        assertThat(twins.twilio().callsTo(noor.number())).isEmpty();
    }

    @Test
    void stopsForWhoDoesNotWantToBeCalled() {
        var noor = noor();
        twins.twilio().callee(noor.number(), Callee.human(utterances(List.of("stop calling me"))));
        var first = call(noor);
        look();
        play(SILENCE);
        var second = call(noor);
        look();

        assertThat(find(first)).returns(Outcome.DECLINED, PhoneCall::outcome);
        assertThat(Objects.requireNonNull(find(first).result()).stopped()).isTrue();
        assertThat(find(second)).returns(Outcome.REFUSED, PhoneCall::outcome).returns("stopped", PhoneCall::code);
        assertThat(twins.twilio().callsTo(noor.number())).hasSize(1);
    }

    @Test
    void leavesAMessageOnAMachine() {
        var noor = noor();
        twins.twilio().callee(noor.number(), Callee.machine());
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
        twins.twilio().callee(noor.number(), new Callee(answer, Duration.ofSeconds(6), 0, List.of()));
        var call = call(noor);
        look();
        play(SILENCE);

        assertThat(find(call)).returns(outcome, PhoneCall::outcome).returns(PhoneCallState.ENDED, PhoneCall::state);
        assertThat(site.passed("/turns/")).isEmpty();
    }

    @Test
    void goesForwardOnlyWhateverComesLateTwiceOrNever() {
        var noor = noor();
        twins.twilio().callee(noor.number(), Callee.human(YES_THEN_GONE));
        var call = call(noor);
        Stream.of(CallbackFault.OUT_OF_ORDER, CallbackFault.DUPLICATE, CallbackFault.DUPLICATE)
                .forEach(twins.twilio()::misbehave);
        look();
        play(SILENCE);
        assertThat(find(call)).returns(Outcome.HUNG_UP, PhoneCall::outcome);

        site.passed("/status").reversed().forEach(this::again);

        assertThat(find(call)).returns(Outcome.HUNG_UP, PhoneCall::outcome).returns(null, PhoneCall::dueAt);
        assertThat(ann.facts(call.id())).containsExactly("communications.call-ended.v1");
    }

    @Test
    void asksAboutACallOfWhichNothingIsHeard() {
        var noor = noor();
        twins.twilio().callee(noor.number(), Callee.busy());
        var call = call(noor);
        Stream.generate(() -> CallbackFault.WITHHELD).limit(2).forEach(twins.twilio()::misbehave);
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
        twins.twilio().callee(noor.number(), Callee.human(YES_THEN_GONE));
        var call = call(noor);
        look();
        play(SILENCE);
        var before = find(call);

        for (var turn : site.passed("/turns/")) {
            assertThat(again(turn).answer()).isEqualTo(turn.answer()).contains("<Gather");
        }
        var first = site.passed("/turns/0").getFirst();
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
        var form = "CallSid=" + twins.twilio().callsTo(noor.number()).getFirst() + "&CallStatus=completed";

        assertThat(site.send(turn, form, "").answer()).contains("communications.call-unsigned");
        assertThat(site.send(status, form, "")).returns(401, PublicAddress.Passed::status);
        for (var path : List.of(turn, status)) {
            assertThat(site.send(path, form, TwilioSignature.of("another", site.site() + path, form(form))))
                    .returns(401, PublicAddress.Passed::status);
            assertThat(site.send(
                            path,
                            form + "&Digits=1",
                            TwilioSignature.of(TwilioTwin.TOKEN, site.site() + path, form(form))))
                    .returns(401, PublicAddress.Passed::status);
        }

        assertThat(find(call)).returns(PhoneCallState.RINGING, PhoneCall::state);
        var sid = twins.twilio().callsTo(noor.number()).getFirst();
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
        assertThat(twins.twilio().callsTo(noor.number())).isEmpty();

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
        assertThat(twins.twilio().callsTo(noor.number())).hasSize(2);
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
        twins.twilio().callee(noor.number(), Callee.human(YES_THEN_GONE));
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

    private void refused(NewCall wanted, int status, String code) {
        ann.refused(ann.post(CALLS, wanted), status, code);
    }

    private Page<PhoneCall> list(String path) {
        return ann.read(new TypeReference<Page<PhoneCall>>() {}, ann.get(path));
    }
}
