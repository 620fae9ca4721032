package io.rolewright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.shared.Version;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExitStatusTest {
    @Test
    void isZeroWhenAllIsDone() {
        var answer = Terminal.run("--version");
        assertThat(answer).isEqualTo(new Terminal(0, "rolewright " + Version.current() + System.lineSeparator(), ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "completion",
                "dead-letters",
                "demo",
                "doctor",
                "match",
                "parse",
                "rebuild",
                "rekey",
                "serve",
                "skills",
                "verify-audit"
            })
    void isZeroForHelpWhichIsAnAnswer(String command) {
        var answer = Terminal.run(command, "--help");
        assertThat(answer.exit()).isZero();
        assertThat(answer.out()).startsWith("Usage: rolewright " + command);
        assertThat(answer.err()).isEmpty();
        assertThat(Terminal.run("--help").out()).contains("  " + command, "Exit status: 0 all done");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "polish",
                "parse",
                "parse --loud a.txt",
                "match --job a.txt",
                "eval coverage",
                "rebuild",
                "dead-letters"
            })
    void isTwoForWrongUsageWithoutAnAnswer(String words) {
        var answer = Terminal.run((Object[]) words.split(" ", -1));
        assertThat(answer.exit()).isEqualTo(2);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.err()).isNotBlank();
    }

    @Test
    void isThreeWhenAnInputIsRefused(@TempDir Path folder) {
        assertThat(Terminal.run("parse", folder).exit()).isEqualTo(3);
    }

    @Test
    void isOneForOurFaultWhoseTraceIsShownOnRequest(@TempDir Path folder) {
        var brief = Terminal.run("serve", "--data", folder);
        assertThat(brief.exit()).isEqualTo(1);
        assertThat(brief.said())
                .containsExactly(
                        "error cli.failure the wires are cut: Something went wrong inside Rolewright.",
                        "try: Run the command again with --debug and report what it prints.");
        var full = Terminal.run("serve", "--data", folder, "--debug");
        assertThat(full.exit()).isEqualTo(1);
        assertThat(full.err())
                .startsWith(brief.err())
                .contains("java.lang.IllegalStateException: the wires are cut", "\tat io.rolewright.cli.");
        assertThat(full.out()).isEmpty();
    }
}
