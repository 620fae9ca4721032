package io.rolewright.engine.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PdfFormatTest {
    @Test
    void readsTwoColumnsOneAfterTheOther() throws Exception {
        PdfFile file = new PdfFile()
                .size(20)
                .text(50, 50, "Amara Okonkwo-Lindqvist, Head Gardener of the Estate")
                .size(10);
        StringBuilder left = new StringBuilder();
        StringBuilder right = new StringBuilder();
        for (int i = 0; i < 20; i++) {
            file.text(50, 100 + i * 14, "left words of row " + i);
            file.text(320, 100 + i * 14, "right words that go on in row " + i);
            left.append("left words of row ").append(i).append('\n');
            right.append("right words that go on in row ").append(i).append('\n');
        }
        assertThat(text(file))
                .isEqualTo("Amara Okonkwo-Lindqvist, Head Gardener of the Estate\n\n" + left + "\n"
                        + right.toString().strip());
    }

    @Test
    void readsASideBarAsOnePiece() throws Exception {
        PdfFile file = new PdfFile();
        for (int i = 0; i < 24; i++) {
            file.text(220, 60 + i * 15, "A line of prose in the wide column, number " + i);
        }
        for (int i = 0; i < 9; i++) {
            file.text(40, 66 + i * 19, "Skill " + (char) ('A' + i));
        }
        String text = text(file);
        assertThat(text).startsWith("Skill A\nSkill B\nSkill C").contains("Skill I\n\nA line of prose");
    }

    @Test
    void keepsDatesOnTheLineOfTheirJob() throws Exception {
        PdfFile file = new PdfFile();
        for (int i = 0; i < 6; i++) {
            file.text(50, 50 + i * 60, "Night porter at Hotel " + (char) ('A' + i));
            file.text(480, 50 + i * 60, "200" + i + " – 200" + (i + 1));
            file.text(60, 64 + i * 60, "kept the doors and the guests' luggage");
            file.text(60, 78 + i * 60, "answered the telephone");
        }
        assertThat(text(file)).startsWith("Night porter at Hotel A\t2000 – 2001\nkept the doors");
    }

    @Test
    void readsLabelsWithTheirValues() throws Exception {
        PdfFile file = new PdfFile();
        String[] labels = {"Name:", "Born:", "Trade:", "Licence:", "Languages:", "Town:"};
        for (int i = 0; i < labels.length; i++) {
            file.text(50, 50 + i * 14, labels[i]);
            file.text(200, 50 + i * 14, "an answer of several words, number " + i);
        }
        assertThat(text(file)).startsWith("Name:\tan answer of several words, number 0\nBorn:\tan answer");
    }

    @Test
    void readsSmallTablesRowByRow() throws Exception {
        PdfFile file = new PdfFile();
        for (int i = 0; i < 4; i++) {
            file.text(50, 50 + i * 20, "Diploma " + i);
            file.text(200, 55 + i * 20, "College " + i);
            file.text(400, 50 + i * 20, "199" + i);
        }
        assertThat(text(file)).containsSubsequence("Diploma 0", "1990", "College 0", "Diploma 1", "1991", "College 1");
    }

    @Test
    void readsCellsBetweenRulesAsOneLineEach() throws Exception {
        PdfFile file = new PdfFile().rule(40, 280, 38);
        for (int i = 0; i < 4; i++) {
            file.text(50, 60 + i * 40, "Diploma " + i);
            file.text(200, 53 + i * 40, "College of the").text(200, 67 + i * 40, "North " + i);
            file.rule(40, 280, 78 + i * 40);
        }
        assertThat(text(file)).isEqualTo("""
                Diploma 0\tCollege of the North 0
                Diploma 1\tCollege of the North 1
                Diploma 2\tCollege of the North 2
                Diploma 3\tCollege of the North 3""");
    }

    @Test
    void keepsTheLinesOfATableCellApart() throws Exception {
        PdfFile file = new PdfFile().rule(40, 500, 38);
        for (int i = 0; i < 3; i++) {
            file.text(50, 53 + i * 60, "201" + i)
                    .text(200, 53 + i * 60, "Baker")
                    .text(200, 67 + i * 60, "Mill " + i);
            file.text(200, 81 + i * 60, "• Baked bread").rule(40, 500, 90 + i * 60);
        }
        assertThat(text(file))
                .startsWith("2010\tBaker\nMill 0\n• Baked bread")
                .contains("2011\tBaker\nMill 1\n• Baked");
    }

    @Test
    void joinsAnAddressThatANarrowColumnCut() throws Exception {
        PdfFile file = new PdfFile()
                .text(50, 50, "amara.lindqvist@example.c")
                .text(50, 64, "om")
                .text(50, 78, "Perth");
        assertThat(text(file)).isEqualTo("amara.lindqvist@example.com\nPerth");
    }

    @Test
    void takesNoHeadingIntoATableCell() throws Exception {
        PdfFile file = new PdfFile().rule(40, 500, 38);
        file.text(50, 53, "Baker").text(300, 53, "2010 – 2012").text(50, 67, "Mill on the Hill");
        file.text(50, 110, "EDUCATION").rule(40, 500, 114).text(50, 130, "Diploma of Baking");
        assertThat(text(file)).contains("Baker\t2010 – 2012\nMill on the Hill").contains("\nEDUCATION\n");
    }

    @Test
    void readsColumnsWhoseHeadingsAreUnderlined() throws Exception {
        PdfFile file = new PdfFile();
        for (int i = 0; i < 20; i++) {
            file.text(50, 50 + i * 14, "side " + i).text(220, 57 + i * 14, "main text that goes on in row " + i);
        }
        file.rule(50, 200, 94).rule(220, 500, 129);
        assertThat(text(file)).contains("side 18\nside 19\n\nmain text that goes on in row 0\n");
    }

    @Test
    void keepsPlaceSizeAndWeightOfLines() throws Exception {
        Document document = Reading.of(
                "a.pdf",
                new PdfFile()
                        .text(50, 50, "Plain words of a first page")
                        .nextPage()
                        .bold()
                        .size(16)
                        .text(70, 120, "Bold heading")
                        .bytes());
        Line line = document.lines().getLast();
        assertThat(line.page()).isEqualTo(2);
        assertThat(line.bold()).isTrue();
        assertThat(line.fontSize()).isEqualTo(16);
        assertThat(line.box()).isNotNull().satisfies(box -> {
            assertThat(box.x()).isBetween(69f, 71f);
            assertThat(box.y()).isBetween(105f, 110f);
        });
        assertThat(document.lines().getFirst().bold()).isFalse();
        assertThat(document.pages()).isEqualTo(2);
    }

    @Test
    void partsBlocksByAnEmptyLine() throws Exception {
        PdfFile file = new PdfFile()
                .text(50, 50, "One line of words")
                .text(50, 62, "and its second one")
                .text(50, 74, "and its third")
                .text(50, 110, "A block apart");
        assertThat(text(file)).isEqualTo("One line of words\nand its second one\nand its third\n\nA block apart");
    }

    @Test
    void dropsWhatNobodySees() throws Exception {
        PdfFile file = new PdfFile()
                .text(50, 50, "Bricklayer with a steady hand")
                .unpainted(50, 80, "unpainted")
                .white(50, 100, "whiteonwhite")
                .text(700, 120, "beside the page")
                .size(1)
                .text(50, 140, "tiny");
        Document document = Reading.of("a.pdf", file.bytes());
        assertThat(document.text()).isEqualTo("Bricklayer with a steady hand");
        assertThat(document.findings()).containsExactly(Finding.of("document.hidden-text", Severity.WARNING));
    }

    @Test
    void readsWhiteWordsOnADarkPanel() throws Exception {
        PdfFile file = new PdfFile().darkPanel(0, 0, 200, 842).white(20, 50, "Bricklayer with a steady hand");
        Document document = Reading.of("a.pdf", file.bytes());
        assertThat(document.text()).isEqualTo("Bricklayer with a steady hand");
        assertThat(document.findings()).isEmpty();
    }

    @Test
    void readsWhiteWordsOnAPictureWithAFinding() throws Exception {
        PdfFile file = new PdfFile().picture(0, 0, 595, 200).white(20, 50, "Bricklayer with a steady hand");
        Document document = Reading.of("a.pdf", file.bytes());
        assertThat(document.text()).isEqualTo("Bricklayer with a steady hand");
        assertThat(document.findings()).containsExactly(Finding.of("document.hidden-text", Severity.INFO));
    }

    @Test
    void readsTheTextLayerOfAScanWithAFinding() throws Exception {
        PdfFile file = new PdfFile().picture(0, 0, 595, 842).unpainted(50, 50, "Bricklayer with a steady hand");
        Document document = Reading.of("a.pdf", file.bytes());
        assertThat(document.text()).isEqualTo("Bricklayer with a steady hand");
        assertThat(document.findings()).containsExactly(Finding.of("document.text-layer", Severity.SERIOUS));
    }

    @Test
    void refusesAPageOfNothingButUnpaintedWords() {
        byte[] file =
                new PdfFile().unpainted(50, 50, "Bricklayer with a steady hand").bytes();
        assertThat(Reading.refusal(file)).isEqualTo("document.no-text");
    }

    @Test
    void refusesAScanWithAPageNumber() {
        byte[] file = new PdfFile()
                .picture(0, 0, 595, 842)
                .text(290, 820, "Page 1 of 1")
                .bytes();
        assertThat(Reading.refusal(file)).isEqualTo("document.no-text");
    }

    @Test
    void saysThatAScanIsInJpeg2000() {
        String file = new String(RawPdf.meaning("a").codes(50, 700, "!").bytes(), StandardCharsets.ISO_8859_1);
        String scan = file.replace("/Font<</F 5 0 R>>", "/Font<</F 5 0 R>>/XObject<</I 7 0 R>>")
                .replace(
                        "xref\n",
                        "7 0 obj\n<</Type/XObject/Subtype/Image/Width 1/Height 1/Filter/JPXDecode/Length 1>>"
                                + "stream\nx\nendstream\nendobj\nxref\n");
        assertThat(Reading.refusal(scan.getBytes(StandardCharsets.ISO_8859_1))).isEqualTo("document.jpeg2000");
    }

    @Test
    void joinsLetterSpacedHeadings() throws Exception {
        PdfFile file = new PdfFile()
                .text(50, 50, "W O R K   E X P E R I E N C E")
                .text(50, 80, "Roofer for twenty years in the Harz");
        assertThat(text(file)).startsWith("WORK EXPERIENCE\n");
    }

    @Test
    void readsWordsThatAreDrawnTwiceOnce() throws Exception {
        PdfFile file = new PdfFile()
                .text(50, 50, "Cabinet maker from Ljubljana")
                .text(50.3f, 50, "Cabinet maker from Ljubljana");
        assertThat(text(file)).isEqualTo("Cabinet maker from Ljubljana");
    }

    @Test
    void readsTurnedWordsBehindTheRest() throws Exception {
        PdfFile file = new PdfFile().turned(30, 400, "Curriculum").text(50, 50, "Glazier, three years in Porto");
        assertThat(text(file)).isEqualTo("Glazier, three years in Porto\n\nCurriculum");
    }

    @Test
    void addsWhereLinksLeadWhenTheWordsDoNotSay() throws Exception {
        PdfFile file = new PdfFile()
                .text(50, 50, "Write to me, or see www.glass.example/work")
                .link("mailto:rui@glass.example?subject=Hello")
                .link("https://glass.example/work/")
                .link("javascript:alert(1)");
        assertThat(text(file)).isEqualTo("Write to me, or see www.glass.example/work\n\nrui@glass.example");
    }

    @Test
    void saysThatCharactersAreNotKnown() throws Exception {
        PdfFile file = new PdfFile().nameless().text(50, 50, "BRICKLAYER WITH A STEADY HAND");
        Document document = Reading.of("a.pdf", file.bytes());
        assertThat(document.findings()).containsExactly(Finding.of("document.garbled", Severity.SERIOUS));
    }

    @Test
    void stopsAtTheLimitOfPages() throws Exception {
        PdfFile file = new PdfFile();
        for (int i = 0; i < 205; i++) {
            file.text(50, 50, "Words of page " + i).nextPage();
        }
        Document document = Reading.of("a.pdf", file.bytes());
        assertThat(document.pages()).isEqualTo(206);
        assertThat(document.text()).endsWith("Words of page 199");
        assertThat(Reading.codes(document)).containsExactly("document.truncated");
    }

    private static String text(PdfFile file) throws UnreadableDocumentException {
        return Reading.of("a.pdf", file.bytes()).text();
    }
}
