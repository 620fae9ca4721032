package io.rolewright.integrations.twins.wire;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.SplittableRandom;

/** Faults of the connection, of status and of time. Those of a body are in {@link BodyFaults}. */
public final class Faults {
    private static final Duration FOR_EVER = Duration.ofDays(1);
    private static final String HOP = "_hop";

    private Faults() {}

    /** Answers with a status and does nothing of what was asked. */
    public static Fault status(int status) {
        return answering(TwinAnswer.json(status, Json.object("error", "status " + status)));
    }

    /** Answers with a status and {@code Retry-After}: seconds, a date, or nonsense. */
    public static Fault status(int status, String retryAfter) {
        return answering(TwinAnswer.json(status, Json.object("error", "status " + status))
                .with("Retry-After", retryAfter));
    }

    /** Gives this answer and does nothing of what was asked. */
    public static Fault answering(TwinAnswer answer) {
        return exchange -> exchange.send(answer);
    }

    /** Does what was asked, and answers late. */
    public static Fault slow(Duration by) {
        return exchange -> {
            var answer = exchange.effect();
            exchange.pause(by);
            exchange.send(answer);
        };
    }

    /** Takes the request and never answers. */
    public static Fault hanging() {
        return exchange -> exchange.pause(FOR_EVER);
    }

    /** Does what was asked, and ends the connection without a word. */
    public static Fault lostAnswer() {
        return exchange -> {
            exchange.effect();
            exchange.close();
        };
    }

    /** Ends the connection without a word and without an effect. */
    public static Fault lostRequest() {
        return Exchange::close;
    }

    /** Resets the connection before anything was done. */
    public static Fault reset() {
        return Exchange::reset;
    }

    /** Lets the provider itself get something wrong. */
    public static Fault odd(Quirk quirk) {
        return exchange -> exchange.send(exchange.effect(quirk));
    }

    /** Redirects to itself without end. */
    public static Fault redirectLoop() {
        return exchange ->
                exchange.send(TwinAnswer.redirect(302, exchange.request().target()));
    }

    /** Redirects to any address, such as one that no stranger may send us to. */
    public static Fault redirectTo(String location) {
        return answering(TwinAnswer.redirect(302, location));
    }

    /** Answers only after this many redirects; the rule has to be on the path. */
    public static Fault redirects(int hops) {
        return exchange -> {
            var request = exchange.request();
            var hop = request.number(HOP, 0);
            exchange.send(
                    hop < hops
                            ? TwinAnswer.redirect(302, request.path() + "?" + HOP + "=" + (hop + 1))
                            : exchange.effect());
        };
    }

    /** A robots.txt of this many lines, the last of which forbids everything. */
    public static Fault hugeRobots(int lines) {
        var text = "User-agent: nobody\nDisallow: /private/\n".repeat(lines) + "User-agent: *\nDisallow: /\n";
        return answering(TwinAnswer.text(200, "text/plain", text));
    }

    /** A robots.txt of bytes that are no text. */
    public static Fault binaryRobots() {
        var bytes = new byte[4096];
        new SplittableRandom(1).nextBytes(bytes);
        return answering(TwinAnswer.of(200, "text/plain", bytes));
    }

    /** An error page that says that all is well. */
    public static Fault htmlInstead() {
        return answering(TwinAnswer.html("<!doctype html><title>Maintenance</title><p>We will be right back.</p>"));
    }

    /** Half of an object that says that all is well. */
    public static Fault halfJson() {
        return answering(TwinAnswer.of(
                200, "application/json", "{\"id\":\"12\",\"jobs\":[{\"ti".getBytes(StandardCharsets.UTF_8)));
    }
}
