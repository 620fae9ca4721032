package io.rolewright.engine.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;

class HtmlFormatTest {
    @Test
    void readsBlocksListsAndTables() throws Exception {
        assertThat(text("""
                <!DOCTYPE html><html><head><title>Page</title><style>p{}</style></head><body>
                <h1>Tomasz Brandt</h1><p>Plumber<br>in  <b>Bremen</b></p>
                <ul><li>Boilers</li><li>Pipes</li></ul>
                <table><tr><td>1999</td><td>Apprentice</td></tr></table><script>x()</script></body></html>"""))
                .isEqualTo("Tomasz Brandt\n\nPlumber\nin Bremen\n\n• Boilers\n• Pipes\n\n1999\tApprentice");
    }

    @Test
    void keepsSizeAndWeightOfHeadings() throws Exception {
        Document document = Reading.of("a.html", "<h1>Tomasz Brandt</h1><p>Plumber</p>");
        assertThat(document.lines()).extracting(Line::fontSize).containsExactly(24f, 12f);
        assertThat(document.lines()).extracting(Line::bold).containsExactly(true, false);
    }

    @Test
    void dropsWhatABrowserHides() throws Exception {
        Document document = Reading.of("a.html", """
                <p>Plumber</p><p hidden>one</p><p style="display: none">two</p>
                <span style="visibility:hidden">three</span><p aria-hidden="true">in Bremen</p>""");
        assertThat(document.text()).isEqualTo("Plumber\n\nin Bremen");
        assertThat(document.findings()).containsExactly(Finding.of("document.hidden-text", Severity.WARNING));
    }

    @Test
    void addsWhereLinksLead() throws Exception {
        assertThat(text("<p><a href='mailto:tb@pipes.example'>Write</a> <a href='/about'>About</a></p>"))
                .isEqualTo("Write About\n\ntb@pipes.example");
    }

    @Test
    void readsTheTitleWhenThereIsNothingElse() throws Exception {
        assertThat(text("<html><title>Plumber wanted</title><body></body></html>"))
                .isEqualTo("Plumber wanted");
    }

    @Test
    void readsPagesThatDoNotSayTheirEncoding() throws Exception {
        byte[] page = "<p>Köchin in Zürich</p>".getBytes(Charset.forName("windows-1252"));
        assertThat(Reading.of("a.html", page).text()).isEqualTo("Köchin in Zürich");
    }

    private static String text(String page) throws UnreadableDocumentException {
        return Reading.of("a.html", page).text();
    }
}
