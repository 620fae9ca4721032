package io.rolewright.integrations.twins.phone;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Records what a callee says, and whole calls, and tells the customer when a recording is there. */
final class Recorder {
    private static final Duration KEY = Duration.ofSeconds(1);

    private final Recordings recordings;
    private final CustomerServer customer;

    Recorder(Recordings recordings, CustomerServer customer) {
        this.recordings = recordings;
        this.customer = customer;
    }

    /** Records what somebody says. Nothing is told of silence, which ends after a while. */
    Taken record(PhoneCall call, Verb verb, Utterance utterance, Instant at) {
        if (utterance.said().isEmpty() && utterance.keyed().isEmpty()) {
            return new Taken(Map.of(), Duration.ofSeconds(verb.number("timeout", 5)));
        }
        var length = length(verb, utterance);
        var recording = recordings.add(call, length, "mono", "RecordVerb", at);
        call.note(at, TranscriptLine.Kind.RECORDED, recording.url(), verb.attributes());
        var told = new LinkedHashMap<String, String>();
        told.put("RecordingSid", recording.sid());
        told.put("RecordingUrl", recording.url());
        told.put("RecordingDuration", String.valueOf(recording.seconds()));
        if (utterance.hangsUp()) {
            told.put("Digits", "hangup");
            told.put("CallStatus", CallStatus.COMPLETED.word());
        } else if (!utterance.keyed().isEmpty()) {
            told.put("Digits", utterance.keyed().substring(0, 1));
        }
        return new Taken(told, length);
    }

    private static Duration length(Verb verb, Utterance utterance) {
        var length = utterance.said().isEmpty() ? KEY : Speech.length(utterance.said());
        var most = Duration.ofSeconds(verb.number("maxLength", 3600));
        return length.compareTo(most) > 0 ? most : length;
    }

    /** Tells where the verb says that a recording is there. */
    void announce(Verb verb, String recordingSid, @Nullable Hook document) throws TwimlFault {
        var address = verb.attribute("recordingStatusCallback");
        var recording = recordings.find(recordingSid);
        if (address.isPresent() && recording.isPresent()) {
            var hook = Hook.in(document, address, verb.attribute("recordingStatusCallbackMethod"));
            customer.tell(hook, recording.get().callback());
        }
    }

    /** Tells of recordings of a call that have ended meanwhile. */
    void announceEnded(PhoneCall call) {
        for (var recording : recordings.takeEnded(call.sid())) {
            var hook = recording.hook();
            if (hook != null) {
                customer.tell(hook, recording.callback());
            }
        }
    }

    /** Ends what goes on when a call does. */
    void end(PhoneCall call, Instant at) {
        recordings.of(call.sid()).stream()
                .filter(Recording::goesOn)
                .forEach(recording -> recordings.end(recording, at));
        announceEnded(call);
    }

    /** Keeps a call that is over, where the customer wanted that; answers the recording. */
    Optional<Recording> keep(PhoneCall call, Instant at) {
        var length = call.duration(at);
        if (call.draft().channels().isEmpty() || length.isZero()) {
            return Optional.empty();
        }
        var recording = recordings.add(call, length, call.draft().channels(), "OutboundAPI", at.minus(length));
        var hook = call.draft().recordingHook();
        if (hook != null) {
            customer.tell(hook, recording.callback());
        }
        return Optional.of(recording);
    }
}
