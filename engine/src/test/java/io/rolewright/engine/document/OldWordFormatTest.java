package io.rolewright.engine.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** On a file of an invented person that LibreOffice saved; nothing at hand writes this format from code. */
class OldWordFormatTest {
    @Test
    void readsParagraphsRowsListsAndLinks() throws Exception {
        Document document = Reading.of("cooper.doc", cooper());
        assertThat(document.text().lines().filter(line -> !line.isBlank()))
                .containsExactly(
                        "Ines Calvo",
                        "Cooper in Jerez – write to me",
                        "1999\tApprentice at Tonelería Sur",
                        "2004\tMaster cooper",
                        "• staves",
                        "• hoops",
                        "Łódź, Zürich",
                        "ines@calvo.example");
        assertThat(document.mediaType()).isEqualTo("application/msword");
        assertThat(document.findings()).isEmpty();
    }

    @Test
    void keepsSizeAndWeight() throws Exception {
        Line name = Reading.of("cooper.doc", cooper()).lines().getFirst();
        assertThat(name.fontSize()).isEqualTo(24);
        assertThat(name.bold()).isTrue();
    }

    @Test
    void asksForThePasswordOfALockedFile() throws Exception {
        byte[] locked = cooper();
        int head = wordDocument(locked);
        locked[head + 11] |= (byte) 0x81; // Locked by the oldest way, whose key is four bytes long.
        locked[head + 14] = 4;
        assertThat(Reading.refusal(locked)).isEqualTo("document.needs-password");
    }

    @Test
    void refusesHalfAFile() throws Exception {
        byte[] whole = cooper();
        assertThat(Reading.refusal(Arrays.copyOf(whole, whole.length / 2))).startsWith("document.");
    }

    // The stream of that name starts with this number.
    private static int wordDocument(byte[] file) {
        for (int i = 512; i < file.length; i += 512) {
            if ((file[i] & 0xFF) == 0xEC && (file[i + 1] & 0xFF) == 0xA5) {
                return i;
            }
        }
        throw new AssertionError("no Word document");
    }

    static byte[] cooper() throws IOException {
        try (InputStream file = OldWordFormatTest.class.getResourceAsStream("/document/cooper.doc")) {
            return file == null ? new byte[0] : file.readAllBytes();
        }
    }
}
