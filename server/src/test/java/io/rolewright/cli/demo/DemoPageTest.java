package io.rolewright.cli.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class DemoPageTest {
    @Test
    void marksTheEvidenceAndKeepsTextText() {
        var page = new DemoPage(3, "");
        page.add(
                new Shortlist(Samples.TRUTH, Samples.JOB, "nurse", List.of(Samples.place(Samples.ada(), 90))),
                List.of(Samples.json("""
                        {"evidence": [{"demand": "Nurse", "words": ["Nurse"]}], "gaps": [], "unknowns": ["place"]}""")));

        var html = Jsoup.parse(page.html());
        assertThat(html.select("mark").eachText()).containsExactly("Nurse");
        assertThat(html.expectFirst("pre").wholeText()).isEqualTo("Ada Ash\nNurse <wards>");
        assertThat(html.select("script, link, img")).isEmpty();
        assertThat(html.select("html").attr("lang")).isEqualTo("en");
    }
}
