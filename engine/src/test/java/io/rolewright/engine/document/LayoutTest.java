package io.rolewright.engine.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.engine.language.LanguageDetector;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Pages in the order in which a person reads them, whatever order the file draws them in. */
class LayoutTest {
    @Test
    void readsThreeColumnsOneAfterTheOther() throws Exception {
        PdfFile file = new PdfFile().size(20).text(50, 50, "Marta Oliveira").size(9);
        for (int row = 0; row < 30; row++) {
            file.text(50, 90 + row * 12, "left words of line " + row + " here");
            file.text(230, 96 + row * 13, "middle words of line " + row + " there");
            file.text(410, 93 + row * 14, "right words of line " + row + " yonder");
        }
        List<String> lines = lines(file.bytes());
        assertThat(lines).hasSize(91);
        assertThat(lines.subList(1, 31)).allMatch(line -> line.startsWith("left"));
        assertThat(lines.subList(31, 61)).allMatch(line -> line.startsWith("middle"));
        assertThat(lines.subList(61, 91)).allMatch(line -> line.startsWith("right"));
    }

    @Test
    void readsAShadedSideBarBeforeOrBehindTheRestButNeverBetween() throws Exception {
        PdfFile file = new PdfFile().panel(0.9f, 0, 0, 180, 842).size(9);
        for (int row = 0; row < 24; row++) {
            file.text(200, 60 + row * 14, "Planned and led the work of crew number " + row + " at the harbour");
            if (row % 2 == 0) {
                file.text(20, 60 + row * 14, "Skill " + row);
            }
        }
        List<String> lines = lines(file.bytes());
        assertThat(lines).hasSize(36);
        assertThat(lines.subList(0, 12)).allMatch(line -> line.startsWith("Skill"));
        assertThat(lines.subList(12, 36)).allMatch(line -> line.startsWith("Planned"));
    }

    @Test
    void keepsThePlaceOfEveryLineOnTurnedPages() throws Exception {
        byte[] file = new PdfFile()
                .turned(500, 800, "Welder in the yards of Gdynia")
                .change(document -> document.getPage(0).setRotation(90))
                .bytes();
        Document document = Reading.of("cv.pdf", file);
        assertThat(document.text()).isEqualTo("Welder in the yards of Gdynia");
        Box box = Objects.requireNonNull(document.lines().getFirst().box());
        assertThat(box.width()).isGreaterThan(100);
        assertThat(box.height()).isBetween(8f, 12f);
        assertThat(box.x()).isBetween(0f, 842f);
        assertThat(box.y()).isBetween(0f, 595f);
    }

    @Test
    void makesLettersOfLigatures() throws Exception {
        byte[] file = RawPdf.meaning("o", "ﬃ", "c", "e", "ﬁ", "r", "s", "t", "ﬂ", "u")
                .codes(50, 700, "!\"#$")
                .codes(100, 700, "%&'(")
                .codes(150, 700, ")*!&(")
                .codes(50, 680, "!\"#$!\"#$")
                .bytes();
        assertThat(lines(file)).containsExactly("office\tfirst\tfluort", "officeoffice");
    }

    @Test
    void seesNoBlankWhereABrowserMayPartAWord() throws Exception {
        byte[] file = RawPdf.meaning("c", "l", "a", "s", " ", "r", "o", "m", "\u2010")
                .codes(50, 700, "!\"#$")
                .codes(74, 700, "%")
                .codes(74, 700, "$&''(%")
                .codes(110, 700, "%$!")
                .codes(50, 680, "!\"#$)")
                .codes(50, 660, "$&''(%!")
                .bytes();
        assertThat(Reading.of("a.pdf", file).text()).isEqualTo("classroom sc\nclassroom\nc");
    }

    @Test
    void joinsWordsThatALineEndPartsWhenTheyStandElsewhereInOne() throws Exception {
        List<String> lines = lines(PdfFile.saying(
                "Responsible for the manage-",
                "ment of stores and for long-",
                "term planning; management of",
                "a team of nine"));
        assertThat(lines)
                .containsExactly(
                        "Responsible for the management",
                        "of stores and for long-",
                        "term planning; management of",
                        "a team of nine");
    }

    @Test
    void joinsWhatCanOnlyBeThePartsOfAWord() throws Exception {
        List<String> lines = lines(PdfFile.saying(
                "Knows about superan-",
                "nuation and award-",
                "winning teams, Soft-",
                "und Hardware, a well-",
                "lit room, and read sub-",
                "ject lines of a subject"));
        assertThat(lines)
                .containsExactly(
                        "Knows about superannuation",
                        "and award-",
                        "winning teams, Soft-",
                        "und Hardware, a well-",
                        "lit room, and read subject",
                        "lines of a subject");
    }

    @Test
    void leavesTheDatesBehindThePartOfAWordInTheirLine() throws Exception {
        byte[] file = new PdfFile()
                .text(50, 50, "Engineer, Oakhollow Pay-")
                .text(50, 64, "ments")
                .text(300, 64, "07.2019 - 08.2021")
                .bytes();
        assertThat(Reading.of("a.pdf", file).text()).isEqualTo("Engineer, Oakhollow Payments\n07.2019 - 08.2021");
    }

    @Test
    void flagsLettersThatStandForOthers() throws Exception {
        PdfFile shifted = new PdfFile();
        PdfFile plain = new PdfFile();
        for (int i = 0; i < 12; i++) {
            String words = "Responsible for the planning of repairs in the harbour, line " + i;
            plain.text(50, 50 + 14 * i, words);
            shifted.text(50, 50 + 14 * i, shift(words));
        }
        assertThat(Reading.codes(Reading.of("cv.pdf", plain.bytes()))).isEmpty();
        assertThat(Reading.codes(Reading.of("cv.pdf", shifted.bytes()))).containsExactly("document.garbled");
    }

    private static String shift(String words) {
        StringBuilder shifted = new StringBuilder();
        words.chars().forEach(c -> shifted.append((char) (Character.isLetter(c) ? c + 3 : c)));
        return shifted.toString();
    }

    @Test
    void readsHebrewAndArabicInTheOrderOfWriting() throws Exception {
        byte[] hebrew = RawPdf.meaning("ם", "ו", "ל", "ש", " ")
                .codes(50, 700, "!\"#$%!\"#$%!\"#$%!\"#$%!\"#$")
                .bytes();
        assertThat(lines(hebrew)).containsExactly("שלום שלום שלום שלום שלום");
        byte[] arabic = RawPdf.meaning("م", "ﻼ", "ﺳ")
                .codes(50, 700, "!\"#%!\"#%!\"#%!\"#%!\"#%!\"#%!\"#%!\"#")
                .bytes();
        assertThat(lines(arabic)).hasSize(1);
        assertThat(lines(arabic).getFirst()).startsWith("سلام");
        assertThat(new LanguageDetector().detect(lines(hebrew).getFirst())).isEqualTo("he");
        assertThat(new LanguageDetector().detect(lines(arabic).getFirst())).isEqualTo("ar");
    }

    @Test
    void readsJapaneseColumnsFromRightToLeft() throws Exception {
        byte[] file = RawPdf.vertical()
                .wide(480, 780, "私は横浜で看護師をしています")
                .wide(500, 780, "職務経歴書と自己紹介")
                .bytes();
        Document document = Reading.of("cv.pdf", file);
        assertThat(document.text().lines()).containsExactly("職務経歴書と自己紹介", "私は横浜で看護師をしています");
        assertThat(document.lines())
                .allMatch(line ->
                        line.box() != null && line.box().height() > line.box().width());
        assertThat(new LanguageDetector().detect(document.text())).isEqualTo("ja");
    }

    private static List<String> lines(byte[] file) throws UnreadableDocumentException {
        return Reading.of("cv.pdf", file)
                .text()
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
    }
}
