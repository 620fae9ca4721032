package io.rolewright.engine.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class RtfFormatTest {
    @Test
    void readsParagraphsTabsAndSigns() throws Exception {
        Document document = read(
                "{\\rtf1\\ansi\\deff0 Bel\\'e9n Ib\\'e1\\'f1ez\\par Potter{\\pict\\pngblip 89504e47}\\tab 1999\\endash 2004\\line Soria\\par}");
        assertThat(document.text()).isEqualTo("Belén Ibáñez\nPotter\t1999–2004\nSoria");
        assertThat(document.mediaType()).isEqualTo("application/rtf");
        assertThat(document.findings()).isEmpty();
    }

    @Test
    void readsUnicodeWithoutItsSubstitutes() throws Exception {
        assertThat(read("{\\rtf1\\uc1 Z\\u252?rich {\\uc2 \\u322\\'b3\\'b3\\u243??d\\u378??}}")
                        .text())
                .isEqualTo("Zürich łódź");
    }

    @Test
    void readsTheEncodingOfEveryFont() throws Exception {
        assertThat(
                        read("{\\rtf1\\ansi{\\fonttbl{\\f0\\fcharset0 Arial;}{\\f1\\fcharset204 Arial;}{\\f2\\fcharset2 Symbol;}}"
                                        + "\\f0 Smith \\f1\\'ca\\'f3\\'e7\\'ed\\'e5\\'f6\\par\\f2\\'b7\\f0 forge\\par}")
                                .text())
                .isEqualTo("Smith Кузнец\n•forge");
    }

    @Test
    void readsRowsListsAndTextBoxes() throws Exception {
        assertThat(read("{\\rtf1\\trowd\\intbl 1999\\cell Potter\\cell\\row\\pard"
                                + " {\\listtext\\'b7\\tab}glazes\\par"
                                + " Kiln{\\shp{\\*\\shpinst{\\shptxt Skills: clay\\par}}{\\shprslt again}} one\\par}")
                        .text()
                        .lines()
                        .filter(line -> !line.isBlank()))
                .containsExactly("1999\tPotter", "• glazes", "Kiln one", "Skills: clay");
    }

    @Test
    void readsHeaderBodyAndFooterInOrder() throws Exception {
        assertThat(read("{\\rtf1 {\\footer of two\\par}{\\header Belén\\par}Potter\\par}")
                        .text())
                .isEqualTo("Belén\n\nPotter\n\nof two");
    }

    @Test
    void keepsSizeAndWeight() throws Exception {
        Document document = read("{\\rtf1{\\fs36\\b Bel\\'e9n}\\par\\fs22 Potter\\par}");
        assertThat(document.lines()).extracting(Line::fontSize).containsExactly(18f, 11f);
        assertThat(document.lines()).extracting(Line::bold).containsExactly(true, false);
    }

    @Test
    void leavesOutWhatNobodySees() throws Exception {
        Document document = read("{\\rtf1{\\colortbl;\\red255\\green255\\blue255;}{\\info{\\title Secret}}{\\v nurse }"
                + "{\\cf1 surgeon }{\\*\\unknown word}Potter\\par}");
        assertThat(document.text()).isEqualTo("Potter");
        assertThat(Reading.codes(document)).containsExactly("document.hidden-text");
    }

    @Test
    void addsWhereLinksLeadAndFlagsWhatWouldBeFetched() throws Exception {
        Document document =
                read("{\\rtf1{\\field{\\*\\fldinst HYPERLINK \"https://clay.example/b\"}{\\fldrslt my kiln}}\\par"
                        + "{\\field{\\*\\fldinst INCLUDEPICTURE \"http://10.0.0.1/x.png\"}{\\fldrslt  here}}\\par}");
        assertThat(document.text()).isEqualTo("my kiln\nhere\n\nhttps://clay.example/b");
        assertThat(Reading.codes(document)).containsExactly("document.active-content");
    }

    @Test
    void readsFilesThatEndEarlyAndBracesThatDoNotMatch() throws Exception {
        assertThat(read("{\\rtf1 Potter {\\b in Soria").text()).isEqualTo("Potter in Soria");
        assertThat(read("{\\rtf1 Potter}}} in Soria}").text()).isEqualTo("Potter in Soria");
        assertThat(read("{\\rtf1 Potter\\bin99999999 xxx").text()).isEqualTo("Potter");
    }

    @Test
    void refusesGroupsWithoutEnd() {
        assertThat(Reading.refusal(latin("{\\rtf1 Potter" + "{".repeat(100_000))))
                .isEqualTo("document.damaged");
    }

    private static Document read(String rtf) throws UnreadableDocumentException {
        return Reading.of("cv.rtf", latin(rtf.replace("é", "\\'e9")));
    }

    private static byte[] latin(String rtf) {
        return rtf.getBytes(StandardCharsets.ISO_8859_1);
    }
}
