package io.rolewright.billing.internal.cards;

import io.rolewright.integrations.CallsInternal;
import io.rolewright.integrations.ProviderAnswer;
import io.rolewright.integrations.ProviderAnswer.Outcome;
import io.rolewright.integrations.ProviderCall;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.Problem;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks Stripe by our account. */
@Component
class Stripe {
    /** The partner's name at {@code integrations}. */
    static final String PARTNER = "stripe";

    /** What is said where the agency has no account there. */
    static final String NO_ACCOUNT = "integrations.account-missing";

    private static final Map<String, String> FORM = Map.of("Content-Type", "application/x-www-form-urlencoded");
    private static final int NOT_FOUND = 404;

    private final CallsInternal partners;
    private final JsonMapper json;

    Stripe(CallsInternal partners, JsonMapper json) {
        this.partners = partners;
        this.json = json;
    }

    /** Whether the agency has an account there now. */
    boolean isConnected() {
        try {
            partners.account(PARTNER);
            return true;
        } catch (ContractException none) {
            if (none.code().equals(NO_ACCOUNT)) {
                return false;
            }
            throw none;
        }
    }

    /** @param key names the intent; whoever gives the order again is answered the same */
    ProviderAnswer post(String operation, String path, Map<String, String> form, String key) {
        return partners.call(PARTNER, new ProviderCall(operation, "POST", path, FORM, encoded(form), key, null, null));
    }

    /**
     * An object as it is now; nothing where there is none.
     *
     * @throws ContractException {@code billing.card-provider-away} (503), {@code billing.card-provider-refuses} (409)
     */
    Optional<JsonNode> find(String operation, String path) {
        var answer = partners.call(PARTNER, ProviderCall.get(operation, path));
        return switch (answer.outcome()) {
            case ANSWERED -> Optional.of(read(answer));
            case FAILED, UNKNOWN -> throw away();
            case REFUSED -> {
                if (answer.status() == NOT_FOUND) {
                    yield Optional.empty();
                }
                throw ContractException.conflict("billing.card-provider-refuses", answer.status());
            }
        };
    }

    /** What it answered to an order. */
    Optional<JsonNode> done(ProviderAnswer answer) {
        return answer.outcome() == Outcome.ANSWERED ? Optional.of(read(answer)) : Optional.empty();
    }

    static ContractException away() {
        return new ContractException(Problem.of(503, "billing.card-provider-away"));
    }

    /** What it told; an object without members where somebody else has answered in its place. */
    JsonNode read(String body) {
        try {
            return json.readTree(body);
        } catch (JacksonException noJson) {
            return json.createObjectNode();
        }
    }

    private JsonNode read(ProviderAnswer answer) {
        return read(answer.body());
    }

    private static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
