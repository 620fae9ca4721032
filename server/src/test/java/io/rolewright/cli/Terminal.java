package io.rolewright.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a command left behind: its exit status, its answers and what it said beside them. */
record Terminal(int exit, String out, String err) {
    static Terminal run(Object... words) {
        return on(Terminal::broken, words);
    }

    /** The same where the platform can be started. */
    static Terminal on(Platform platform, Object... words) {
        var out = new StringWriter();
        var err = new StringWriter();
        var exit = RolewrightCommand.commandLine(platform)
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(List.of(words).stream().map(Object::toString).toArray(String[]::new));
        return new Terminal(exit, out.toString(), err.toString());
    }

    /** The same with {@code input} as standard input. */
    static Terminal read(String input, Object... words) {
        var before = System.in;
        System.setIn(new ByteArrayInputStream(input.getBytes(UTF_8)));
        try {
            return run(words);
        } finally {
            System.setIn(before);
        }
    }

    /** The command line alone is tried here: its platform starts with a fault. */
    private static ConfigurableApplicationContext broken(String... settings) {
        throw new IllegalStateException("the wires are cut");
    }

    /** The answers, one JSON document per line. */
    List<JsonNode> json() {
        return out.lines().map(line -> JsonMapper.shared().readTree(line)).toList();
    }

    List<String> said() {
        return err.lines().toList();
    }
}
