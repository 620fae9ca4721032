package io.rolewright.engine.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.rolewright.engine.advert.Adverts;
import io.rolewright.engine.advert.JobPosting;
import io.rolewright.engine.language.Words;
import io.rolewright.engine.proof.Told;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class PublicationTest {
    private static final JobPosting NURSE = Adverts.nurseInPerth().posting();

    @Test
    void meetsWhatGoogleRequires() {
        Completeness completeness = Completeness.of(PublishedPosting.jsonLd(NURSE));
        assertThat(completeness.isShown()).isTrue();
        assertThat(completeness.recommended()).containsExactly("hiringOrganization/sameAs", "directApply");
    }

    @Test
    void listsWhatIsMissingRequiredAndRecommendedApart() {
        Completeness completeness = Completeness.of(PublishedPosting.jsonLd(Adverts.posting("Cook\n\nCook.")));
        assertThat(completeness.required())
                .containsExactly("datePosted", "hiringOrganization/name", "jobLocation/address/addressCountry");
        assertThat(completeness.recommended()).contains("validThrough", "baseSalary", "employmentType");
        assertThat(completeness.isShown()).isFalse();
    }

    @Test
    void writesPayAsPeopleDo() {
        JobPosting cook = Adverts.posting("Cook\n\nSalary: $90,000 - $110,000 AUD per year\n\nYou cook.");
        assertThat(PublishedPosting.script(cook)).contains("\"minValue\":90000", "\"maxValue\":110000");
    }

    @Test
    void asksWhereRemoteWorkMayBeDone() {
        var json = JsonMapper.shared().readTree("""
                {"title":"Cook","description":"Cook well","datePosted":"2026-11-01","hiringOrganization":{"name":"A"},
                "jobLocationType":"TELECOMMUTE"}""");
        assertThat(Completeness.of(json).required()).containsExactly("applicantLocationRequirements/name");
    }

    @Test
    void findsADescriptionThatIsTheTitleAndATypeThatIsNone() {
        var json = JsonMapper.shared()
                .readTree("{\"title\":\"Cook\",\"description\":\"Cook\",\"employmentType\":[\"full-time\"]}");
        assertThat(Completeness.of(json).invalid()).containsExactly("description", "employmentType");
    }

    @Test
    void endsNoScript() {
        JobPosting hostile = Told.with(NURSE, "</script><!-- \u2028 & <b>", NURSE.text() + "\n</SCRIPT>\u2029<!--");
        String script = PublishedPosting.script(hostile);
        assertThat(script).doesNotContain("<", ">", "&", "\u2028", "\u2029");
        assertThat(JsonMapper.shared().readTree(script))
                .hasToString(PublishedPosting.jsonLd(hostile).toString());
        assertThat(Jsoup.parse(PostingPage.html(hostile)).select("script")).hasSize(1);
    }

    @Property(tries = 200)
    void keepsEveryWordOfAnyText(@ForAll String text) {
        String clean = text.replaceAll("[\\p{Cntrl}\\p{Cs}]", " ");
        assertThat(Words.of(Jsoup.parseBodyFragment(PostingHtml.of(clean))
                        .body()
                        .wholeText()
                        .replace('\u00a0', ' ')))
                .isEqualTo(Words.of(clean.strip().replace('\u00a0', ' ')));
    }

    @Test
    void writesHeadingsListsAndParagraphs() {
        assertThat(PostingHtml.of("Hello\nyou & me\n\nEssential\n- Java\n• SQL\n\nBye"))
                .isEqualTo(
                        "<p>Hello<br>you &amp; me</p><h2>Essential</h2><ul><li>Java</li><li>SQL</li></ul><p>Bye</p>");
    }

    @Test
    void namesTheLimitsThatAreBroken() {
        JobPosting posting = Told.with(NURSE, "N".repeat(90), "N".repeat(90) + "\n\nShort.");
        assertThat(BoardLimits.bundled().broken(posting))
                .extracting(BoardLimits.Excess::board, BoardLimits.Excess::limit, BoardLimits.Excess::actual)
                .containsExactly(tuple("seek", "characters-most", "90"), tuple("linkedin", "characters-least", "13"));
        assertThat(BoardLimits.bundled().boards()).containsExactly("indeed", "linkedin", "seek");
    }
}
