package io.rolewright.benchmarks.fuzz;

import io.rolewright.benchmarks.load.Answer;
import io.rolewright.benchmarks.load.Request;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Answers that must never be given, each kind with the first request that brought it. */
final class Findings {
    private static final int MOST_SHOWN = 300;

    private final Path folder;
    private final Map<String, String> first = new ConcurrentHashMap<>();

    /** @param folder where the first request of each kind is kept, byte for byte */
    Findings(Path folder) {
        this.folder = folder;
    }

    /** @param number of the request, which with the seed tells how it was made */
    void judge(long number, Operation operation, Request request, Answer answer, boolean mayCall) {
        wrong(request, answer, mayCall).ifPresent(what -> {
            var kind = what + ": " + operation + " " + answer.member("code");
            if (first.putIfAbsent(kind, shown(number, request, answer)) == null) {
                keep(number, request);
            }
        });
    }

    private static String shown(long number, Request request, Answer answer) {
        return "request " + number + ": " + request.method() + " " + shortened(request.path()) + " "
                + shown(request.body()) + " -> " + answer.status() + " " + shown(answer.body());
    }

    private void keep(long number, Request request) {
        try {
            Files.write(folder.resolve(number + ".http"), request.toWire());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Optional<String> wrong(Request request, Answer answer, boolean mayCall) {
        var status = answer.status();
        if (status >= 500 && status != 503 && status != 501) {
            return Optional.of("a failure of ours");
        }
        if (status < 300 && !mayCall) {
            return Optional.of("done for somebody who may not");
        }
        if (status >= 400
                && !request.method().equals("HEAD")
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
        if (!first.isEmpty()) {
            System.out.println("the requests themselves: " + folder);
        }
    }
}
