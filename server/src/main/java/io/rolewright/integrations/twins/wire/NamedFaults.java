package io.rolewright.integrations.twins.wire;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Rules of faults as JSON: {@code {"on":"/jobs/*","call":2,"fault":"status","code":429,"retryAfter":"3"}}. */
final class NamedFaults {
    private static final int MANY_HOPS = 10_000;
    private static final long BOMB = 1L << 32;

    private NamedFaults() {}

    /** The rule that the JSON tells of; none where it does not tell one. */
    static Optional<FaultRule> rule(JsonNode json) {
        try {
            return fault(json)
                    .map(fault -> new FaultRule(
                            json.path("on").asString("*"),
                            json.path("call").asInt(json.path("from").asInt(1)),
                            json.path("times").asInt(json.has("call") ? 1 : Integer.MAX_VALUE),
                            json.path("perTarget").asInt(Integer.MAX_VALUE),
                            json.path("probability").asDouble(1),
                            fault));
        } catch (IllegalArgumentException | DateTimeParseException nonsense) {
            return Optional.empty();
        }
    }

    private static Optional<Fault> fault(JsonNode json) {
        var name = json.path("fault").asString("");
        return Optional.ofNullable(
                switch (name) {
                    case "status" -> status(json.path("code").asInt(500), json);
                    case "slow" -> Faults.slow(Duration.parse(json.path("by").asString("PT60S")));
                    case "hanging" -> Faults.hanging();
                    case "lost-answer" -> Faults.lostAnswer();
                    case "lost-request" -> Faults.lostRequest();
                    case "reset" -> Faults.reset();
                    case "reset-within" -> BodyFaults.resetWithin();
                    case "redirect-loop" -> Faults.redirectLoop();
                    case "redirects" -> Faults.redirects(json.path("hops").asInt(MANY_HOPS));
                    case "redirect-to" ->
                        Faults.redirectTo(json.path("location").asString("/"));
                    case "huge-robots" -> Faults.hugeRobots(json.path("lines").asInt(100_000));
                    case "binary-robots" -> Faults.binaryRobots();
                    case "html" -> Faults.htmlInstead();
                    case "half-json" -> Faults.halfJson();
                    case "half" -> BodyFaults.half();
                    case "truncated" -> BodyFaults.truncated();
                    case "wrong-length" ->
                        BodyFaults.wrongLength(json.path("by").asInt(10));
                    case "drip" ->
                        BodyFaults.drip(Duration.parse(json.path("pause").asString("PT1S")));
                    case "endless" -> BodyFaults.endless();
                    case "gzip-bomb" -> BodyFaults.gzipBomb(json.path("bytes").asLong(BOMB));
                    case "wrong-charset" ->
                        BodyFaults.wrongCharset(json.path("said").asString("utf-8"), StandardCharsets.ISO_8859_1);
                    case "extra-member" -> BodyFaults.extraMember();
                    case "member" -> BodyFaults.member(json.path("name").asString(""), json.path("value"));
                    default -> quirk(name);
                });
    }

    private static Fault status(int code, JsonNode json) {
        return json.has("retryAfter")
                ? Faults.status(code, json.path("retryAfter").asString(""))
                : Faults.status(code);
    }

    private static @Nullable Fault quirk(String name) {
        for (var quirk : Quirk.values()) {
            if (quirk.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(name)) {
                return Faults.odd(quirk);
            }
        }
        return null;
    }
}
