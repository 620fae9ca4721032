package io.rolewright.engine.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What every reader does. */
abstract class DocumentReaderContract {
    abstract DocumentReader reader();

    @Test
    void readsEveryKindOfFile() throws Exception {
        Map<String, byte[]> files = Map.of(
                "a.pdf", PdfFile.saying("Ward sister with eleven years in theatre"),
                "a.docx", WordFile.saying("Ward sister with eleven years in theatre"),
                "a.odt", OpenFile.saying("Ward sister with eleven years in theatre"),
                "a.rtf", utf8("{\\rtf1 Ward sister with eleven years in theatre}"),
                "a.msg",
                        new OutlookFile()
                                .body("Ward sister with eleven years in theatre")
                                .bytes(),
                "a.eml", utf8("MIME-Version: 1.0\nSubject: x\n\nWard sister with eleven years in theatre\n"),
                "a.html", utf8("<p>Ward sister with eleven years in theatre</p>"),
                "a.txt", utf8("Ward sister with eleven years in theatre"));
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Document document = Reading.of(reader(), file.getKey(), file.getValue());
            assertThat(document.text()).isEqualTo("Ward sister with eleven years in theatre");
            assertThat(document.name()).isEqualTo(file.getKey());
            assertThat(document.findings()).isEmpty();
        }
    }

    @Test
    void givesTheAnswerOfTheReaderInTheProcess() throws Exception {
        byte[] file = new PdfFile()
                .bold()
                .size(18)
                .text(50, 60, "Ilse Vandermeulen")
                .white(50, 90, "hidden words")
                .nextPage()
                .text(50, 60, "Crane operator – Antwerp")
                .link("https://cranes.example/ilse")
                .bytes();
        assertThat(Reading.of(reader(), "a.txt", file)).isEqualTo(Reading.of("a.txt", file));
    }

    @Test
    void hashesTheBytes() throws Exception {
        assertThat(Reading.of(reader(), "a.txt", utf8("abc")).sha256())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void tellsTheTypeByTheBytes() throws Exception {
        Document document = Reading.of(reader(), "cv.pdf", WordFile.saying("Baker"));
        assertThat(document.mediaType()).contains("wordprocessingml");
        assertThat(Reading.codes(document)).containsExactly("document.name-mismatch");
    }

    @Test
    void keepsAnyName() throws Exception {
        for (String name : new String[] {"", "-", "../../etc/passwd", "a\0.pdf", "x".repeat(70_000), "\ud800.txt"}) {
            assertThat(Reading.of(reader(), name, utf8("Baker")).name()).isEqualTo(name);
        }
    }

    @Test
    void refusesWithTheReason() {
        assertThat(refusal(new byte[0])).isEqualTo("document.empty");
        assertThat(refusal(utf8(" \n\t\n "))).isEqualTo("document.no-text");
        assertThat(refusal(new PdfFile().picture(0, 0, 595, 842).bytes())).isEqualTo("document.no-text");
        assertThat(refusal(new PdfFile().text(50, 50, "secret").locked("key").bytes()))
                .isEqualTo("document.needs-password");
        assertThat(refusal(utf8("%!PS Baker"))).isEqualTo("document.type-unsupported");
        assertThat(refusal(utf8("%PDF-1.7 and <html>"))).isEqualTo("document.damaged");
        assertThat(refusal(utf8("<html>%PDF-1.7"))).isEqualTo("document.disguised");
        assertThat(refusal(utf8("%PDF-1.7 and nothing else"))).isEqualTo("document.damaged");
    }

    @Test
    void refusesLargeFilesWithoutReadingThemWhole() {
        Endless file = new Endless(50 << 20);
        assertThatThrownBy(() -> reader().read("large.pdf", file))
                .isInstanceOfSatisfying(
                        UnreadableDocumentException.class,
                        e -> assertThat(e.code()).isEqualTo("document.too-large"));
        assertThat(file.given).isLessThanOrEqualTo(ReadingLimits.standard().bytes() + 1L);
    }

    @Test
    void passesOnThatTheContentFails() {
        InputStream closed = InputStream.nullInputStream();
        assertThatCode(closed::close).doesNotThrowAnyException();
        assertThatThrownBy(() -> reader().read("a.pdf", closed)).isInstanceOf(IOException.class);
    }

    private String refusal(byte[] bytes) {
        return Reading.refusal(reader(), bytes);
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Bytes without end in sight, counted as they are taken. */
    private static final class Endless extends InputStream {
        private final long size;
        private long given;

        Endless(long size) {
            this.size = size;
        }

        @Override
        public int read() {
            return given++ < size ? 'x' : -1;
        }

        @Override
        public int read(byte[] into, int from, int length) {
            int count = (int) Math.min(length, size - given);
            Arrays.fill(into, from, from + count, (byte) 'x');
            given += count;
            return count == 0 && length > 0 ? -1 : count;
        }
    }
}
