package io.rolewright.benchmarks.fuzz;

import io.rolewright.benchmarks.load.Answer;
import io.rolewright.benchmarks.load.Request;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Answers that must never be given, each kind with the first request that brought it. */
final class Findings {
    private static final int MOST_SHOWN = 300;

    private final Map<String, String> first = new ConcurrentHashMap<>();

    void judge(Operation operation, Request request, Answer answer, boolean mayCall) {
        wrong(answer, mayCall)
                .ifPresent(what -> first.putIfAbsent(
                        what + ": " + operation + " " + answer.member("code"),
                        request.method() + " " + shortened(request.path()) + " "
                                + request.headers().keySet() + " " + shown(request.body()) + " -> " + answer.status()
                                + " " + shown(answer.body())));
    }

    private static Optional<String> wrong(Answer answer, boolean mayCall) {
        var status = answer.status();
        if (status >= 500 && status != 503 && status != 501) {
            return Optional.of("a failure of ours");
        }
        if (status < 300 && !mayCall) {
            return Optional.of("done for somebody who may not");
        }
        if (status >= 400
                && (!answer.head().contains("application/problem+json")
                        || answer.member("code").isEmpty())) {
            return Optional.of("a refusal that is no problem+json");
        }
        if (answer.text().contains("\tat ") || answer.text().contains("io.rolewright.")) {
            return Optional.of("an answer that shows the inside");
        }
        return Optional.empty();
    }

    private static String shown(byte[] body) {
        var text = new String(body, StandardCharsets.UTF_8);
        return shortened(text);
    }

    private static String shortened(String text) {
        return text.length() > MOST_SHOWN ? text.substring(0, MOST_SHOWN) + "…" : text;
    }

    int count() {
        return first.size();
    }

    void print() {
        first.forEach((what, request) -> System.out.println(what + "\n    " + request));
    }
}
