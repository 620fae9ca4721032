package io.rolewright.engine.document;

import static io.rolewright.engine.document.OpenFile.paragraph;
import static io.rolewright.engine.document.OpenFile.style;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OpenFormatTest {
    @Test
    void readsHeaderBodyAndFooterOnce() throws Exception {
        OpenFile file = new OpenFile(paragraph("Cooper in Jerez")).margins("Ines Calvo", "Page of the guild");
        Document document = Reading.of("cv.odt", file.bytes());
        assertThat(document.text()).isEqualTo("Ines Calvo\n\nCooper in Jerez\n\nPage of the guild");
        assertThat(document.mediaType()).isEqualTo("application/vnd.oasis.opendocument.text");
        assertThat(document.findings()).isEmpty();
    }

    @Test
    void readsTabsBreaksSpacesAndMarkers() throws Exception {
        String list = "<text:list><text:list-item>%s</text:list-item><text:list-item>%s</text:list-item></text:list>";
        OpenFile file =
                new OpenFile(paragraph("2001<text:tab/>Cooper<text:line-break/>in<text:s text:c=\"2\"/>Jerez\n here")
                        + list.formatted(paragraph("staves"), paragraph("hoops")));
        assertThat(Reading.of("cv.odt", file.bytes()).text())
                .isEqualTo("2001\tCooper\nin Jerez here\n• staves\n• hoops");
    }

    @Test
    void readsRowsShapesAndNotes() throws Exception {
        String row = "<table:table><table:table-row><table:table-cell>%s</table:table-cell><table:table-cell>%s"
                + "</table:table-cell></table:table-row></table:table>";
        String shape = "<draw:g><draw:custom-shape>" + paragraph("Skills: hoops") + "</draw:custom-shape></draw:g>";
        String note = "<text:note><text:note-citation>1</text:note-citation><text:note-body>"
                + paragraph("since the fire") + "</text:note-body></text:note>";
        OpenFile file = new OpenFile(row.formatted(paragraph("1999"), paragraph("Apprentice"))
                + paragraph("Ines" + shape + " Calvo")
                + paragraph("Master" + note));
        assertThat(Reading.of("cv.odt", file.bytes()).text().lines().filter(line -> !line.isBlank()))
                .containsExactly("1999\tApprentice", "Ines Calvo", "Skills: hoops", "Master", "since the fire");
    }

    @Test
    void keepsSizeAndWeight() throws Exception {
        OpenFile file = new OpenFile(
                style("Big", "fo:font-size=\"18pt\" fo:font-weight=\"bold\""),
                paragraph("<text:span text:style-name=\"Big\">Ines Calvo</text:span>") + paragraph("Cooper"));
        Document document = Reading.of("cv.odt", file.bytes());
        assertThat(document.lines()).extracting(Line::fontSize).containsExactly(18f, 12f);
        assertThat(document.lines()).extracting(Line::bold).containsExactly(true, false);
    }

    @Test
    void leavesOutWhatWasDeletedOrHidden() throws Exception {
        OpenFile file = new OpenFile(
                style("Gone", "text:display=\"none\"") + style("White", "fo:color=\"#ffffff\""),
                "<text:tracked-changes>" + paragraph("old words") + "</text:tracked-changes>"
                        + paragraph("Cooper<text:span text:style-name=\"Gone\"> nurse</text:span>"
                                + "<text:span text:style-name=\"White\"> surgeon</text:span>"));
        Document document = Reading.of("cv.odt", file.bytes());
        assertThat(document.text()).isEqualTo("Cooper");
        assertThat(Reading.codes(document)).containsExactly("document.hidden-text");
    }

    @Test
    void addsWhereLinksLeadWhenTheWordsDoNotSay() throws Exception {
        OpenFile file = new OpenFile(paragraph("<text:a xlink:href=\"mailto:ines@calvo.example\">Write</text:a>"));
        assertThat(Reading.of("cv.odt", file.bytes()).text()).isEqualTo("Write\n\nines@calvo.example");
    }

    @Test
    void refusesWhatIsLockedOrHasNoText() {
        OpenFile locked = new OpenFile(paragraph("Cooper"))
                .part("META-INF/manifest.xml", "<manifest:encryption-data xmlns:manifest=\"m\"/>");
        assertThat(Reading.refusal(locked.bytes())).isEqualTo("document.needs-password");
        assertThat(Reading.refusal(new OpenFile("").bytes())).isEqualTo("document.no-text");
    }
}
