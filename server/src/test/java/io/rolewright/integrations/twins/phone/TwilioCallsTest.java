package io.rolewright.integrations.twins.phone;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.integrations.twins.wire.Asking;
import io.rolewright.integrations.twins.wire.TwinRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Calls as part C6 of the fact sheet tells of them: how they begin, go on and end, and what is told of that. */
class TwilioCallsTest {
    private static final String EVENTS = "initiated ringing answered completed";

    private final Phone phone = new Phone();

    @AfterEach
    void close() {
        phone.close();
    }

    @Test
    void isCreatedAsTwilioShowsIt() throws IOException {
        var created = phone.post("/Calls.json", "To", Phone.ADA, "From", TwilioTwin.NUMBER, "Twiml", "<Response/>");
        var shown = Asking.read(created);
        assertThat(created.statusCode()).isEqualTo(201);
        assertThat(shown.path("sid").asString()).matches("CA[0-9a-f]{32}");
        assertThat(shown.path("status").asString()).isEqualTo("queued");
        assertThat(shown.path("direction").asString()).isEqualTo("outbound-api");
        assertThat(shown.path("answered_by").isNull()).isTrue();
        assertThat(shown.path("start_time").isNull()).isTrue();
        assertThat(shown.path("duration").isNull()).isTrue();
    }

    @Test
    void refusesWhatTwilioRefuses() throws IOException {
        assertThat(refusal("From", TwilioTwin.NUMBER, "Twiml", "<Response/>")).isEqualTo(21_201);
        assertThat(refusal("To", Phone.ADA, "Twiml", "<Response/>")).isEqualTo(21_213);
        assertThat(refusal("To", "Ada", "From", TwilioTwin.NUMBER, "Twiml", "<Response/>"))
                .isEqualTo(21_211);
        assertThat(refusal("To", Phone.ADA, "From", "+61491570158", "Twiml", "<Response/>"))
                .isEqualTo(21_210);
        assertThat(refusal("To", Phone.ADA, "From", TwilioTwin.NUMBER)).isEqualTo(21_205);
        assertThat(refusal("To", Phone.ADA, "From", TwilioTwin.NUMBER, "Url", "/voice"))
                .isEqualTo(21_205);
        assertThat(refusal("To", Phone.ADA, "From", TwilioTwin.NUMBER, "Twiml", "x".repeat(4001)))
                .isEqualTo(32_018);
    }

    @Test
    void goesOnByTheClock() throws IOException {
        var sid = say("Good morning Ada");
        assertThat(status(sid)).isEqualTo("queued");
        phone.pass(Duration.ofSeconds(2));
        assertThat(status(sid)).isEqualTo("ringing");
        phone.pass(Duration.ofSeconds(6));
        assertThat(status(sid)).isEqualTo("in-progress");
        phone.pass(Duration.ofMinutes(1));
        var shown = phone.json("/Calls/" + sid + ".json");
        assertThat(shown.path("status").asString()).isEqualTo("completed");
        assertThat(shown.path("start_time").asString()).isEqualTo("Thu, 26 Nov 2026 09:00:07 +0000");
        assertThat(shown.path("end_time").asString()).isEqualTo("Thu, 26 Nov 2026 09:00:08 +0000");
        assertThat(shown.path("duration").asString()).isEqualTo("1");
    }

    @Test
    void everyEventIsToldThatWasAskedFor() throws IOException {
        var sid = say("Good morning Ada", "StatusCallback", hook("/progress"), "StatusCallbackEvent", EVENTS);
        phone.pass(Duration.ofMinutes(1));
        var hooks = phone.told("/progress", 4);
        assertThat(fields(hooks, "CallStatus")).containsExactly("initiated", "ringing", "in-progress", "completed");
        assertThat(fields(hooks, "SequenceNumber")).containsExactly("0", "1", "2", "3");
        assertThat(hooks)
                .allMatch(Phone::isSigned)
                .allSatisfy(hook -> assertThat(hook.form())
                        .containsEntry("CallSid", sid)
                        .containsEntry("CallbackSource", "call-progress-events")
                        .containsEntry("Direction", "outbound-api"));
        assertThat(hooks.getLast().form())
                .containsEntry("CallDuration", "1")
                .containsEntry("Duration", "1")
                .containsEntry("Timestamp", "Thu, 26 Nov 2026 09:00:08 +0000");
    }

    @Test
    void theEndAloneIsToldIfNoEventsAreNamed() throws IOException {
        say("Good morning Ada", "StatusCallback", hook("/progress"));
        phone.pass(Duration.ofMinutes(1));
        assertThat(fields(phone.told("/progress", 1), "CallStatus")).containsExactly("completed");
    }

    @Test
    void endsWithoutAnAnswerAsTheCalleeDoes() throws IOException {
        assertThat(ended(Callee.busy())).isEqualTo("busy");
        assertThat(ended(Callee.noAnswer())).isEqualTo("no-answer");
        assertThat(ended(Callee.unreachable())).isEqualTo("failed");
        assertThat(ended(Callee.human().ringing(Duration.ofSeconds(61)))).isEqualTo("no-answer");
        assertThat(ended(Callee.human().ringing(Duration.ofSeconds(60)))).isEqualTo("completed");
    }

    @Test
    void asksForTheDocumentBySignedForm() throws IOException {
        phone.customer.at("/voice", "<Say>Hello</Say>");
        var sid = phone.call("Url", hook("/voice?script=1"));
        phone.pass(Duration.ofMinutes(1));
        var asked = phone.told("/voice", 1).getFirst();
        assertThat(asked.method()).isEqualTo("POST");
        assertThat(Phone.isSigned(asked)).isTrue();
        assertThat(asked.parameter("script")).hasValue("1");
        assertThat(asked.form())
                .containsEntry("CallSid", sid)
                .containsEntry("AccountSid", TwilioAccount.SID)
                .containsEntry("CallStatus", "in-progress")
                .containsEntry("To", Phone.ADA)
                .doesNotContainKey("AnsweredBy");
        assertThat(said(sid)).containsExactly("Hello");
    }

    @Test
    void asksByGetWithASignedAddress() throws IOException {
        phone.customer.at("/voice", "<Say>Hello</Say>");
        var sid = phone.call("Url", hook("/voice"), "Method", "GET");
        phone.pass(Duration.ofMinutes(1));
        var asked = phone.told("/voice", 1).getFirst();
        assertThat(asked.method()).isEqualTo("GET");
        assertThat(asked.parameter("CallSid")).hasValue(sid);
        assertThat(asked.field(TwilioSignature.FIELD))
                .isEqualTo(Optional.of(TwilioSignature.of(TwilioTwin.TOKEN, asked.base() + asked.target(), Map.of())));
    }

    @Test
    void aMachineIsDetectedBeforeAnythingIsSaid() throws IOException {
        phone.twilio.callee(Phone.ADA, Callee.machine());
        phone.customer.at("/voice", "<Say>Please call back</Say>");
        var sid = phone.call("Url", hook("/voice"), "MachineDetection", "DetectMessageEnd");
        phone.pass(Duration.ofSeconds(18));
        assertThat(said(sid)).isEmpty();
        phone.pass(Duration.ofMinutes(1));
        assertThat(phone.told("/voice", 1).getFirst().form()).containsEntry("AnsweredBy", "machine_end_beep");
        assertThat(phone.json("/Calls/" + sid + ".json").path("answered_by").asString())
                .isEqualTo("machine_end_beep");
    }

    @Test
    void aHumanIsDetectedToo() throws IOException {
        phone.call("Url", hook("/voice"), "MachineDetection", "Enable");
        phone.pass(Duration.ofMinutes(1));
        assertThat(phone.told("/voice", 1).getFirst().form()).containsEntry("AnsweredBy", "human");
    }

    @Test
    void aMachineIsDetectedWhileTheCallGoesOn() throws IOException {
        phone.twilio.callee(Phone.ADA, Callee.machine());
        phone.customer.at("/voice", "<Say>Hello</Say><Pause length=\"30\"/><Say>Still there?</Say>");
        var sid = phone.call(
                "Url",
                hook("/voice"),
                "MachineDetection",
                "Enable",
                "AsyncAmd",
                "true",
                "AsyncAmdStatusCallback",
                hook("/amd"));
        phone.customer.at("/amd", request -> {
            order(sid, "Status", "completed");
            return Customer.xml("<Response/>");
        });
        phone.pass(Duration.ofSeconds(20));
        var told = phone.told("/amd", 1).getFirst();
        assertThat(Phone.isSigned(told)).isTrue();
        assertThat(told.form())
                .containsEntry("CallSid", sid)
                .containsEntry("AnsweredBy", "machine_start")
                .containsEntry("MachineDetectionDuration", "3000");
        assertThat(phone.told("/voice", 1).getFirst().form()).doesNotContainKey("AnsweredBy");
        assertThat(status(sid)).isEqualTo("completed");
        assertThat(said(sid)).containsExactly("Hello");
    }

    @Test
    void isEndedWhileItGoesOn() throws IOException {
        var sid = twiml("<Pause length=\"60\"/><Say>Too late</Say>");
        phone.pass(Duration.ofSeconds(10));
        assertThat(order(sid, "Status", "completed")).isEqualTo(200);
        phone.twilio.tick();
        assertThat(status(sid)).isEqualTo("completed");
        phone.pass(Duration.ofMinutes(5));
        assertThat(said(sid)).isEmpty();
        assertThat(order(sid, "Status", "completed")).isEqualTo(400);
    }

    @Test
    void getsAnotherDocumentWhileItGoesOn() throws IOException {
        phone.customer.at("/other", "<Say>Another</Say>");
        var sid = twiml("<Pause length=\"60\"/><Say>Too late</Say>");
        assertThat(order(sid, "Url", hook("/other"))).isEqualTo(400);
        phone.pass(Duration.ofSeconds(10));
        assertThat(order(sid, "Url", hook("/other"))).isEqualTo(200);
        phone.pass(Duration.ofMinutes(5));
        assertThat(said(sid)).containsExactly("Another");
        assertThat(status(sid)).isEqualTo("completed");
    }

    @Test
    void getsAToldDocumentWhileItGoesOn() throws IOException {
        var sid = twiml("<Pause length=\"60\"/>");
        phone.pass(Duration.ofSeconds(10));
        assertThat(order(sid, "Twiml", "<Response><Say>Told</Say></Response>")).isEqualTo(200);
        phone.pass(Duration.ofMinutes(5));
        assertThat(said(sid)).containsExactly("Told");
    }

    @Test
    void isCanceledWhileItRingsAndNotLater() throws IOException {
        var ringing = say("Hello");
        phone.pass(Duration.ofSeconds(2));
        order(ringing, "Status", "canceled");
        phone.twilio.tick();
        assertThat(status(ringing)).isEqualTo("canceled");
        var talking = twiml("<Pause length=\"60\"/>");
        phone.pass(Duration.ofSeconds(10));
        order(talking, "Status", "canceled");
        phone.twilio.tick();
        assertThat(status(talking)).isEqualTo("in-progress");
    }

    @Test
    void endsAtItsLimit() throws IOException {
        var sid = twiml("<Pause length=\"3\"/><Pause length=\"3\"/><Pause length=\"3\"/>", "TimeLimit", "5");
        phone.pass(Duration.ofMinutes(1));
        assertThat(phone.json("/Calls/" + sid + ".json").path("duration").asString())
                .isEqualTo("6");
    }

    @Test
    void isRecordedAsAWhole() throws IOException {
        say(
                "Good morning Ada, this is the robot",
                "Record",
                "true",
                "RecordingChannels",
                "dual",
                "RecordingStatusCallback",
                hook("/recorded"),
                "StatusCallback",
                hook("/progress"));
        phone.pass(Duration.ofMinutes(1));
        var told = phone.told("/recorded", 1).getFirst().form();
        assertThat(told)
                .containsEntry("RecordingStatus", "completed")
                .containsEntry("RecordingChannels", "2")
                .containsEntry("RecordingSource", "OutboundAPI")
                .containsEntry("RecordingDuration", "2");
        assertThat(phone.told("/progress", 1).getFirst().form())
                .containsEntry("RecordingUrl", told.get("RecordingUrl"));
        var path = URI.create(told.get("RecordingUrl")).getPath();
        var sound = phone.asking.bytes(path + ".wav", "Authorization", Phone.authorization());
        assertThat(sound.body()).hasSize(44 + 2 * 2 * 8000).startsWith('R', 'I', 'F', 'F');
        assertThat(Asking.read(phone.get(path + ".json")).path("duration").asString())
                .isEqualTo("2");
    }

    @Test
    void isRecordedFromWhenThatIsAskedForUntilItIsStopped() throws IOException {
        var sid = twiml("<Pause length=\"60\"/>");
        var all = "/Calls/" + sid + "/Recordings";
        var refused = phone.post(all + ".json");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(Phone.code(refused)).isEqualTo(21_220);
        phone.pass(Duration.ofSeconds(10));
        var begun = Phone.sid(phone.post(all + ".json", "RecordingStatusCallback", hook("/recorded")));
        var shown = phone.json(all + ".json").at("/recordings/0");
        assertThat(shown.path("sid").asString()).isEqualTo(begun);
        assertThat(shown.path("status").asString()).isEqualTo("in-progress");
        assertThat(shown.path("duration").asString()).isEqualTo("-1");
        assertThat(phone.get(Phone.ACCOUNT + "/Recordings/" + begun + ".mp3").statusCode())
                .isEqualTo(404);
        phone.pass(Duration.ofSeconds(20));

        var stopped = phone.post(all + "/" + begun + ".json", "Status", "stopped");

        assertThat(Asking.read(stopped).path("duration").asString()).isEqualTo("20");
        assertThat(phone.post(all + "/" + begun + ".json", "Status", "stopped").statusCode())
                .isEqualTo(400);
        phone.pass(Duration.ofMinutes(2));
        var told = phone.told("/recorded", 1).getFirst();
        assertThat(Phone.isSigned(told)).isTrue();
        assertThat(told.form())
                .containsEntry("RecordingSid", begun)
                .containsEntry("RecordingStatus", "completed")
                .containsEntry("RecordingDuration", "20");
        var sound = phone.asking.bytes(
                Phone.ACCOUNT + "/Recordings/" + begun + ".mp3", "Authorization", Phone.authorization());
        assertThat(sound.body()).hasSize(278 * 72).startsWith(0xff, 0xe3, 0x18, 0xc4);
        assertThat(phone.delete("/Recordings/" + begun + ".json").statusCode()).isEqualTo(204);
        assertThat(phone.json(all + ".json").path("recordings")).isEmpty();
    }

    @Test
    void aRecordingEndsWithItsCall() throws IOException {
        var sid = twiml("<Pause length=\"20\"/>");
        phone.pass(Duration.ofSeconds(10));
        phone.post("/Calls/" + sid + "/Recordings.json", "RecordingStatusCallback", hook("/recorded"));
        phone.pass(Duration.ofMinutes(1));
        assertThat(phone.told("/recorded", 1).getFirst().form())
                .containsEntry("RecordingDuration", "17")
                .containsEntry("CallSid", sid);
    }

    @Test
    void listsByStatusAndNumber() throws IOException {
        say("Hello");
        phone.pass(Duration.ofMinutes(1));
        say("Again");
        assertThat(phone.json("/Calls.json?Status=completed").path("calls")).hasSize(1);
        assertThat(phone.json("/Calls.json?Status=queued").path("calls")).hasSize(1);
        assertThat(phone.json("/Calls.json?To=%2B61491570157").path("calls")).hasSize(2);
        assertThat(phone.json("/Calls.json?To=%2B61491570158").path("calls")).isEmpty();
    }

    private String say(String text, String... more) throws IOException {
        return twiml("<Say>" + text + "</Say>", more);
    }

    private String twiml(String verbs, String... more) throws IOException {
        var all = new ArrayList<>(List.of("Twiml", "<Response>" + verbs + "</Response>"));
        all.addAll(List.of(more));
        return phone.call(all.toArray(String[]::new));
    }

    private String ended(Callee callee) throws IOException {
        phone.twilio.callee(Phone.ADA, callee);
        var sid = say("Hello");
        phone.pass(Duration.ofMinutes(5));
        return status(sid);
    }

    private int order(String sid, String name, String value) {
        try {
            return phone.post("/Calls/" + sid + ".json", name, value).statusCode();
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        }
    }

    private int refusal(String... namesAndValues) throws IOException {
        var refused = phone.post("/Calls.json", namesAndValues);
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(400);
        return Phone.code(refused);
    }

    private String status(String sid) throws IOException {
        return phone.json("/Calls/" + sid + ".json").path("status").asString();
    }

    private String hook(String path) {
        return phone.hook(path).toString();
    }

    private List<String> said(String sid) {
        return phone.twilio.transcript(sid).stream()
                .filter(line -> line.kind() == TranscriptLine.Kind.SAID)
                .map(TranscriptLine::text)
                .toList();
    }

    private static List<String> fields(List<TwinRequest> hooks, String name) {
        return hooks.stream().map(hook -> hook.formField(name).orElse("")).toList();
    }
}
