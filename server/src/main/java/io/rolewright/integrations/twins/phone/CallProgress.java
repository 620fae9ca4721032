package io.rolewright.integrations.twins.phone;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Brings calls further, and tells the customer. */
final class CallProgress {
    private final Recorder recorder;
    private final CustomerServer customer;

    CallProgress(Recorder recorder, CustomerServer customer) {
        this.recorder = recorder;
        this.customer = customer;
    }

    void reach(PhoneCall call, CallStatus status, String event, Instant at) {
        call.become(status, at);
        tell(call, event, Map.of(), at);
    }

    /** Tells of recordings that were ended in a call. */
    void recorded(PhoneCall call) {
        recorder.announceEnded(call);
    }

    /** Tells who answered where the call goes on meanwhile; else the customer learns it when asked what to do. */
    void detected(PhoneCall call, Instant at) {
        var detection = call.draft().detection();
        var by = detection.answeredBy(call.callee());
        call.detected(by);
        call.note(at, TranscriptLine.Kind.DETECTED, by);
        var hook = call.draft().detectionHook();
        if (detection.isAsync() && hook != null) {
            var told = new LinkedHashMap<String, String>();
            told.put("CallSid", call.sid());
            told.put("AccountSid", TwilioAccount.SID);
            told.put("AnsweredBy", by);
            told.put(
                    "MachineDetectionDuration",
                    String.valueOf(detection.takes(call.callee()).toMillis()));
            customer.tell(hook, told);
        }
    }

    void end(PhoneCall call, CallStatus status, Instant at) {
        call.become(status, at);
        call.note(at, TranscriptLine.Kind.ENDED, status.word());
        recorder.end(call, at);
        tell(call, "completed", ending(call, status, recorder.keep(call, at), at), at);
    }

    private static Map<String, String> ending(
            PhoneCall call, CallStatus status, Optional<Recording> recording, Instant at) {
        var seconds = call.duration(at).toSeconds();
        var told = new LinkedHashMap<String, String>();
        told.put("CallDuration", String.valueOf(seconds));
        told.put("Duration", String.valueOf((seconds + 59) / 60));
        told.put("SipResponseCode", status.sipCode());
        recording.ifPresent(kept -> {
            told.put("RecordingSid", kept.sid());
            told.put("RecordingUrl", kept.url());
            told.put("RecordingDuration", String.valueOf(kept.seconds()));
        });
        return told;
    }

    private void tell(PhoneCall call, String event, Map<String, String> more, Instant at) {
        var hook = call.draft().hook();
        if (hook != null && call.draft().events().contains(event)) {
            var told = new LinkedHashMap<>(call.parameters());
            told.put("Timestamp", TwilioTime.written(at));
            told.put("SequenceNumber", String.valueOf(call.nextNumber()));
            told.put("CallbackSource", "call-progress-events");
            told.putAll(more);
            customer.tell(hook, told);
        }
    }
}
