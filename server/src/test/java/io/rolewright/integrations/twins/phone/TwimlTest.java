package io.rolewright.integrations.twins.phone;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.integrations.twins.wire.TwinAnswer;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the verbs of TwiML do in a call with a callee who does as told. */
class TwimlTest {
    private final Phone phone = new Phone();
    private String call = "";

    @AfterEach
    void close() {
        phone.close();
    }

    @Test
    void saysPlaysAndPausesInOrder() throws IOException {
        play(
                "<Say voice=\"Polly.Olivia\">Hello Ada</Say><Play>https://x.example/a.mp3</Play><Pause length=\"4\"/><Say>Bye</Say>");
        assertThat(kinds())
                .containsExactly(
                        TranscriptLine.Kind.ASKED,
                        TranscriptLine.Kind.SAID,
                        TranscriptLine.Kind.PLAYED,
                        TranscriptLine.Kind.PAUSED,
                        TranscriptLine.Kind.SAID,
                        TranscriptLine.Kind.ENDED);
        var lines = phone.twilio.transcript(call);
        assertThat(lines.get(1).details()).containsEntry("voice", "Polly.Olivia");
        assertThat(Duration.between(lines.get(3).at(), lines.get(4).at())).isEqualTo(Duration.ofSeconds(4));
        assertThat(status()).isEqualTo("completed");
    }

    @Test
    void whatIsSaidGoesToTheAction() throws IOException {
        phone.twilio.callee(Phone.ADA, Callee.human(Utterance.said("Yes, I am").withConfidence(0.5)));
        phone.customer.at("/next", "<Say>Good</Say>");
        play(
                "<Gather input=\"dtmf speech\" action=\"next\" hints=\"yes, no\"><Say>Are you available?</Say></Gather><Say>Unreached</Say>");
        var asked = phone.told("/next", 1).getFirst();
        assertThat(Phone.isSigned(asked)).isTrue();
        assertThat(asked.form())
                .containsEntry("SpeechResult", "Yes, I am")
                .containsEntry("Confidence", "0.5")
                .containsEntry("CallSid", call)
                .doesNotContainKey("Digits");
        assertThat(texts(TranscriptLine.Kind.SAID)).containsExactly("Are you available?", "Good");
        assertThat(texts(TranscriptLine.Kind.HEARD)).containsExactly("Yes, I am");
        assertThat(details(TranscriptLine.Kind.LISTENED)).containsEntry("hints", "yes, no");
    }

    @Test
    void keysEndAtTheKeyThatFinishes() throws IOException {
        assertThat(digits("", "12#34")).isEqualTo("12");
        assertThat(digits("finishOnKey=\"*\"", "12*34")).isEqualTo("12");
        assertThat(digits("finishOnKey=\"\"", "12#")).isEqualTo("12#");
    }

    @Test
    void keysEndAtTheirNumber() throws IOException {
        assertThat(digits("numDigits=\"1\"", "123")).isEqualTo("1");
        assertThat(digits("numDigits=\"4\"", "12")).isEqualTo("12");
    }

    @Test
    void speechIsNotHeardWhereKeysAreWanted() throws IOException {
        phone.twilio.callee(Phone.ADA, Callee.human(Utterance.said("one"), Utterance.keyed("1")));
        play("<Gather action=\"next\"/><Gather input=\"speech\" action=\"next\"/><Say>Nothing</Say>");
        assertThat(texts(TranscriptLine.Kind.SAID)).containsExactly("Nothing");
        assertThat(phone.told("/next", 0)).isEmpty();
    }

    @Test
    void silenceFallsThroughAfterTheTimeout() throws IOException {
        play("<Gather timeout=\"7\" action=\"next\"><Say>Well?</Say></Gather><Say>I did not hear you</Say>");
        assertThat(texts(TranscriptLine.Kind.SAID)).containsExactly("Well?", "I did not hear you");
        var lines = phone.twilio.transcript(call);
        assertThat(kinds())
                .containsSubsequence(
                        TranscriptLine.Kind.LISTENED, TranscriptLine.Kind.SILENT, TranscriptLine.Kind.SAID);
        assertThat(Duration.between(lines.get(2).at(), lines.get(4).at())).isEqualTo(Duration.ofSeconds(7));
    }

    @Test
    void silenceIsToldWhereTheCustomerWantsThat() throws IOException {
        play("<Gather actionOnEmptyResult=\"true\" input=\"speech\" action=\"next\"/><Say>Unreached</Say>");
        assertThat(phone.told("/next", 1).getFirst().form()).doesNotContainKeys("Digits", "SpeechResult");
        assertThat(texts(TranscriptLine.Kind.SAID)).isEmpty();
    }

    @Test
    void withoutAnActionTheDocumentIsAskedForAgain() throws IOException {
        phone.twilio.callee(Phone.ADA, Callee.human(Utterance.keyed("5")));
        phone.customer.at(
                "/voice",
                request -> Customer.xml(
                        request.formField("Digits").isPresent()
                                ? "<Response><Say>Five</Say></Response>"
                                : "<Response><Gather numDigits=\"1\"/></Response>"));
        dial();
        assertThat(texts(TranscriptLine.Kind.SAID)).containsExactly("Five");
    }

    @Test
    void theActionMayBeAskedByGet() throws IOException {
        phone.twilio.callee(Phone.ADA, Callee.human(Utterance.keyed("5")));
        play("<Gather numDigits=\"1\" action=\"/next?step=2\" method=\"GET\"/>");
        var asked = phone.told("/next", 1).getFirst();
        assertThat(asked.method()).isEqualTo("GET");
        assertThat(asked.parameter("Digits")).hasValue("5");
        assertThat(asked.parameter("step")).hasValue("2");
    }

    @Test
    void whatIsSaidIsRecorded() throws IOException {
        phone.twilio.callee(Phone.ADA, Callee.human(Utterance.said("My name is Ada and I am a nurse")));
        play("<Record action=\"next\" recordingStatusCallback=\"/recorded\"/><Say>Unreached</Say>");
        var asked = phone.told("/next", 1).getFirst().form();
        assertThat(asked).containsEntry("RecordingDuration", "3").containsKeys("RecordingUrl", "RecordingSid");
        assertThat(phone.told("/recorded", 1).getFirst().form())
                .containsEntry("RecordingSid", asked.get("RecordingSid"))
                .containsEntry("RecordingSource", "RecordVerb")
                .containsEntry("RecordingStatus", "completed");
        assertThat(texts(TranscriptLine.Kind.SAID)).isEmpty();
    }

    @Test
    void nothingIsRecordedOfSilence() throws IOException {
        play("<Record action=\"next\"/><Say>You said nothing</Say>");
        assertThat(texts(TranscriptLine.Kind.SAID)).containsExactly("You said nothing");
        assertThat(phone.told("/next", 0)).isEmpty();
    }

    @Test
    void whoHangsUpWhileRecordedIsToldOfAllTheSame() throws IOException {
        phone.twilio.callee(
                Phone.ADA, Callee.human(Utterance.said("Call me back").thenHangsUp()));
        phone.customer.at("/next", "<Say>Unheard</Say>");
        play("<Record action=\"next\"/>");
        assertThat(phone.told("/next", 1).getFirst().form())
                .containsEntry("Digits", "hangup")
                .containsEntry("CallStatus", "completed");
        assertThat(texts(TranscriptLine.Kind.SAID)).isEmpty();
        assertThat(status()).isEqualTo("completed");
    }

    @Test
    void whoHasHungUpHearsNoApology() throws IOException {
        phone.twilio.callee(
                Phone.ADA, Callee.human(Utterance.said("Call me back").thenHangsUp()));
        phone.customer.at("/next", request -> TwinAnswer.empty(500));
        play("<Record action=\"next\"/>");
        assertThat(phone.twilio.alerts()).extracting(Alert::code).containsExactly(11_200);
        assertThat(texts(TranscriptLine.Kind.SAID)).isEmpty();
        assertThat(kinds()).endsWith(TranscriptLine.Kind.HUNG_UP, TranscriptLine.Kind.ENDED);
    }

    @Test
    void whoHangsUpWhenListenedToIsNotToldOf() throws IOException {
        phone.twilio.callee(Phone.ADA, Callee.human(Utterance.said("No thanks").thenHangsUp()));
        play("<Gather input=\"speech\" action=\"next\"/><Say>Unheard</Say>");
        assertThat(phone.told("/next", 0)).isEmpty();
        assertThat(kinds()).endsWith(TranscriptLine.Kind.HUNG_UP, TranscriptLine.Kind.ENDED);
    }

    @Test
    void hangsUpAfterSoManyPrompts() throws IOException {
        phone.twilio.callee(Phone.ADA, Callee.human().hangingUpAfter(2));
        play("<Say>One</Say><Say>Two</Say><Say>Three</Say>");
        assertThat(texts(TranscriptLine.Kind.SAID)).containsExactly("One", "Two");
        assertThat(status()).isEqualTo("completed");
    }

    @Test
    void redirectsToAnotherDocument() throws IOException {
        phone.customer.at("/deep/other", "<Redirect>more</Redirect><Say>Unreached</Say>");
        phone.customer.at("/deep/more", "<Say>Arrived</Say>");
        play("<Redirect method=\"GET\">/deep/other</Redirect><Say>Unreached</Say>");
        assertThat(texts(TranscriptLine.Kind.SAID)).containsExactly("Arrived");
        assertThat(phone.told("/deep/other", 1).getFirst().method()).isEqualTo("GET");
    }

    @Test
    void redirectsWithoutEndEndWithTheLimitOfTheCall() throws IOException {
        phone.customer.at("/voice", "<Redirect>/voice</Redirect>");
        call = phone.call("Url", phone.hook("/voice").toString(), "TimeLimit", "10");
        phone.pass(Duration.ofDays(1));
        assertThat(status()).isEqualTo("completed");
        assertThat(phone.told("/voice", 20)).hasSize(20);
    }

    @Test
    void hangsUpAndRejects() throws IOException {
        play("<Say>One</Say><Hangup/><Say>Two</Say>");
        assertThat(texts(TranscriptLine.Kind.SAID)).containsExactly("One");
        play("<Reject reason=\"busy\"/><Say>Two</Say>");
        assertThat(texts(TranscriptLine.Kind.SAID)).isEmpty();
        assertThat(status()).isEqualTo("completed");
    }

    @Test
    void dialsSomebodyElse() throws IOException {
        phone.twilio.callee("+61491570158", Callee.busy());
        play("<Dial action=\"next\"><Number>+61491570158</Number><Number>+61491570159</Number></Dial>");
        assertThat(phone.told("/next", 1).getFirst().form())
                .containsEntry("DialCallStatus", "completed")
                .containsEntry("DialCallDuration", "30")
                .containsKey("DialCallSid");
        assertThat(texts(TranscriptLine.Kind.DIALED)).containsExactly("+61491570159 completed");
    }

    @Test
    void goesOnWhereNobodyElseAnswers() throws IOException {
        phone.twilio.callee("+61491570158", Callee.noAnswer());
        play("<Dial timeout=\"20\">+61491570158</Dial><Say>Nobody is there</Say>");
        assertThat(texts(TranscriptLine.Kind.DIALED)).containsExactly("+61491570158 no-answer");
        assertThat(texts(TranscriptLine.Kind.SAID)).containsExactly("Nobody is there");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<Connect><Stream url=\"wss://x.example\"/></Connect>",
                "<Connect><ConversationRelay url=\"wss://x.example\"/></Connect>",
                "<Dial><Conference>room</Conference></Dial>"
            })
    void whatIsNotPlayedYetIsRefusedClearly(String verbs) throws IOException {
        play(verbs);
        assertThat(status()).isEqualTo("failed");
        assertThat(phone.twilio.alerts().getFirst().code()).isZero();
        assertThat(texts(TranscriptLine.Kind.FAILED).getFirst()).startsWith("the twin ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<Response><Say>x</Response>",
                "\n<?xml version=\"1.0\"?><Response/>",
                "",
                "<!DOCTYPE Response [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><Response><Say>&x;</Say></Response>",
                "<!DOCTYPE Response><Response><Say>x</Say></Response>",
                "<Response><Say>&x;</Say></Response>",
                "<Response/><Response/>"
            })
    void whatIsNoXmlEndsTheCallWithAnApology(String document) throws IOException {
        phone.customer.at("/voice", request -> Customer.xml(document));
        dial();
        assertThat(phone.twilio.alerts()).extracting(Alert::code).containsExactly(12_100);
        assertThat(texts(TranscriptLine.Kind.SAID)).singleElement().asString().contains("application error");
        assertThat(status()).isEqualTo("completed");
    }

    @Test
    void whatBreaksOtherRulesEndsTheCallToo() throws IOException {
        assertThat(alert(Customer.xml("<html/>"))).isEqualTo(12_102);
        assertThat(alert(Customer.xml("<Response><say>x</say></Response>"))).isEqualTo(12_200);
        assertThat(alert(Customer.xml("<Response><Gather><Dial>+61491570158</Dial></Gather></Response>")))
                .isEqualTo(12_200);
        assertThat(alert(Customer.xml("<Response><Dial>Ada</Dial></Response>"))).isEqualTo(13_223);
        assertThat(alert(Customer.xml("<Response><Redirect>ftp://x.example</Redirect></Response>")))
                .isEqualTo(11_100);
        assertThat(alert(Customer.xml("<Response><Say>" + "x".repeat(65_536) + "</Say></Response>")))
                .isEqualTo(11_750);
        assertThat(alert(TwinAnswer.json(Map.of()))).isEqualTo(12_300);
        assertThat(alert(TwinAnswer.empty(503))).isEqualTo(11_200);
    }

    @Test
    void verbsBeforeAnUnknownOneArePlayed() throws IOException {
        play("<Say>One</Say><Shout>Two</Shout>");
        assertThat(texts(TranscriptLine.Kind.SAID)).first().isEqualTo("One");
        assertThat(phone.twilio.alerts()).extracting(Alert::sid).containsExactly(call);
    }

    @Test
    void theFallbackIsAskedOnce() throws IOException {
        phone.customer.at("/voice", request -> TwinAnswer.empty(500));
        phone.customer.at("/fallback", "<Say>Sorry</Say><Redirect>/voice</Redirect>");
        call = phone.call(
                "Url",
                phone.hook("/voice").toString(),
                "FallbackUrl",
                phone.hook("/fallback").toString());
        phone.pass(Duration.ofMinutes(5));
        assertThat(phone.told("/fallback", 1).getFirst().form()).containsEntry("ErrorCode", "11200");
        assertThat(texts(TranscriptLine.Kind.SAID)).hasSize(2).first().isEqualTo("Sorry");
    }

    @Test
    void aPlainTextIsSaid() throws IOException {
        phone.customer.at("/voice", request -> TwinAnswer.text(200, "text/plain", "Hello"));
        dial();
        assertThat(texts(TranscriptLine.Kind.SAID)).containsExactly("Hello");
    }

    @Test
    void aConversationIsToldFromBeginningToEnd() throws IOException {
        phone.twilio.callee(Phone.ADA, Callee.human(Utterance.said("yes"), Utterance.silence(), Utterance.keyed("2#")));
        phone.customer.at(
                "/weeks",
                "<Gather input=\"speech dtmf\" action=\"/end\"><Say>How many weeks of notice?</Say></Gather>"
                        + "<Gather input=\"dtmf\" action=\"/end\"><Say>Please key a number</Say></Gather>");
        phone.customer.at("/end", "<Say>Thank you</Say><Hangup/>");
        play("<Gather input=\"speech\" action=\"/weeks\"><Say>Are you looking for work?</Say></Gather>");
        assertThat(phone.twilio.transcript(call).stream()
                        .filter(line ->
                                line.kind() != TranscriptLine.Kind.ASKED && line.kind() != TranscriptLine.Kind.LISTENED)
                        .map(line -> line.kind() + " " + line.text()))
                .containsExactly(
                        "SAID Are you looking for work?",
                        "HEARD yes",
                        "SAID How many weeks of notice?",
                        "SILENT ",
                        "SAID Please key a number",
                        "KEYED 2#",
                        "SAID Thank you",
                        "ENDED completed");
        assertThat(phone.twilio.transcript(call)).extracting(TranscriptLine::at).isSorted();
    }

    private int alert(TwinAnswer answer) throws IOException {
        phone.customer.at("/voice", request -> answer);
        dial();
        assertThat(status()).isEqualTo("completed");
        return phone.twilio.alerts().getLast().code();
    }

    private String digits(String attributes, String keyed) throws IOException {
        phone.server.requests().clear();
        phone.twilio.callee(Phone.ADA, Callee.human(Utterance.keyed(keyed)));
        play("<Gather " + attributes + " action=\"next\"/>");
        return phone.told("/next", 1).getFirst().formField("Digits").orElse("");
    }

    private void play(String verbs) throws IOException {
        phone.customer.at("/voice", verbs);
        dial();
    }

    private void dial() throws IOException {
        call = phone.call("Url", phone.hook("/voice").toString());
        phone.pass(Duration.ofMinutes(5));
    }

    private String status() throws IOException {
        return phone.json("/Calls/" + call + ".json").path("status").asString();
    }

    private List<TranscriptLine.Kind> kinds() {
        return phone.twilio.transcript(call).stream().map(TranscriptLine::kind).toList();
    }

    private List<String> texts(TranscriptLine.Kind kind) {
        var texts = new ArrayList<String>();
        phone.twilio.transcript(call).stream()
                .filter(line -> line.kind() == kind)
                .forEach(line -> texts.add(line.text()));
        return texts;
    }

    private Map<String, String> details(TranscriptLine.Kind kind) {
        return phone.twilio.transcript(call).stream()
                .filter(line -> line.kind() == kind)
                .findFirst()
                .map(TranscriptLine::details)
                .orElseThrow();
    }
}
