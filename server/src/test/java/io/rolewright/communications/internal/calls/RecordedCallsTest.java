package io.rolewright.communications.internal.calls;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.communications.CallRecording;
import io.rolewright.communications.PhoneCall;
import io.rolewright.communications.RecordingState;
import io.rolewright.communications.script.CallResult;
import io.rolewright.integrations.twins.phone.CallbackFault;
import io.rolewright.integrations.twins.phone.Callee;
import io.rolewright.integrations.twins.phone.TwilioSignature;
import io.rolewright.integrations.twins.phone.Utterance;
import io.rolewright.integrations.twins.wire.Faults;
import io.rolewright.integrations.twins.wire.TwinAnswer;
import io.rolewright.integrations.twins.wire.TwinRequest;
import io.rolewright.shared.FileReference;
import io.rolewright.storage.FilesInternal;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

/** Recordings that begin with a yes and never before, are stored once whatever happens, and leave nothing behind. */
class RecordedCallsTest extends TelephoneTest {
    private static final String SOUND = "*.mp3";

    @Autowired
    FilesInternal files;

    @Test
    void keepsOneRecordingOfWhoSaysYes() {
        var noor = noor();
        var call = called(noor, "yes", "yes", "no");
        assertThat(asked("createRecording")).isEqualTo(1);
        assertThat(site.passed("/recording")).hasSize(1);

        lookAfterRecordings();

        var recording = recording(call);
        assertThat(recording)
                .returns(RecordingState.KEPT, CallRecording::state)
                .returns("audio/mpeg", CallRecording::type)
                .returns(recording.agreedAt().plus(Duration.ofDays(90)), CallRecording::keptUntil);
        assertThat(result(call).recorded()).isTrue();
        assertThat(asked("deleteRecording")).isEqualTo(1);
        var looks = ann.facts(noor.person().id()).size();
        var sound = sound(call).expectStatus().isOk().returnResult(byte[].class);
        assertThat(sound.getResponseHeaders().getContentType()).hasToString("audio/mpeg");
        assertThat(sound.getResponseBody())
                .hasSize(Math.toIntExact(Objects.requireNonNull(recording.size())))
                .startsWith(0xff, 0xe3);
        assertThat(ann.facts(noor.person().id())).hasSize(looks + 1).endsWith("gateway.personal-data-read.v1");

        site.passed("/recording").forEach(this::again);
        lookAfterRecordings();
        assertThat(recording(call)).isEqualTo(recording);
        assertThat(fetched()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"no", "maybe", "", "please don't record me", "well, if it helps"})
    void asksForNoRecordingOfWhoDoesNotSayYes(String words) {
        var call = called(noor(), "yes", words, words, "no");
        lookAfterRecordings();

        assertThat(find(call).recording()).isNull();
        assertThat(twilio("Recordings")).isEmpty();
        assertThat(twins.twin("twilio")
                        .requests()
                        .matching(request -> request.text().contains("Record=")))
                .isEmpty();
        ann.refused(sound(call), 404, "communications.recording-unknown");
    }

    @Test
    void asksForNoRecordingOfWhatWasHeardBadly() {
        var noor = noor();
        var yes = Utterance.said("yes");
        twins.twilio()
                .callee(
                        noor.number(),
                        Callee.human(yes, yes.withConfidence(0.2), yes.withConfidence(0.3), yes.thenHangsUp()));
        var call = call(noor);
        look();
        play(SILENCE);

        assertThat(find(call).recording()).isNull();
        assertThat(twilio("Recordings")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"OUT_OF_ORDER, OUT_OF_ORDER", "DUPLICATE, DUPLICATE", "DUPLICATE, OUT_OF_ORDER"})
    void keepsOneHoweverItIsTold(CallbackFault first, CallbackFault second) {
        Stream.of(first, CallbackFault.DUPLICATE, second).forEach(twins.twilio()::misbehave);
        var call = called(noor(), "yes", "yes", "no");
        site.passed("/recording").forEach(this::again);
        lookAfterRecordings();
        lookAfterRecordings();

        assertThat(recording(call).state()).isEqualTo(RecordingState.KEPT);
        assertThat(fetched()).isEqualTo(1);
    }

    @Test
    void looksForOneOfWhichNothingIsTold() {
        Stream.generate(() -> CallbackFault.WITHHELD).limit(5).forEach(twins.twilio()::misbehave);
        var call = called(noor(), "yes", "yes", "no");
        lookAfterRecordings();
        assertThat(site.passed("/recording")).isEmpty();
        assertThat(recording(call).state()).isEqualTo(RecordingState.RUNNING);

        advance(SILENCE);
        lookAfterRecordings();

        assertThat(recording(call).state()).isEqualTo(RecordingState.KEPT);
        assertThat(fetched()).isEqualTo(1);
    }

    @Test
    void beginsNoSecondOneWhenTheAnswerWasLost() {
        fault("createRecording", Faults.lostAnswer());
        var call = called(noor(), "yes", "yes", "no");
        advance(SILENCE);
        lookAfterRecordings();

        assertThat(recording(call).state()).isEqualTo(RecordingState.KEPT);
        assertThat(asked("createRecording")).isEqualTo(1);
    }

    @Test
    void saysThatThereIsNoneThatNeverBegan() {
        fault("createRecording", Faults.status(503));
        var call = called(noor(), "yes", "yes", "no");
        advance(SILENCE);
        lookAfterRecordings();

        assertThat(recording(call))
                .returns(RecordingState.MISSING, CallRecording::state)
                .returns("communications.recording-not-begun", CallRecording::code);
    }

    @Test
    void stopsWhenItIsToldTo() {
        var call = called(noor(), "yes", "yes", "stop recording please", "no");
        assertThat(asked("changeRecording")).isEqualTo(1);
        lookAfterRecordings();

        assertThat(recording(call).state()).isEqualTo(RecordingState.KEPT);
        assertThat(result(call).recorded()).isFalse();
    }

    @Test
    void stopsBeforeAPersonTakesOver() {
        var call = called(noor(), "yes", "yes", "can I talk to a person", "");
        assertThat(asked("changeRecording")).isEqualTo(1);
        lookAfterRecordings();
        assertThat(recording(call).state()).isEqualTo(RecordingState.KEPT);
    }

    @Test
    void stopsLaterWhatCannotBeStoppedNow() {
        var noor = noor();
        fault("changeRecording", Faults.status(503));
        var call = called(noor, "yes", "yes", "stop recording", "no");
        assertThat(recording(call).state()).isEqualTo(RecordingState.STOPPING);
        twins.twin("twilio").faults().clear();
        advance(PAUSE);
        lookAfterRecordings();
        advance(PAUSE);
        lookAfterRecordings();

        assertThat(recording(call).state()).isEqualTo(RecordingState.KEPT);
    }

    @Test
    void believesNothingThatTwilioHasNotSigned() {
        var call = called(noor(), "yes", "yes", "no");
        var told = site.passed("/recording").getFirst();
        var altered = told.form().replaceFirst("RecordingSid=RE", "RecordingSid=RF");

        assertThat(site.send(told.path(), altered, told.signature())).returns(401, PublicAddress.Passed::status);
        assertThat(site.send(told.path(), told.form(), "").answer()).contains("communications.call-unsigned");
        assertThat(site.send(
                        told.path(),
                        told.form(),
                        TwilioSignature.of("another", site.site() + told.path(), form(told.form()))))
                .returns(401, PublicAddress.Passed::status);
        var foreign = Map.of("CallSid", sid(told), "RecordingSid", "RE00", "RecordingStatus", "completed");
        assertThat(signed(told.path(), foreign)).returns(204, PublicAddress.Passed::status);
        lookAfterRecordings();

        assertThat(twilio("RE00")).isEmpty();
        assertThat(recording(call).state()).isEqualTo(RecordingState.KEPT);
    }

    @Test
    void takesNothingThatIsTooLargeOrNoSound() {
        var large = new byte[150 << 10];
        System.arraycopy(new byte[] {(byte) 0xff, (byte) 0xe3, 0x18, (byte) 0xc4}, 0, large, 0, 4);
        fault(SOUND, Faults.answering(TwinAnswer.of(200, "audio/mpeg", large)));
        var tooLarge = called(noor(), "yes", "yes", "no");
        lookAfterRecordings();
        twins.twin("twilio").faults().clear();
        fault(SOUND, Faults.htmlInstead());
        var page = called(noor(), "yes", "yes", "no");
        lookAfterRecordings();

        assertThat(recording(tooLarge))
                .returns(RecordingState.REFUSED, CallRecording::state)
                .returns("integrations.answer-too-large", CallRecording::code);
        assertThat(recording(page))
                .returns(RecordingState.REFUSED, CallRecording::state)
                .returns("integrations.no-sound", CallRecording::code);
        ann.refused(sound(page), 404, "communications.recording-unknown");
        assertThat(asked("deleteRecording")).isZero();

        advance(Duration.ofDays(90));
        lookAfterRecordings();
        assertThat(recording(page).state()).isEqualTo(RecordingState.DESTROYED);
        assertThat(asked("deleteRecording")).isEqualTo(2);
    }

    @Test
    void fetchesAgainWhatCannotBeFetchedNow() {
        fault(SOUND, Faults.status(503));
        var call = called(noor(), "yes", "yes", "no");
        lookAfterRecordings();
        assertThat(recording(call).code()).isEqualTo("integrations.host-busy");
        twins.twin("twilio").faults().clear();
        advance(PAUSE);
        lookAfterRecordings();
        assertThat(recording(call).state()).isEqualTo(RecordingState.KEPT);
    }

    @Test
    void destroysWhatWasKeptLongEnough() {
        var call = called(noor(), "yes", "yes", "no");
        lookAfterRecordings();
        var file = file(call);
        advance(Duration.ofDays(89));
        lookAfterRecordings();
        assertThat(recording(call).state()).isEqualTo(RecordingState.KEPT);

        advance(Duration.ofDays(1));
        lookAfterRecordings();

        assertThat(recording(call))
                .returns(RecordingState.DESTROYED, CallRecording::state)
                .returns(null, CallRecording::keptUntil);
        ann.refused(sound(call), 404, "communications.recording-unknown");
        ann.refused(() -> files.open(file), "storage.file-unknown");
    }

    @Test
    void leavesNothingOfWhoWasErased() {
        var noor = noor();
        var kept = called(noor, "yes", "yes", "no");
        lookAfterRecordings();
        var file = file(kept);
        fault(SOUND, Faults.status(503));
        called(noor, "yes", "yes", "no");
        lookAfterRecordings();
        twins.twin("twilio").requests().clear();

        ann.erase(noor.person());
        events.awaitIdle();
        lookAfterRecordings();

        assertThat(jdbc.sql("select count(*) from communications.recording")
                        .query((row, number) -> row.getInt(1))
                        .single())
                .isZero();
        ann.refused(() -> files.open(file), "storage.file-unknown");
        assertThat(asked("deleteRecording")).isEqualTo(1);
        ann.refused(sound(kept), 404, "communications.call-unknown");
    }

    /** A call that has ended, in which somebody says this, the last of it when hanging up. */
    private PhoneCall called(Noor noor, String... words) {
        var said = utterances(List.of(words));
        said[said.length - 1] = said[said.length - 1].thenHangsUp();
        twins.twilio().callee(noor.number(), Callee.human(Arrays.copyOf(said, said.length)));
        var call = call(noor);
        look();
        play(SILENCE);
        return call;
    }

    private void lookAfterRecordings() {
        assertThat(chores.run(CallsConfiguration.RECORDING)).isTrue();
    }

    private CallRecording recording(PhoneCall call) {
        return Objects.requireNonNull(find(call).recording());
    }

    private CallResult result(PhoneCall call) {
        return Objects.requireNonNull(find(call).result());
    }

    private ResponseSpec sound(PhoneCall call) {
        return ann.get(path(call));
    }

    private static String path(PhoneCall call) {
        return CALLS + "/" + call.id().text() + "/recording";
    }

    private FileReference file(PhoneCall call) {
        return jdbc.sql("select file from communications.recording where call = ?")
                .param(call.id().value())
                .query((row, number) -> new FileReference(row.getObject(1, UUID.class)))
                .single();
    }

    private int asked(String operation) {
        return twins.twin("twilio").requests().of(operation).size();
    }

    private int fetched() {
        return twilio(".mp3").size();
    }

    /** What Twilio was asked for, whose address has a part. */
    private List<TwinRequest> twilio(String part) {
        return twins.twin("twilio")
                .requests()
                .matching(request -> request.path().contains(part));
    }
}
