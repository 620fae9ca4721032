package io.rolewright.benchmarks.analytics;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** Statements that a file beside the classes holds, each below a line {@code -- name: …} with all it is called. */
final class Statements {
    private static final Pattern HEAD = Pattern.compile("(?m)^-- name: (.+)$");

    private Statements() {}

    static String text(String file) {
        try (var stream = Objects.requireNonNull(Statements.class.getResourceAsStream(file), file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** By name, in their order. */
    static Map<String, String> read(String file) {
        var text = text(file);
        var statements = new LinkedHashMap<String, String>();
        var head = HEAD.matcher(text);
        for (var found = head.find(); found; ) {
            var names = head.group(1).strip().split(", ", -1);
            var begin = head.end();
            found = head.find();
            var statement =
                    text.substring(begin, found ? head.start() : text.length()).strip();
            for (var name : names) {
                statements.put(name, statement);
            }
        }
        return statements;
    }
}
