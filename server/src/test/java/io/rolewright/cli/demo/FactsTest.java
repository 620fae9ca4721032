package io.rolewright.cli.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class FactsTest {
    private final Facts facts = new Facts();

    @Test
    void areGoodWhenAllWasSeen() {
        facts.note("six sources", 6, 6);
        facts.note("a board was away", true);

        assertThat(facts.good()).isTrue();
        assertThat(printed()).contains("ok      six sources", "ok      a board was away");
    }

    @Test
    void tellWhatWasSeenInstead() {
        facts.note("six sources", 6, 6);
        facts.note("SEEK shows it, once", new Boards.Standing(1, 1), new Boards.Standing(1, 2));

        assertThat(facts.good()).isFalse();
        assertThat(printed())
                .contains("MISSED  SEEK shows it, once: 1 of 2 ever made instead of 1 of 1 ever made")
                .doesNotContain("MISSED  six");
    }

    private String printed() {
        var text = new StringWriter();
        facts.print(new PrintWriter(text));
        return text.toString();
    }
}
