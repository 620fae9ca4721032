package io.rolewright.integrations.twins.google;

import static io.rolewright.integrations.twins.wire.Json.object;

import io.rolewright.integrations.twins.wire.TwinAnswer;
import java.util.List;

/**
 * A refusal, in the shape that Gmail and Calendar share.
 *
 * @param code the status of HTTP
 * @param status its name among Google's services
 * @param reason which of the refusals with this status it is
 */
public record GoogleError(int code, String status, String domain, String reason, String message) {
    private static final String GLOBAL = "global";

    public static GoogleError invalid(String reason, String message) {
        return new GoogleError(400, "INVALID_ARGUMENT", GLOBAL, reason, message);
    }

    public static GoogleError unauthenticated() {
        return new GoogleError(
                401,
                "UNAUTHENTICATED",
                GLOBAL,
                "authError",
                "Request had invalid authentication credentials. Expected OAuth 2 access token, login cookie or other valid"
                        + " authentication credential.");
    }

    public static GoogleError denied(String reason, String message) {
        return new GoogleError(403, "PERMISSION_DENIED", GLOBAL, reason, message);
    }

    public static GoogleError notFound(String message) {
        return new GoogleError(404, "NOT_FOUND", GLOBAL, "notFound", message);
    }

    public static GoogleError conflict(String message) {
        return new GoogleError(409, "ALREADY_EXISTS", GLOBAL, "duplicate", message);
    }

    public static GoogleError gone(String reason, String message) {
        return new GoogleError(410, "FAILED_PRECONDITION", GLOBAL, reason, message);
    }

    public static GoogleError changedMeanwhile() {
        return new GoogleError(412, "FAILED_PRECONDITION", GLOBAL, "conditionNotMet", "Precondition Failed");
    }

    public TwinAnswer answer() {
        var one = object("domain", domain, "reason", reason, "message", message);
        return TwinAnswer.json(
                code,
                object("error", object("code", code, "message", message, "errors", List.of(one), "status", status)));
    }

    /** As what is thrown where a request turns out to be wrong in the middle of its work. */
    public Refused thrown() {
        return new Refused(this);
    }

    /** Ends a request with a refusal. */
    public static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient GoogleError error;

        private Refused(GoogleError error) {
            super(error.message, null, false, false);
            this.error = error;
        }

        public GoogleError error() {
            return error;
        }
    }
}
