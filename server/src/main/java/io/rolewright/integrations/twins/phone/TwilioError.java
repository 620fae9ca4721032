package io.rolewright.integrations.twins.phone;

import io.rolewright.integrations.twins.wire.Json;
import io.rolewright.integrations.twins.wire.TwinAnswer;

/** Why a request is refused, as Twilio says it. */
final class TwilioError extends RuntimeException {
    private final int status;
    private final int code;
    private final String text;

    private TwilioError(int status, int code, String text) {
        super(text, null, false, false);
        this.status = status;
        this.code = code;
        this.text = text;
    }

    /** A parameter that is missing or wrong. */
    static TwilioError badRequest(int code, String text) {
        return new TwilioError(400, code, text);
    }

    static TwilioError unauthorized() {
        return new TwilioError(401, 20_003, "Authenticate");
    }

    static TwilioError notFound(String path) {
        return new TwilioError(404, 20_404, "The requested resource " + path + " was not found");
    }

    static TwilioError methodNotAllowed() {
        return new TwilioError(405, 20_004, "Method not allowed");
    }

    /** What cannot be done with a resource as it is now. */
    static TwilioError conflict(int code, String text) {
        return new TwilioError(409, code, text);
    }

    static TwilioError tooMany() {
        return new TwilioError(429, 20_429, "Too Many Requests");
    }

    int code() {
        return code;
    }

    String text() {
        return text;
    }

    TwinAnswer answer() {
        var answer = TwinAnswer.json(
                status,
                Json.object(
                        "code", code,
                        "message", text,
                        "more_info", "https://www.twilio.com/docs/errors/" + code,
                        "status", status));
        return status == 401 ? answer.with("WWW-Authenticate", "Basic realm=\"Twilio API\"") : answer;
    }
}
