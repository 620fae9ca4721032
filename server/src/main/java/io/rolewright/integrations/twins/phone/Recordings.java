package io.rolewright.integrations.twins.phone;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All recordings. */
final class Recordings {
    private final Sids sids;
    private final Map<String, Recording> all = new LinkedHashMap<>();
    private final List<Recording> untold = new ArrayList<>();
    private volatile URI address = URI.create("https://api.twilio.com");

    Recordings(Sids sids) {
        this.sids = sids;
    }

    void servedAt(URI other) {
        address = other;
    }

    synchronized Recording add(PhoneCall call, Duration length, String channels, String source, Instant started) {
        var sid = sids.next("RE");
        var seconds = Math.max(1, length.toSeconds());
        var recording = new Recording(sid, call.sid(), url(sid), seconds, channels, source, started, false, null);
        all.put(sid, recording);
        return recording;
    }

    synchronized Optional<Recording> find(String sid) {
        return Optional.ofNullable(all.get(sid));
    }

    /** Those of a call, the newest first. */
    synchronized List<Recording> of(String callSid) {
        return all.values().stream()
                .filter(recording -> recording.callSid().equals(callSid))
                .toList()
                .reversed();
    }

    /** Begins one in a call. */
    synchronized Recording begin(PhoneCall call, String channels, @Nullable Hook hook, Instant at) {
        var sid = sids.next("RE");
        var recording = new Recording(sid, call.sid(), url(sid), 0, channels, "StartCallRecordingAPI", at, true, hook);
        all.put(sid, recording);
        return recording;
    }

    /** Ends one that goes on. */
    synchronized Recording end(Recording recording, Instant at) {
        var ended = recording.ended(at);
        all.put(ended.sid(), ended);
        untold.add(ended);
        return ended;
    }

    synchronized void remove(Recording recording) {
        all.remove(recording.sid());
    }

    /** Those of a call that have ended since this was asked. */
    synchronized List<Recording> takeEnded(String callSid) {
        var ended = untold.stream()
                .filter(recording -> recording.callSid().equals(callSid))
                .toList();
        untold.removeAll(ended);
        return ended;
    }

    private String url(String sid) {
        return address + "/" + TwilioAccount.API_VERSION + "/Accounts/" + TwilioAccount.SID + "/Recordings/" + sid;
    }
}
