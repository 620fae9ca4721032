package io.rolewright.engine.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileTypeTest {
    private static final String OLE = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";

    @Test
    void findsAPdfBehindOtherBytes() throws Exception {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes("From the scanner\r\n".getBytes(StandardCharsets.UTF_8));
        file.writeBytes(PdfFile.saying("Baker in a village of the Ardennes"));
        assertThat(Reading.of("a.pdf", file.toByteArray()).text()).isEqualTo("Baker in a village of the Ardennes");
    }

    @Test
    void tellsLockedOfficeFilesFromOldOnes() {
        byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        assertThat(Reading.refusal(latin(OLE + new String(name, StandardCharsets.ISO_8859_1))))
                .isEqualTo("document.needs-password");
        assertThat(Reading.refusal(latin(OLE + "WordDocument"))).isEqualTo("document.type-unsupported");
    }

    @Test
    void refusesPicturesAndMarkup() {
        assertThat(Reading.refusal(latin("GIF89a\1\0\1\0\0\0\0"))).isEqualTo("document.type-unsupported");
        assertThat(Reading.refusal(latin("<?xml version='1.0'?><svg/>"))).isEqualTo("document.type-unsupported");
    }

    @Test
    void leavesPicturesAloneUnlessTheyAreRecognised() {
        for (String start :
                List.of("\u0089PNG\r\n\u001A\n\0\0\0\rIHDR\0\0\0\u0001", "\u00FF\u00D8\u00FF\u00E0", "II*\0\u0008")) {
            assertThat(Reading.refusal(latin(start))).isEqualTo("document.no-text");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "cv.pdf, true",
        "CV.DOC, true",
        "cv.docx, true",
        "cv.png, true",
        "cv.txt, false",
        "cv, false",
        "pdf, false",
        "j.m.smith, false",
        "cv.pdf.txt, false"
    })
    void comparesTheNameWithTheBytes(String name, boolean mismatch) throws Exception {
        assertThat(Reading.codes(Reading.of(name, "Baker")).contains("document.name-mismatch"))
                .isEqualTo(mismatch);
    }

    private static byte[] latin(String bytes) {
        return bytes.getBytes(StandardCharsets.ISO_8859_1);
    }
}
