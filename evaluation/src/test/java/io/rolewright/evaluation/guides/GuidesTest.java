package io.rolewright.evaluation.guides;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every command block of README.md and the guides, run in the checkout as a reader would run it. */
class GuidesTest {
    private static final long MINUTES = 8;

    private final Deque<Terminal> up = new ArrayDeque<>();

    static List<Path> texts() throws IOException {
        return Checkout.texts();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void tellCommandsThatWork(Path text) throws Exception {
        var blocks = CommandBlock.in(text);
        assertThat(blocks).as("command blocks of " + text).isNotEmpty();
        for (var block : blocks) {
            if (!block.isThisBuild()) {
                run(block);
            }
        }
    }

    private void run(CommandBlock block) throws Exception {
        if (block.removes()) {
            stop();
        }
        var terminal = new Terminal(block);
        up.push(terminal);
        var words = block.whenUp();
        var told = terminal.readUntil(words.orElse("\0"), MINUTES);
        if (words.isPresent()) {
            assertThat(told).as(block.place()).contains(words.get());
            return;
        }
        assertThat(terminal.exitStatus()).as(block + "\n" + told).isZero();
    }

    @AfterEach
    void stop() {
        up.forEach(Terminal::close);
        up.clear();
    }

    @AfterEach
    void removeTheDemo() throws IOException {
        stop();
        Checkout.remove(Checkout.ROOT.resolve("demo"));
    }

    @Test
    void finishWhereNothingIsFenced() throws IOException {
        var text = Files.writeString(Files.createTempFile("guide", ".md"), """
                # A guide

                ```sh
                ./rolewright serve --port 1
                ```

                ```text
                ```sh is not the start of a block here
                ```

                ```sh
                ls
                pwd
                ```
                """);
        assertThat(CommandBlock.in(text)).extracting(CommandBlock::commands).containsExactly("./rolewright serve --port 1", "ls\npwd");
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> Files.delete(text));
    }
}
