package io.rolewright.engine.document;

import static io.rolewright.engine.document.WordFile.paragraph;
import static io.rolewright.engine.document.WordFile.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordFormatTest {
    @Test
    void readsHeadersBodyNotesAndFootersOnce() throws Exception {
        WordFile file = new WordFile(paragraph("Body of the letter"))
                .with("header", "header1.xml", paragraph("Signe Aalto"))
                .with("header", "header2.xml", paragraph("Signe Aalto"))
                .with(
                        "footnotes",
                        "footnotes.xml",
                        "<w:footnote w:type=\"separator\">" + paragraph("---") + "</w:footnote><w:footnote>"
                                + paragraph("A note") + "</w:footnote>")
                .with("footer", "footer1.xml", paragraph("signe@aalto.example"));
        assertThat(text(file)).isEqualTo("Signe Aalto\n\nBody of the letter\n\nA note\n\nsigne@aalto.example");
    }

    @Test
    void readsATextBoxOnce() throws Exception {
        String box = "<w:txbxContent>" + paragraph("In the box") + "</w:txbxContent>";
        WordFile file = new WordFile("<w:p><w:r><mc:AlternateContent><mc:Choice>" + box + "</mc:Choice><mc:Fallback>"
                + box + "</mc:Fallback></mc:AlternateContent><w:t>Beside the box</w:t></w:r></w:p>");
        assertThat(text(file)).isEqualTo("Beside the box\n\nIn the box");
    }

    @Test
    void readsRowsOfShortCellsAsLines() throws Exception {
        WordFile file = new WordFile("<w:tbl>" + row(paragraph("Diploma"), paragraph("1994"))
                + row(paragraph("Master"), paragraph("1998")) + "</w:tbl>");
        assertThat(text(file)).isEqualTo("Diploma\t1994\nMaster\t1998");
    }

    @Test
    void readsCellsOfALayoutTableOneAfterTheOther() throws Exception {
        WordFile file = new WordFile("<w:tbl>"
                + row(
                        paragraph("Skills") + paragraph("Welding") + paragraph("Rigging"),
                        paragraph("Experience") + paragraph("Shipyard of Gdynia"))
                + "</w:tbl>");
        assertThat(text(file)).isEqualTo("Skills\nWelding\nRigging\n\nExperience\nShipyard of Gdynia");
    }

    @Test
    void readsTabsBreaksAndMarkers() throws Exception {
        WordFile file = new WordFile("""
                <w:p><w:r><w:t>2001</w:t><w:tab/><w:t>Welder</w:t><w:br/><w:t>in Gdynia</w:t></w:r></w:p>
                <w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr></w:pPr>\
                <w:r><w:t>Rigging</w:t></w:r></w:p>
                <w:p><w:pPr><w:pStyle w:val="Bullets"/></w:pPr><w:r><w:t>Diving</w:t></w:r></w:p>
                """)
                .with(
                        "styles",
                        "styles.xml",
                        "<w:style w:styleId=\"Base\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
                                + "<w:style w:styleId=\"Bullets\"><w:basedOn w:val=\"Base\"/></w:style>");
        assertThat(text(file)).isEqualTo("2001\tWelder\nin Gdynia\n• Rigging\n• Diving");
    }

    @Test
    void keepsSizeAndWeight() throws Exception {
        WordFile file = new WordFile("""
                <w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:r><w:t>Signe Aalto</w:t></w:r></w:p>
                <w:p><w:r><w:rPr><w:b w:val="0"/><w:sz w:val="18"/></w:rPr><w:t>Welder</w:t></w:r></w:p>
                """)
                .with(
                        "styles",
                        "styles.xml",
                        "<w:style w:styleId=\"Title\"><w:rPr><w:b/><w:sz w:val=\"40\"/></w:rPr></w:style>");
        Document document = Reading.of("a.docx", file.bytes());
        assertThat(document.lines()).extracting(Line::fontSize).containsExactly(20f, 9f);
        assertThat(document.lines()).extracting(Line::bold).containsExactly(true, false);
    }

    @Test
    void leavesOutWhatWasDeletedMovedOrHidden() throws Exception {
        WordFile file = new WordFile("""
                <w:p><w:r><w:t>Kept</w:t></w:r><w:del><w:r><w:delText>deleted</w:delText></w:r></w:del>
                <w:moveFrom><w:r><w:t>moved</w:t></w:r></w:moveFrom>
                <w:ins><w:r><w:t> and added</w:t></w:r></w:ins>
                <w:r><w:rPr><w:vanish/></w:rPr><w:t>vanished</w:t></w:r>
                <w:r><w:rPr><w:color w:val="FFFFFF"/></w:rPr><w:t>white</w:t></w:r></w:p>
                """);
        Document document = Reading.of("a.docx", file.bytes());
        assertThat(document.text()).isEqualTo("Kept and added");
        assertThat(document.findings()).containsExactly(Finding.of("document.hidden-text", Severity.WARNING));
    }

    @Test
    void addsWhereLinksLeadWhenTheWordsDoNotSay() throws Exception {
        WordFile file = new WordFile(
                        "<w:p><w:hyperlink r:id=\"l\"><w:r><w:t>My work</w:t></w:r></w:hyperlink></w:p>"
                                + "<w:p><w:r><w:instrText>HYPERLINK \"mailto:signe@aalto.example\" \\h</w:instrText></w:r></w:p>")
                .link("l", "https://aalto.example/work");
        assertThat(text(file)).isEqualTo("My work\n\nhttps://aalto.example/work\nsigne@aalto.example");
    }

    @Test
    void refusesADocumentTypeAndReadsNoEntity() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("word/document.xml", """
                <!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/hostname">]>
                <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">\
                <w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:document>""");
        assertThat(Reading.refusal(WordFile.zip(parts))).isEqualTo("document.damaged");
    }

    @Test
    void refusesADocumentTypeInAnyPart() {
        byte[] file = new WordFile(paragraph("Welder"))
                .with("styles", "styles.xml", "")
                .part("word/styles.xml", "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><x>&b;</x>")
                .bytes();
        assertThat(Reading.refusal(file)).isEqualTo("document.damaged");
    }

    @Test
    void refusesABomb() {
        byte[] file = new WordFile(paragraph("Welder"))
                .part("word/media.bin", "0".repeat(60 << 20))
                .bytes();
        assertThat(file).hasSizeLessThan(1 << 20);
        assertThat(Reading.refusal(file)).isEqualTo("document.too-large");
    }

    @Test
    void refusesMoreEntriesThanADocumentHas() {
        WordFile file = new WordFile(paragraph("Welder"));
        for (int i = 0; i < 2001; i++) {
            file.part("word/" + i, "");
        }
        assertThat(Reading.refusal(file.bytes())).isEqualTo("document.damaged");
    }

    @Test
    void refusesOtherArchives() {
        assertThat(Reading.refusal(WordFile.zip(Map.of("xl/workbook.xml", "<workbook/>"))))
                .isEqualTo("document.type-unsupported");
        assertThat(Reading.refusal(WordFile.zip(Map.of("notes.txt", "Welder")))).isEqualTo("document.type-unsupported");
    }

    private static String text(WordFile file) throws UnreadableDocumentException {
        return Reading.of("a.docx", file.bytes()).text();
    }
}
