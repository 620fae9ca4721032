package io.rolewright.engine.document;

import static io.rolewright.engine.document.WordFile.paragraph;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileArchivesTest extends HostileFiles {
    private static final int SMALL = 1 << 20;

    // 2
    @ParameterizedTest
    @ValueSource(strings = {"word/document.xml", "[Content_Types].xml", "_rels/.rels", "customXml/item1.xml"})
    void refusesADocumentTypeInAnyPart(String part) {
        String type = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a SYSTEM \"%s\">]><x>&a;</x>".formatted(address);
        assertThat(read(new WordFile(paragraph(WORDS)).part(part, type).bytes()))
                .isEqualTo("document.damaged");
    }

    // 3
    @Test
    void refusesEntitiesThatGrowWithoutEnd() {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE l [<!ENTITY l0 \"lol\">");
        for (int i = 1; i < 10; i++) {
            laughs.append(
                    "<!ENTITY l%d \"%s\">".formatted(i, "&l%d;".formatted(i - 1).repeat(10)));
        }
        String lol = laughs + "]><x>&l9;</x>";
        String quadratic =
                "<!DOCTYPE q [<!ENTITY q \"" + "q".repeat(100_000) + "\">]><x>" + "&q;".repeat(100_000) + "</x>";
        long start = System.nanoTime();
        for (String xml : new String[] {lol, quadratic}) {
            assertThat(read(new WordFile("").part("word/document.xml", xml).bytes()))
                    .isEqualTo("document.damaged");
            assertThat(read(new OpenFile("").part("content.xml", xml).bytes())).isEqualTo("document.damaged");
        }
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(4));
    }

    // 4
    @Test
    void refusesEntriesThatShareTheirBytes() {
        byte[] kernel = new byte[SMALL];
        int packed = ZipFile.deflate(kernel).length;
        ZipFile bomb = new ZipFile().entry("word/document.xml", kernel);
        for (int i = 0; i < 40; i++) {
            bomb.list("word/%d.xml".formatted(i), 0, packed, SMALL, 0);
        }
        assertThat(read(bomb.bytes())).isEqualTo("document.too-large");
        assertThat(read(new ZipFile()
                        .entry("a.xml", new byte[9])
                        .list("b.xml", 0, 3, 9, 0)
                        .bytes()))
                .isEqualTo("document.damaged");
        assertThat(read(new ZipFile()
                        .entry("word/document.xml", new byte[9], 3L << 30)
                        .bytes()))
                .isEqualTo("document.too-large");
    }

    // 5
    @Test
    void refusesArchivesThatAreNoDocument() {
        byte[] inner = new ZipFile().entry("lib 0.zip", new byte[9]).bytes();
        assertThat(read(new ZipFile().entry("lib 1.zip", inner).bytes())).isEqualTo("document.type-unsupported");
        byte[] twice = paragraph(WORDS).getBytes(UTF_8);
        assertThat(read(new ZipFile()
                        .entry("word/document.xml", twice)
                        .entry("word/document.xml", twice)
                        .bytes()))
                .isEqualTo("document.damaged");
        ZipFile many = new ZipFile();
        for (int i = 0; i < 65_000; i++) {
            many.stored("e" + i, new byte[0]);
        }
        assertThat(read(many.bytes())).isEqualTo("document.damaged");
    }

    // 6
    @Test
    void refusesTooMuchInAllHoweverWellEachEntryBehaves() {
        byte[] entry = new byte[450_000];
        new Random(1).nextBytes(entry);
        Arrays.fill(entry, 5_000, entry.length, (byte) ' ');
        ZipFile file = new ZipFile();
        for (int i = 0; i < 200; i++) {
            file.entry("word/%d.xml".formatted(i), entry);
        }
        assertThat(read(file.bytes())).isEqualTo("document.too-large");
    }

    // 10
    @Test
    void refusesFilesOfTwoTypes() throws Exception {
        byte[] pdf = PdfFile.saying(WORDS);
        byte[] zip = new ZipFile().entry("evil.html", new byte[9]).bytes();
        assertThat(read(joined("<!doctype html><script>1</script>".getBytes(UTF_8), pdf)))
                .isEqualTo("document.disguised");
        byte[] both = joined(
                pdf, new ZipFile().entry("word/document.xml", new byte[9]).bytes());
        assertThat(read(both)).isEqualTo("document.disguised");
        assertThat(read(joined(zip, pdf))).startsWith("document.");
        assertThat(read("<html><p>words".getBytes(UTF_8), "cv.pdf")).isEqualTo("document.disguised");
        assertThat(read("<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>".getBytes(UTF_8), "me.png"))
                .isEqualTo("document.type-unsupported");
    }

    private static byte[] joined(byte[] first, byte[] second) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(first);
        file.writeBytes(second);
        return file.toByteArray();
    }

    // 11
    @Test
    void flagsWhatWordWouldRunOrFetch() throws Exception {
        String field = "<w:p><w:r><w:instrText>INCLUDEPICTURE \"" + address + "\"</w:instrText></w:r></w:p>";
        String remote = "<Relationships><Relationship Id='t' Type='x/attachedTemplate' Target='" + address
                + "' TargetMode='External'/></Relationships>";
        for (WordFile file : new WordFile[] {
            new WordFile(paragraph(WORDS) + field),
            new WordFile(paragraph(WORDS)).part("word/_rels/settings.xml.rels", remote),
            new WordFile(paragraph(WORDS)).part("word/vbaProject.bin", "macros"),
            new WordFile(paragraph(WORDS)).part("word/embeddings/oleObject1.bin", "object")
        }) {
            Document document = Reading.of(reader, "cv.docx", file.bytes());
            assertThat(document.text()).isEqualTo(WORDS);
            assertThat(Reading.codes(document)).containsExactly("document.active-content");
        }
    }
}
