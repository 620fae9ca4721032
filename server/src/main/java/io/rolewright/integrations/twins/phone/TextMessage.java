package io.rolewright.integrations.twins.phone;

import io.rolewright.integrations.twins.wire.Json;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A message as it is now.
 *
 * @param body of the draft until it was redacted
 * @param errorCode 0 where nothing is wrong
 * @param sent null until it was
 */
record TextMessage(
        String sid,
        MessageDraft draft,
        String body,
        MessageStatus status,
        int errorCode,
        Instant created,
        Instant updated,
        @Nullable Instant sent) {
    static TextMessage of(String sid, MessageDraft draft, MessageStatus status, Instant now) {
        var sent = status == MessageStatus.RECEIVED ? now : null;
        return new TextMessage(sid, draft, draft.body(), status, 0, now, now, sent);
    }

    TextMessage in(MessageStatus next, int code, Instant at) {
        return new TextMessage(sid, draft, body, next, code, created, at, next == MessageStatus.SENT ? at : sent);
    }

    TextMessage redacted(Instant at) {
        return new TextMessage(sid, draft, "", status, errorCode, created, at, sent);
    }

    /** The day by which lists are filtered. */
    Instant dated() {
        return sent == null ? created : sent;
    }

    Map<String, @Nullable Object> shown() {
        var uri = "/" + TwilioAccount.API_VERSION + "/Accounts/" + TwilioAccount.SID + "/Messages/" + sid;
        return Json.object(
                "account_sid",
                TwilioAccount.SID,
                "api_version",
                TwilioAccount.API_VERSION,
                "body",
                body,
                "date_created",
                TwilioTime.written(created),
                "date_sent",
                TwilioTime.writtenOrNull(sent),
                "date_updated",
                TwilioTime.written(updated),
                "direction",
                draft.direction(),
                "error_code",
                errorCode == 0 ? null : errorCode,
                "error_message",
                errorCode == 0 ? null : DeliveryErrors.text(errorCode),
                "from",
                status.hasNoSender() ? null : draft.from(),
                "messaging_service_sid",
                draft.service(),
                "num_media",
                String.valueOf(draft.media().size()),
                "num_segments",
                status.hasNoSender() ? "0" : String.valueOf(draft.segments()),
                "price",
                null,
                "price_unit",
                "USD",
                "sid",
                sid,
                "status",
                status.word(),
                "subresource_uris",
                Json.object("media", uri + "/Media.json"),
                "to",
                draft.to(),
                "uri",
                uri + ".json");
    }

    /** What is told of it when its status changes. */
    Map<String, String> callback() {
        var told = new LinkedHashMap<String, String>();
        told.put("MessageSid", sid);
        told.put("SmsSid", sid);
        told.put("MessageStatus", status.word());
        told.put("SmsStatus", status.word());
        told.put("AccountSid", TwilioAccount.SID);
        told.put("From", draft.from());
        told.put("To", draft.to());
        told.put("ApiVersion", TwilioAccount.API_VERSION);
        if (draft.service() != null) {
            told.put("MessagingServiceSid", draft.service());
        }
        if (errorCode != 0) {
            told.put("ErrorCode", String.valueOf(errorCode));
        }
        if (status == MessageStatus.DELIVERED || status == MessageStatus.UNDELIVERED) {
            told.put("RawDlrDoneDate", TwilioTime.receipt(updated));
        }
        return told;
    }
}
