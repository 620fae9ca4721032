package io.rolewright.engine.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With a script in the place of Tesseract that says always the same. */
class RecognitionTest {
    private static final byte[] SCAN = Scan.picture(PdfFile.saying("any words at all, they are not looked at"), "png");
    private static final String WORD = "5\\t%d\\t%d\\t1\\t1\\t%d\\t%d\\t100\\t50\\t20\\t%s\\t%s\\n";

    @TempDir
    private Path folder;

    @Test
    void keepsWhereAWordIsUnsureAndLeavesNoiseOut() throws Exception {
        Document document = Reading.of(
                recogniser(saying(
                        word(1, 1, 0, "96.1", "Keeper"), word(1, 1, 60, "41", "Texei"), word(1, 1, 120, "3", "~;"))),
                "a.png",
                SCAN);
        assertThat(document.text()).isEqualTo("Keeper Texei");
        assertThat(document.findings())
                .containsExactlyInAnyOrder(
                        Finding.of("document.recognised", Severity.WARNING),
                        new Finding("document.word-unsure", Severity.WARNING, new Span(7, 12)));
    }

    @Test
    void partsBlocksTabsAndPages() throws Exception {
        Document document = Reading.of(
                recogniser(saying(
                        word(1, 1, 0, "96", "Keeper"),
                        word(1, 1, 400, "96", "1999"),
                        word(1, 2, 0, "96", "Texel"),
                        word(2, 1, 0, "96", "References"))),
                "a.tif",
                SCAN);
        assertThat(document.text()).isEqualTo("Keeper\t1999\n\nTexel\n\nReferences");
        assertThat(document.pages()).isEqualTo(2);
        assertThat(document.lines()).extracting(Line::page).containsExactly(1, 1, 2);
    }

    @Test
    void givesUpAtTheDeadlineAndSaysSo() throws Exception {
        Recognition slow = recogniserOf("sleep 60").within(5, Duration.ofMillis(300));
        byte[] file = Scan.behind(PdfFile.saying("Application of a keeper of lighthouses"), PdfFile.saying("x"));
        long start = System.nanoTime();
        Document document = Reading.of(new InProcessReader(ReadingLimits.standard(), slow), "a.pdf", file);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
        assertThat(document.text()).isEqualTo("Application of a keeper of lighthouses");
        assertThat(Reading.codes(document)).containsExactly("document.truncated");
    }

    @Test
    void refusesAPictureWithoutWordsAndOneThatIsNone() throws Exception {
        InProcessReader reader = recogniser(saying());
        assertThat(Reading.refusal(reader, SCAN)).isEqualTo("document.no-text");
        byte[] broken = SCAN.clone();
        broken[18] = 'x';
        assertThat(Reading.refusal(reader, broken)).startsWith("document.");
        assertThat(Reading.refusal(recogniser("exit 1"), SCAN)).isEqualTo("document.no-text");
    }

    @Test
    void leavesHugePicturesToNobody() throws Exception {
        byte[] huge = SCAN.clone();
        huge[16] = 1; // Its width, by sixteen millions.
        assertThat(Reading.refusal(recogniser(saying()), huge)).isEqualTo("document.too-large");
    }

    private static String word(int page, int block, int left, String confidence, String text) {
        return WORD.formatted(page, block, left, left, confidence, text);
    }

    private static String saying(String... words) {
        return "printf '" + String.join("", words) + "'";
    }

    private InProcessReader recogniser(String command) throws IOException {
        return new InProcessReader(ReadingLimits.standard(), recogniserOf(command));
    }

    private Recognition recogniserOf(String command) throws IOException {
        Path script = folder.resolve("tesseract");
        Files.writeString(script, "#!/bin/sh\ncat >/dev/null\n" + command + "\n");
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
        return new Recognition(script, List.of("eng"), 5, Duration.ofSeconds(20));
    }
}
