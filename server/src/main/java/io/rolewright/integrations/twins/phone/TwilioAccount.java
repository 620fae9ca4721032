package io.rolewright.integrations.twins.phone;

import io.rolewright.integrations.twins.wire.Basic;
import io.rolewright.integrations.twins.wire.Json;
import io.rolewright.integrations.twins.wire.TwinRequest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The one account that exists, with two numbers of those that Australia keeps for fiction. */
final class TwilioAccount {
    static final String SID = "AC" + "70".repeat(16);
    static final String TOKEN = "twilio-twin-token";
    static final String API_KEY = "SK" + "71".repeat(16);
    static final String API_SECRET = "twilio-twin-secret";
    /** The service that sends from the first number. */
    static final String SERVICE = "MG" + "72".repeat(16);

    static final String API_VERSION = "2010-04-01";
    static final List<String> NUMBERS = List.of("+61491570006", "+61491570156");

    private TwilioAccount() {}

    static boolean permits(TwinRequest request) {
        return Basic.of(request)
                .filter(shown -> shown.equals(new Basic(SID, TOKEN)) || shown.equals(new Basic(API_KEY, API_SECRET)))
                .isPresent();
    }

    /** What a client has to know. */
    static Map<String, String> told() {
        return Map.of(
                "accountSid", SID,
                "authToken", TOKEN,
                "apiKey", API_KEY,
                "apiSecret", API_SECRET,
                "from", NUMBERS.getFirst(),
                "messagingServiceSid", SERVICE);
    }

    static Map<String, @Nullable Object> shown() {
        return Json.object(
                "sid", SID,
                "friendly_name", "Twin",
                "status", "active",
                "type", "Full",
                "uri", "/" + API_VERSION + "/Accounts/" + SID + ".json");
    }
}
