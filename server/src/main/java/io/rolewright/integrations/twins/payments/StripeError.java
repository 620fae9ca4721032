package io.rolewright.integrations.twins.payments;

import io.rolewright.integrations.twins.wire.Json;
import io.rolewright.integrations.twins.wire.TwinAnswer;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Why a request is refused, as Stripe says it. */
final class StripeError extends RuntimeException {
    private static final String INVALID = "invalid_request_error";

    private final int status;
    private final boolean begun;
    private final Map<String, @Nullable Object> error;

    /** @param begun whether what was asked for had begun, so that the refusal is kept for the key of the intent */
    private StripeError(int status, boolean begun, Map<String, @Nullable Object> error) {
        super(String.valueOf(error.get("message")), null, false, false);
        this.status = status;
        this.begun = begun;
        this.error = error;
    }

    private static StripeError invalid(int status, @Nullable String code, @Nullable String param, String message) {
        var error = Json.object("type", INVALID, "message", message);
        if (code != null) {
            error.put("code", code);
            error.put("doc_url", "https://stripe.com/docs/error-codes/" + code.replace('_', '-'));
        }
        if (param != null) {
            error.put("param", param);
        }
        return new StripeError(status, false, error);
    }

    /** A parameter that is wrong. */
    static StripeError wrong(String param, String message) {
        return invalid(400, null, param, message);
    }

    /** A parameter that is wrong in a way that has a code. */
    static StripeError wrong(String code, String param, String message) {
        return invalid(400, code, param, message);
    }

    static StripeError missing(String param) {
        return invalid(400, "parameter_missing", param, "Missing required param: " + param + ".");
    }

    static StripeError unknown(String param) {
        return invalid(400, "parameter_unknown", param, "Received unknown parameter: " + param);
    }

    /** What cannot be done with an object as it is now. */
    static StripeError state(String code, String message) {
        return invalid(400, code, null, message);
    }

    static StripeError unauthorized(@Nullable String key) {
        var message = key == null
                ? "You did not provide an API key. You need to provide your API key in the Authorization header, using Bearer auth."
                : "Invalid API Key provided: " + masked(key);
        return invalid(401, null, null, message);
    }

    private static String masked(String key) {
        return key.length() < 12 ? "***" : key.substring(0, 8) + "***" + key.substring(key.length() - 4);
    }

    static StripeError noObject(String kind, String id) {
        return invalid(404, "resource_missing", "id", "No such " + kind + ": '" + id + "'");
    }

    static StripeError noPlace(String method, String path) {
        return invalid(404, null, null, "Unrecognized request URL (" + method + ": " + path + ").");
    }

    static StripeError tooMany() {
        return invalid(429, "rate_limit", null, "Request rate limit exceeded.");
    }

    static StripeError otherParameters(String key) {
        return new StripeError(
                400,
                false,
                Json.object(
                        "type",
                        "idempotency_error",
                        "message",
                        "Keys for idempotent requests can only be used with the same parameters they were first used with."
                                + " Try using a key other than '" + key
                                + "' if you meant to execute a different request."));
    }

    static StripeError keyInUse() {
        return new StripeError(
                409,
                false,
                Json.object(
                        "type",
                        "idempotency_error",
                        "code",
                        "idempotency_key_in_use",
                        "message",
                        "There is currently another in-progress request using this Idempotent Key."));
    }

    /** A card that was not charged, or needs its owner. */
    static StripeError card(Map<String, @Nullable Object> cause, Map<String, @Nullable Object> intent) {
        var error = Json.object();
        error.putAll(cause);
        error.put("payment_intent", intent);
        return new StripeError(402, true, error);
    }

    boolean hasBegun() {
        return begun;
    }

    TwinAnswer answer() {
        return TwinAnswer.json(status, Json.object("error", error))
                .with("Stripe-Should-Retry", status == 409 || status == 429 ? "true" : "false");
    }
}
