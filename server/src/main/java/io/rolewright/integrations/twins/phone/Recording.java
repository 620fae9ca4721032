package io.rolewright.integrations.twins.phone;

import io.rolewright.integrations.twins.wire.Json;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A recording of a call, or of what was said in it.
 *
 * @param seconds how long it is; 0 where there was nothing to record
 * @param channels {@code mono} or {@code dual}
 * @param source in Twilio's words: {@code RecordVerb}, {@code OutboundAPI}, {@code StartCallRecordingAPI}
 * @param goesOn whether it is still being made
 * @param hook where is told that one is there that was begun in a call
 */
record Recording(
        String sid,
        String callSid,
        String url,
        long seconds,
        String channels,
        String source,
        Instant started,
        boolean goesOn,
        @Nullable Hook hook) {
    private static final String UNKNOWN = "-1";

    /** The same, when it is made. */
    Recording ended(Instant at) {
        var length = Math.max(1, Duration.between(started, at).toSeconds());
        return new Recording(sid, callSid, url, length, channels, source, started, false, hook);
    }

    Map<String, @Nullable Object> shown() {
        return Json.object(
                "sid",
                sid,
                "account_sid",
                TwilioAccount.SID,
                "call_sid",
                callSid,
                "channels",
                channelCount(),
                "date_created",
                TwilioTime.written(started),
                "duration",
                goesOn ? UNKNOWN : String.valueOf(seconds),
                "source",
                source,
                "status",
                goesOn ? "in-progress" : "completed",
                "uri",
                "/" + TwilioAccount.API_VERSION + "/Accounts/" + TwilioAccount.SID + "/Recordings/" + sid + ".json");
    }

    /** What is told of it when it is there. */
    Map<String, String> callback() {
        var told = new LinkedHashMap<String, String>();
        told.put("AccountSid", TwilioAccount.SID);
        told.put("CallSid", callSid);
        told.put("RecordingSid", sid);
        told.put("RecordingUrl", url);
        told.put("RecordingStatus", "completed");
        told.put("RecordingDuration", String.valueOf(seconds));
        told.put("RecordingChannels", String.valueOf(channelCount()));
        told.put("RecordingSource", source);
        told.put("RecordingStartTime", TwilioTime.written(started));
        told.put("ErrorCode", "0");
        return told;
    }

    int channelCount() {
        return channels.equals("dual") ? 2 : 1;
    }
}
