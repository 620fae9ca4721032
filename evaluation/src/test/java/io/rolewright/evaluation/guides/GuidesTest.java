package io.rolewright.evaluation.guides;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every command block of README.md and the guides, run in the checkout as a reader would run it. Each guide starts servers of its
 * own, so the gate tries README.md alone, and {@code ./rolewright verify-all} all of them.
 */
class GuidesTest {
    /** {@code all}, or the names of some with commas between them. */
    private static final List<String> WANTED =
            List.of(System.getProperty("rolewright.guides", "README.md").split(",", -1));

    private static final List<String> DEMO_SHOWS = List.of(
            "one run ended over six sources",
            "all copies were told, and no others",
            "was away in the middle, and was asked until it was back",
            "seek shows it, once",
            "linkedin shows it, once",
            "indeed shows it, once",
            "feed shows it, once",
            "careers shows it, once",
            "she gave us the right to represent her",
            "nothing that the client got says who she is",
            "one event stands in the calendars of both",
            "Twilio called her once",
            "nothing was made of her instructions",
            "the fee is right, in cents",
            "a page proves the introduction",
            "Gmail sent her one e-mail",
            "the job is closed as filled, and nobody closed it by hand",
            "careers shows it no more");

    private final Deque<Terminal> up = new ArrayDeque<>();
    private final Set<Path> made = new LinkedHashSet<>();

    static List<Path> texts() throws IOException {
        return Checkout.texts();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void tellCommandsThatWork(Path text, @TempDir Path folder) throws Exception {
        assumeTrue(
                WANTED.contains("all") || WANTED.contains(text.getFileName().toString()),
                "./rolewright verify-all tries the commands of " + text);
        var blocks = CommandBlock.in(text);
        assertThat(blocks).as("command blocks of " + text).isNotEmpty();
        assumeTrue(
                blocks.stream().noneMatch(CommandBlock::needsPostOffice) || Checkout.hasPostOffice(),
                text + " takes root, Postfix and Dovecot");
        for (var block : blocks) {
            if (!block.isThisBuild()) {
                run(block, folder.resolve("exports"));
            }
        }
    }

    private void run(CommandBlock block, Path exports) throws Exception {
        if (block.needsAllStopped()) {
            stop();
        }
        block.folders().stream()
                .map(Checkout.ROOT::resolve)
                .filter(Files::notExists)
                .forEach(made::add);
        var terminal = new Terminal(block, exports);
        up.push(terminal);
        var isUp = terminal.awaitUp();
        assertThat(isUp)
                .as(block + "\n" + terminal.output())
                .isEqualTo(block.whenUp().isPresent());
        if (block.commands().startsWith("./rolewright demo")) {
            assertThat(terminal.output())
                    .contains("What all those outside say themselves")
                    .contains(DEMO_SHOWS)
                    .doesNotContain("MISSED");
        }
        if (!isUp) {
            assertThat(terminal.exitStatus()).as(all(block)).isZero();
        }
    }

    /** What was said in all terminals, the latest first. */
    private String all(CommandBlock block) {
        return block + "\n" + up.stream().map(Terminal::output).collect(Collectors.joining("\n--\n"));
    }

    private void stop() {
        up.forEach(Terminal::close);
        up.clear();
    }

    @AfterEach
    void leaveNothing() throws IOException {
        stop();
        Checkout.remove(Checkout.ROOT.resolve("demo"));
        // A guide that failed halfway would else fail again at what it left.
        for (var folder : made) {
            Checkout.remove(folder);
        }
    }

    /** What a guide leaves in the checkout holds keys, and must not get into a commit. */
    @Test
    void makeFoldersThatGitIgnores() throws IOException {
        var ignored = Files.readAllLines(Checkout.ROOT.resolve(".gitignore"));
        for (var text : Checkout.texts()) {
            for (var block : CommandBlock.in(text)) {
                assertThat(ignored)
                        .as(block.toString())
                        .containsAll(
                                block.folders().stream().map("/%s/"::formatted).toList());
            }
        }
    }

    @Test
    void areMadeOfBlocksFencedAsCommands(@TempDir Path folder) throws IOException {
        var text = Files.writeString(folder.resolve("guide.md"), """
                # A guide

                ```sh
                ./rolewright serve --port 1
                ```

                ```text
                what it prints
                ```

                ```sh
                ls
                pwd
                ```
                """);
        assertThat(CommandBlock.in(text))
                .containsExactly(
                        new CommandBlock("guide.md:3", "./rolewright serve --port 1"),
                        new CommandBlock("guide.md:11", "ls\npwd"));
    }

    @Test
    void showWhatTheLauncherSaysWithoutAJdk() throws Exception {
        var builder = Checkout.bash("./rolewright", "--version");
        builder.environment().put("ROLEWRIGHT_NEEDS_JDK", "999");
        var process = builder.start();
        var told = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(told).contains("error cli.no-jdk: no JDK 999", "try: install one", "https://adoptium.net");
        assertThat(process.waitFor()).isEqualTo(1);
    }
}
