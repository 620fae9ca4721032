package io.rolewright.communications.internal.twilio;

import io.rolewright.integrations.CallsInternal;
import io.rolewright.integrations.PartnerSound;
import io.rolewright.integrations.ProviderAnswer;
import io.rolewright.integrations.ProviderCall;
import io.rolewright.integrations.WantedSound;
import io.rolewright.runtime.cipher.KeyName;
import io.rolewright.shared.ContractException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks Twilio by our account. It takes no keys of intents, so nothing is repeated here. */
@Component
public class Twilio {
    /** The partner's name at {@code integrations}. */
    public static final String PARTNER = "twilio";

    private static final Map<String, String> FORM = Map.of("Content-Type", "application/x-www-form-urlencoded");

    private final CallsInternal partners;
    private final JsonMapper json;

    Twilio(CallsInternal partners, JsonMapper json) {
        this.partners = partners;
        this.json = json;
    }

    /** @throws ContractException {@code integrations.account-missing} (409) where the agency has none */
    public TwilioAccount account() {
        return new TwilioAccount(partners.account(PARTNER).facts());
    }

    /** Gives an order. */
    public ProviderAnswer post(String operation, String path, Stream<Map.Entry<String, String>> form) {
        return partners.call(PARTNER, new ProviderCall(operation, "POST", path, FORM, encoded(form), null, null, null));
    }

    /** Reads. */
    public ProviderAnswer get(String operation, String path, Stream<Map.Entry<String, String>> question) {
        var query = encoded(question);
        return partners.call(PARTNER, ProviderCall.get(operation, query.isEmpty() ? path : path + "?" + query));
    }

    /** Deletes. */
    public ProviderAnswer delete(String operation, String path) {
        return partners.call(PARTNER, new ProviderCall(operation, "DELETE", path, null, null, null, null, null));
    }

    /** Gets a sound and stores it under a key. */
    public PartnerSound sound(String operation, String path, KeyName key, int most) {
        return partners.sound(PARTNER, key, new WantedSound(operation, path, most));
    }

    private static String encoded(Stream<Map.Entry<String, String>> fields) {
        return fields.map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** What it answered; an empty object where somebody else has answered in its place. */
    public JsonNode read(ProviderAnswer answer) {
        try {
            return json.readTree(answer.body().isBlank() ? "{}" : answer.body());
        } catch (JacksonException noJson) {
            return json.createObjectNode();
        }
    }

    /** When something was made there; one whose time cannot be read may be as late as any. */
    public static Instant created(JsonNode resource) {
        try {
            return DateTimeFormatter.RFC_1123_DATE_TIME.parse(
                    resource.path("date_created").asString(""), Instant::from);
        } catch (DateTimeException unreadable) {
            return Instant.MAX;
        }
    }
}
