package io.rolewright.integrations.twins.phone;

import io.rolewright.integrations.twins.wire.Json;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A call as it is now. One thread plays it; others ask, and leave orders. */
final class PhoneCall {
    private final String sid;
    private final CallDraft draft;
    private final Callee callee;
    private final Conversation conversation;
    private final Instant created;
    private final List<TranscriptLine> transcript = new ArrayList<>();
    private CallStatus status = CallStatus.QUEUED;
    private Instant updated;
    private Instant due;
    private @Nullable Instant detectionDue;
    private @Nullable Instant answered;
    private @Nullable Instant ended;
    private @Nullable Order order;
    private String answeredBy = "";
    private int told;

    /** What the customer wants to be done with a call that is under way: another document, or its end. */
    record Order(@Nullable TwimlSource source, Instant at) {}

    PhoneCall(String sid, CallDraft draft, Callee callee, Instant now) {
        this.sid = sid;
        this.draft = draft;
        this.callee = callee;
        this.conversation = new Conversation(callee);
        this.created = now;
        this.updated = now;
        this.due = now;
    }

    String sid() {
        return sid;
    }

    CallDraft draft() {
        return draft;
    }

    Callee callee() {
        return callee;
    }

    Conversation conversation() {
        return conversation;
    }

    synchronized CallStatus status() {
        return status;
    }

    /** When something happens next. */
    synchronized Instant due() {
        if (order != null) {
            return order.at();
        }
        return isDetectionDue(due) && detectionDue != null ? detectionDue : due;
    }

    /** When it is in the call: what is played now may have been due before. */
    synchronized Instant moment(Instant now) {
        return due.isBefore(now) ? due : now;
    }

    synchronized void waitUntil(Instant at) {
        due = at;
    }

    synchronized void detectAt(Instant at) {
        detectionDue = at;
    }

    synchronized boolean isDetectionDue(Instant at) {
        return detectionDue != null && !detectionDue.isAfter(at);
    }

    synchronized void detected(String by) {
        answeredBy = by;
        detectionDue = null;
    }

    synchronized void become(CallStatus next, Instant at) {
        status = next;
        updated = at;
        if (next == CallStatus.IN_PROGRESS) {
            answered = at;
        }
        if (next.isOver()) {
            ended = at;
        }
    }

    /** Leaves an order; the latest counts. */
    synchronized void order(Order other) {
        order = other;
    }

    synchronized @Nullable Order takeOrder() {
        var taken = order;
        order = null;
        return taken;
    }

    synchronized boolean wasAnswered() {
        return answered != null;
    }

    /** Whether the call takes longer than it may. */
    synchronized boolean isTooLong(Instant at) {
        return answered != null && !at.isBefore(answered.plus(draft.limit()));
    }

    /** How long the callee has been on the phone. */
    synchronized Duration duration(Instant at) {
        return answered == null ? Duration.ZERO : Duration.between(answered, at);
    }

    synchronized void note(Instant at, TranscriptLine.Kind kind, String text, Map<String, String> details) {
        transcript.add(new TranscriptLine(at, kind, text, details));
    }

    void note(Instant at, TranscriptLine.Kind kind, String text) {
        note(at, kind, text, Map.of());
    }

    synchronized List<TranscriptLine> transcript() {
        return List.copyOf(transcript);
    }

    /** How much of the progress was told before. */
    synchronized int nextNumber() {
        return told++;
    }

    /** What the customer is asked and told with. */
    synchronized Map<String, String> parameters() {
        var parameters = new LinkedHashMap<String, String>();
        parameters.put("CallSid", sid);
        parameters.put("AccountSid", TwilioAccount.SID);
        parameters.put("From", draft.from());
        parameters.put("To", draft.to());
        parameters.put("Caller", draft.from());
        parameters.put("Called", draft.to());
        parameters.put("CallStatus", status.word());
        parameters.put("ApiVersion", TwilioAccount.API_VERSION);
        parameters.put("Direction", "outbound-api");
        if (!answeredBy.isEmpty()) {
            parameters.put("AnsweredBy", answeredBy);
        }
        return parameters;
    }

    synchronized Map<String, @Nullable Object> shown() {
        var uri = "/" + TwilioAccount.API_VERSION + "/Accounts/" + TwilioAccount.SID + "/Calls/" + sid;
        return Json.object(
                "sid",
                sid,
                "account_sid",
                TwilioAccount.SID,
                "api_version",
                TwilioAccount.API_VERSION,
                "status",
                status.shown(),
                "direction",
                "outbound-api",
                "from",
                draft.from(),
                "to",
                draft.to(),
                "answered_by",
                answeredBy.isEmpty() ? null : answeredBy,
                "date_created",
                TwilioTime.written(created),
                "date_updated",
                TwilioTime.written(updated),
                "start_time",
                TwilioTime.writtenOrNull(answered),
                "end_time",
                TwilioTime.writtenOrNull(ended),
                "duration",
                ended == null ? null : String.valueOf(duration(ended).toSeconds()),
                "parent_call_sid",
                null,
                "price",
                null,
                "price_unit",
                "USD",
                "subresource_uris",
                Json.object("recordings", uri + "/Recordings.json"),
                "uri",
                uri + ".json");
    }
}
