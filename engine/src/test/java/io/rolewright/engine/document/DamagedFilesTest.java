package io.rolewright.engine.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

/** Whatever the bytes are, the answer is a sound document or a refusal with a code. */
class DamagedFilesTest {
    private static final List<byte[]> FILES = List.of(
            new PdfFile()
                    .bold()
                    .text(50, 50, "Stonemason of the cathedral works")
                    .nextPage()
                    .text(50, 50, "and of many a village church")
                    .picture(0, 0, 9, 9)
                    .link("https://s.example")
                    .bytes(),
            new WordFile(WordFile.paragraph("Stonemason") + WordFile.row(WordFile.paragraph("1999")))
                    .with("header", "h.xml", WordFile.paragraph("Works"))
                    .bytes(),
            "<h1>Stonemason</h1><table><tr><td>1999<td>Ulm".getBytes(StandardCharsets.UTF_8),
            new OpenFile(OpenFile.paragraph("Stonemason"))
                    .margins("Works", "1999")
                    .bytes(),
            "{\\rtf1{\\fonttbl{\\f0\\fcharset204 A;}}\\f0 Stone\\u252?\\cell mason\\cell\\row{\\b Ulm}\\par}"
                    .getBytes(StandardCharsets.UTF_8),
            "MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nStonemason\r\n--b--"
                    .getBytes(StandardCharsets.UTF_8),
            new OutlookFile().body("Stonemason").bytes(),
            cooper());

    private static byte[] cooper() {
        try {
            return OldWordFormatTest.cooper();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void survivesFilesThatEndEarly() {
        for (byte[] file : FILES) {
            for (int length = 1; length < file.length; length += 1 + file.length / 150) {
                assertSound(Arrays.copyOf(file, length));
            }
        }
    }

    @Test
    void survivesFlippedBits() {
        Random random = new Random(20030117);
        for (byte[] file : FILES) {
            for (int i = 0; i < 60; i++) {
                byte[] flipped = file.clone();
                flipped[random.nextInt(file.length)] ^= (byte) (1 << random.nextInt(8));
                assertSound(flipped);
            }
        }
    }

    @Property(tries = 300)
    void survivesAnyBytes(@ForAll byte[] bytes) {
        assertSound(bytes);
    }

    @Property(tries = 200)
    void survivesAnyBytesBehindAKnownStart(@ForAll byte[] bytes, @ForAll @IntRange(max = 7) int kind) {
        byte[] start = Arrays.copyOf(FILES.get(kind), 40);
        byte[] file = Arrays.copyOf(start, 40 + bytes.length);
        System.arraycopy(bytes, 0, file, 40, bytes.length);
        assertSound(file);
    }

    @Property(tries = 300)
    void survivesAnyText(@ForAll @StringLength(max = 400) String text) throws Exception {
        assertSound(text.getBytes(StandardCharsets.UTF_16BE));
        assertSound(("<p>" + text).getBytes(StandardCharsets.UTF_8));
    }

    private static void assertSound(byte[] bytes) {
        try {
            assertSound(Reading.of("file.pdf", bytes));
        } catch (UnreadableDocumentException e) {
            assertThat(e.code()).startsWith("document.");
        }
    }

    private static void assertSound(Document document) {
        int end = 0;
        for (Line line : document.lines()) {
            assertThat(line.span().start()).isGreaterThanOrEqualTo(end);
            assertThat(line.span().length()).isPositive();
            assertThat(line.page()).isBetween(1, document.pages());
            end = line.span().end();
            assertThat(line.span().of(document.text())).isNotBlank().doesNotContain("\n");
        }
        assertThat(end).isEqualTo(document.text().length());
    }
}
