package io.rolewright.engine.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDXFAResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostilePdfTest extends HostileFiles {
    private static final int CHUNK = 1 << 20;

    // 1
    @Test
    void readsNoEntityOfAForm() throws Exception {
        String form =
                "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\"><!ENTITY b SYSTEM \""
                        + address + "\">]><xdp>&a;&b;</xdp>";
        byte[] file = new PdfFile()
                .text(50, 50, WORDS)
                .change(document -> addForm(document, form))
                .bytes();
        assertThat(read(file)).isEqualTo(WORDS);
    }

    private static void addForm(PDDocument document, String form) throws IOException {
        PDAcroForm fields = new PDAcroForm(document);
        fields.setXFA(new PDXFAResource(
                new PDStream(document, new ByteArrayInputStream(form.getBytes(UTF_8))).getCOSObject()));
        document.getDocumentCatalog().setAcroForm(fields);
    }

    // 7
    @Test
    void survivesStreamsPackedTenTimes() throws Exception {
        byte[] packed = new byte[0];
        for (int i = 0; i < 10; i++) {
            packed = i == 0 ? zeros(600 << 20) : deflated(packed);
        }
        byte[] chain = packed;
        byte[] file = new PdfFile()
                .change(document -> replaceContent(document, chain))
                .bytes();
        assertThat(chain.length).isLessThan(10_000);
        assertThat(read(file)).startsWith("document.");
    }

    private static void replaceContent(PDDocument document, byte[] packed) throws IOException {
        COSStream content = document.getDocument().createCOSStream();
        try (OutputStream raw = content.createRawOutputStream()) {
            raw.write(packed);
        }
        COSArray filters = new COSArray();
        for (int i = 0; i < 10; i++) {
            filters.add(COSName.FLATE_DECODE);
        }
        content.setItem(COSName.FILTER, filters);
        document.getPage(0).getCOSObject().setItem(COSName.CONTENTS, content);
    }

    private static byte[] zeros(int count) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new DeflaterOutputStream(packed, new Deflater(1))) {
            byte[] chunk = new byte[CHUNK];
            for (int left = count; left > 0; left -= chunk.length) {
                out.write(chunk);
            }
        }
        return packed.toByteArray();
    }

    private static byte[] deflated(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new DeflaterOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    // 7
    @ParameterizedTest
    @CsvSource({"JBIG2Decode, document.no-text", "JPXDecode, document.jpeg2000"})
    void unpacksNoHugePicture(String filter, String code) throws Exception {
        byte[] file = new PdfFile()
                .picture(0, 0, 500, 700)
                .change(document -> enlarge(document, filter))
                .bytes();
        assertThat(read(file)).isEqualTo(code);
        Recognition recognition = new Recognition(Path.of("/bin/false"), List.of("eng"), 1, MOST_TIME);
        assertThat(Reading.refusal(new InProcessReader(ReadingLimits.standard(), recognition), file))
                .isEqualTo(code);
    }

    private static void enlarge(PDDocument document, String filter) {
        COSDictionary pictures =
                document.getPage(0).getResources().getCOSObject().getCOSDictionary(COSName.XOBJECT);
        COSStream picture = pictures.getCOSStream(pictures.keySet().iterator().next());
        picture.setInt(COSName.WIDTH, 65_535);
        picture.setInt(COSName.HEIGHT, 65_535);
        picture.setName(COSName.FILTER, filter);
    }

    // 8
    @Test
    void comesToAnEndOfPagesThatHoldThemselves() throws Exception {
        byte[] cyclic = new PdfFile()
                .text(50, 50, WORDS)
                .change(HostilePdfTest::addParentAsKid)
                .bytes();
        assertThat(read(cyclic)).startsWith(WORDS);
        String loop =
                "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[2 0 R]/Count 1>>endobj\n"
                        + "xref\n0 1\n0000000000 65535 f \ntrailer<</Root 1 0 R/Size 3/Prev 106>>\nstartxref\n106\n%%EOF";
        assertThat(read(loop.getBytes(ISO_8859_1))).startsWith("document.");
        String self =
                "%PDF-1.5\n1 0 obj<</Type/ObjStm/N 1/First 4/Length 20/Extends 1 0 R>>stream\n1 0 1 0 R\nendstream endobj\n"
                        + "trailer<</Root 1 0 R>>\n%%EOF";
        assertThat(read(self.getBytes(ISO_8859_1))).startsWith("document.");
        assertThat(read(PdfFile.saying(WORDS))).isEqualTo(WORDS);
    }

    private static void addParentAsKid(PDDocument document) {
        COSDictionary pages = document.getDocumentCatalog().getPages().getCOSObject();
        pages.getCOSArray(COSName.KIDS).add(pages);
    }

    // 9
    @Test
    void keepsTheWordsOfAFileThatWouldAct() throws Exception {
        byte[] file = new PdfFile()
                .text(50, 50, WORDS)
                .change(document -> {
                    document.getDocumentCatalog()
                            .setOpenAction(new PDActionJavaScript("app.launchURL('" + address + "')"));
                    document.getDocumentCatalog().getCOSObject().setItem(COSName.AA, launch());
                })
                .bytes();
        Document document = Reading.of(reader, "cv.pdf", file);
        assertThat(document.text()).isEqualTo(WORDS);
        assertThat(Reading.codes(document)).containsExactly("document.active-content");
    }

    private static COSDictionary launch() {
        COSDictionary action = new COSDictionary();
        action.setName(COSName.S, "Launch");
        action.setString(COSName.F, "cmd.exe");
        return action;
    }

    // 12
    @Test
    void asksForTheKeyOfLockedFiles() {
        assertThat(read(new PdfFile().text(50, 50, WORDS).locked("key").bytes()))
                .isEqualTo("document.needs-password");
        String shop = new String(new PdfFile().text(50, 50, WORDS).locked("").bytes(), ISO_8859_1)
                .replace("/Standard", "/EBX_HNDL");
        assertThat(read(shop.getBytes(ISO_8859_1))).isEqualTo("document.needs-password");
    }

    // 15
    @Test
    void readsTheBeginningOfFilesWithoutEnd() throws Exception {
        byte[] endless = new PdfFile()
                .text(50, 50, WORDS)
                .change(HostilePdfTest::repeatPage)
                .bytes();
        Document pages = Reading.of(reader, "cv.pdf", endless);
        assertThat(Reading.codes(pages)).containsExactly("document.truncated");
        assertThat(pages.pages()).isEqualTo(2000);
        assertThat(pages.lines()).hasSize(ReadingLimits.standard().pages());
        Document line = Reading.of(reader, "cv.txt", "glass ".repeat(1_700_000).getBytes(UTF_8));
        assertThat(Reading.codes(line)).containsExactly("document.truncated");
        assertThat(line.text().length())
                .isLessThanOrEqualTo(ReadingLimits.standard().characters());
    }

    private static void repeatPage(PDDocument document) {
        COSDictionary page = document.getPage(0).getCOSObject();
        for (int i = 1; i < 2000; i++) {
            document.addPage(new PDPage(new COSDictionary(page)));
        }
    }

    // 20
    @Test
    void readsTheWordsOnTopAndFlagsThoseBelow() throws Exception {
        byte[] ghost = new PdfFile()
                .text(50, 50, "Surgeon and professor of medicine")
                .panel(1, 40, 30, 400, 30)
                .text(50, 50, WORDS)
                .text(50, 90, "Apprentice in Venice")
                .bytes();
        Document document = Reading.of(reader, "cv.pdf", ghost);
        assertThat(document.text().lines().filter(line -> !line.isBlank()))
                .containsExactly(WORDS, "Apprentice in Venice");
        assertThat(Reading.codes(document)).containsExactly("document.hidden-text");
    }
}
