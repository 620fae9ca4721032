package io.rolewright.cli.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChangingLinesTest {
    private final StringWriter err = new StringWriter();

    @Test
    void printsAgainWhatHasChanged() {
        show(false);

        assertThat(err.toString().lines())
                .containsExactly("demo:   seek SCHEDULED", "demo:   feed SCHEDULED", "demo:   feed LIVE");
    }

    @Test
    void overwritesAllOnATerminal() {
        show(true);

        assertThat(err.toString())
                .containsOnlyOnce("\u001b[2A")
                .endsWith("\u001b[2Ademo:   seek SCHEDULED\u001b[K\n" + "demo:   feed LIVE\u001b[K\n");
    }

    private void show(boolean live) {
        var lines = new ChangingLines(new PrintWriter(err), live);
        lines.show(List.of("seek SCHEDULED", "feed SCHEDULED"));
        lines.show(List.of("seek SCHEDULED", "feed SCHEDULED"));
        lines.show(List.of("seek SCHEDULED", "feed LIVE"));
    }
}
