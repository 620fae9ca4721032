package io.rolewright.engine.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextFormatTest {
    private static final String WORDS = "Köchin in Zürich – 2003";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void readsEveryEncodingWithoutAMark(String charset) throws Exception {
        assertThat(Reading.of("a.txt", WORDS.getBytes(Charset.forName(charset))).text())
                .isEqualTo(WORDS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void readsEveryEncodingWithAMark(String charset) throws Exception {
        byte[] file = ("\uFEFF" + WORDS).getBytes(Charset.forName(charset));
        assertThat(Reading.of("a.txt", file).text()).isEqualTo(WORDS);
    }

    @Test
    void keepsLinesAndParagraphs() throws Exception {
        Document document = Reading.of("a.txt", "Cook\r\nin Zürich\r\n\r\n  since\t2003 \n");
        assertThat(document.text()).isEqualTo("Cook\nin Zürich\n\nsince\t2003");
        assertThat(document.lines())
                .extracting(line -> line.span().of(document.text()))
                .containsExactly("Cook", "in Zürich", "since\t2003");
    }

    @Test
    void makesOneCharacterOfManyForms() throws Exception {
        assertThat(text("o\uFB03ce\u00A0\u2003work")).isEqualTo("office work");
        assertThat(text("\uF0B7 lists\u200B and \uFF21\uFF22")).isEqualTo("• lists and AB");
        assertThat(text("Zu\u0308rich")).isEqualTo("Zürich");
    }

    @Test
    void joinsWordsThatASoftHyphenParts() throws Exception {
        assertThat(text("soft\u00ADware for develop\u00AD\nment teams")).isEqualTo("software for development\nteams");
    }

    @Test
    void stopsAtTheLimitOfCharacters() throws Exception {
        ReadingLimits limits = new ReadingLimits(1000, 1000, 1, 30, Duration.ofSeconds(1), 1);
        byte[] file = "Cook\nand a much longer line of words".getBytes(StandardCharsets.UTF_8);
        Document document = Reading.of(new InProcessReader(limits), "a.txt", file);
        assertThat(document.text()).startsWith("Cook\nand a much").hasSizeLessThanOrEqualTo(30);
        assertThat(Reading.codes(document)).containsExactly("document.truncated");
    }

    @Test
    void refusesBytesThatAreNoText() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < 1000; i++) {
            bytes.write(i * 31);
        }
        assertThat(Reading.refusal(bytes.toByteArray())).isEqualTo("document.type-unsupported");
    }

    private static String text(String words) throws UnreadableDocumentException {
        return Reading.of("a.txt", words).text();
    }
}
