package io.rolewright.engine.advert;

import static io.rolewright.engine.advert.Adverts.posting;
import static io.rolewright.engine.advert.Adverts.reader;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rolewright.engine.advert.Pay.Interval;
import io.rolewright.engine.document.Finding;
import io.rolewright.engine.document.UnreadableDocumentException;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JobPostingReaderTest {
    @Test
    void readsEveryFactOfAStatedPosting() {
        JobPosting nurse = Adverts.nurseInPerth().posting();

        assertThat(nurse.title()).isEqualTo("Registered Nurse - Aged Care");
        assertThat(nurse.employer()).contains("Swan River Health");
        assertThat(nurse.sourceId()).contains("RN-7");
        assertThat(nurse.places())
                .containsExactly(
                        new Place(Optional.of("Perth"), Optional.of("WA"), Optional.of("6000"), Optional.of("AU")));
        assertThat(nurse.contractTypes()).containsExactly(ContractType.PART_TIME, ContractType.PER_DIEM);
        assertThat(nurse.posted()).contains(LocalDate.of(2026, 11, 2));
        assertThat(nurse.validThrough()).contains(LocalDate.of(2026, 12, 2));
        assertThat(nurse.pay())
                .contains(new Pay(
                        new BigDecimal("42.5"),
                        new BigDecimal("51"),
                        Interval.HOUR,
                        Optional.of("AUD"),
                        Pay.Source.STATED));
        assertThat(nurse.language()).isEqualTo("en");
        assertThat(nurse.findings()).isEmpty();
    }

    @Test
    void keepsHeadingsAndBulletsInTheText() {
        assertThat(Adverts.nurseInPerth().posting().text()).isEqualTo("""
                Registered Nurse - Aged Care

                Care for residents by the river.

                Essential

                • Wound care
                • At least two years of experience in aged care

                Desirable

                • Palliative care

                Required skills:
                Medication administration""");
    }

    @Test
    void findsPostingsInGraphsArraysAndSeveralScripts() throws Exception {
        List<JobPosting> postings = reader().readText("""
                <html><script type="application/ld+json">[{"@type":["Thing","JobPosting"],"title":"Baker","description":"Bread."}]</script>
                <script type='application/ld+json; charset=utf-8'>
                {"@graph":[{"@type":"WebSite"},{"@type":"JobPosting","title":"Miller","description":"Flour."}]}</script>
                <script type="application/ld+json">//<![CDATA[
                {"@type":"http://schema.org/JobPosting","title":"Farmer","description":"Wheat.",}
                //]]></script></html>
                """);

        assertThat(postings).extracting(JobPosting::title).containsExactly("Baker", "Miller", "Farmer");
    }

    @Test
    void readsDataWhoseMarksWereEscaped() {
        JobPosting posting = posting("""
                <script type="application/ld+json">{&quot;@type&quot;:&quot;JobPosting&quot;,&quot;title&quot;:&quot;Baker&quot;,
                &quot;description&quot;:&quot;&amp;lt;p&amp;gt;Bake &amp;lt;b&amp;gt;bread&amp;lt;/b&amp;gt;.&amp;lt;/p&amp;gt;&quot;}</script>
                """);

        assertThat(posting.title()).isEqualTo("Baker");
        assertThat(posting.text()).isEqualTo("Baker\n\nBake bread.");
        assertThat(posting.html()).isEqualTo("<p>Bake <b>bread</b>.</p>");
    }

    @Test
    void readsTheGoodScriptBesideAMalformedOne() {
        JobPosting posting = posting("""
                <script type="application/ld+json">{"@type":"JobPosting","title":</script>
                <script type="application/ld+json">{"@type":"JobPosting","title":"Baker","description":"Bread."}</script>
                """);

        assertThat(posting.title()).isEqualTo("Baker");
        assertThat(posting.findings()).extracting(Finding::code).containsExactly("advert.malformed-json-ld");
    }

    @Test
    void fallsBackToThePageWhenAllDataIsMalformed() {
        JobPosting posting = posting("""
                <html><head><title>Baker | Jobs</title><script type="application/ld+json">{oops</script></head>
                <body><nav>Home Jobs</nav><h1>Baker</h1><p>Bake bread for $32 an hour.</p>
                <div class="cookie-banner">We use cookies</div><footer>Imprint</footer></body></html>
                """);

        assertThat(posting.title()).isEqualTo("Baker");
        assertThat(posting.text()).isEqualTo("Baker\n\nBake bread for $32 an hour.");
        assertThat(posting.pay()).map(Pay::interval).contains(Interval.HOUR);
        assertThat(posting.findings()).extracting(Finding::code).containsExactly("advert.malformed-json-ld");
    }

    @Test
    void readsAPageWithoutData() {
        JobPosting posting = posting("""
                <!doctype html><html><head><title>Welder - Iron Bay</title><link rel="canonical" href="https://iron.example/7"></head>
                <body><header><h1>Welder</h1></header><main><p>Location: Hobart, Tasmania, Australia</p><h2>Duties</h2>
                <ul><li>Weld gates</li><li></li></ul></main></body></html>
                """);

        assertThat(posting.title()).isEqualTo("Welder");
        assertThat(posting.url()).contains("https://iron.example/7");
        assertThat(posting.places())
                .containsExactly(
                        new Place(Optional.of("Hobart"), Optional.of("Tasmania"), Optional.empty(), Optional.of("AU")));
        assertThat(posting.text()).contains("• Weld gates").doesNotContain("•\n");
    }

    @Test
    void removesAllButPlainMarkup() {
        JobPosting posting = posting("""
                {"@type":"JobPosting","title":"Baker","description":"<p onclick='x()'>Bread<script>alert(1)</script><img src=x></p>\
                <a href='javascript:x()'>here</a>"}
                """);

        assertThat(posting.html()).doesNotContain("script", "onclick", "img");
        assertThat(posting.text()).isEqualTo("Baker\n\nBread\n\nhere");
    }

    @Test
    void readsPastedText() {
        JobPosting posting = posting("""

                APPLY NOW
                Forklift Driver (nights)
                Employer: Harbour Stores
                Location: Leeds, England
                A full-time job at £13.50 per hour, on site.
                """);

        assertThat(posting.title()).isEqualTo("Forklift Driver (nights)");
        assertThat(posting.employer()).contains("Harbour Stores");
        assertThat(posting.places().getFirst().country()).contains("GB");
        assertThat(posting.contractTypes()).containsExactly(ContractType.FULL_TIME);
        assertThat(posting.workMode()).contains(WorkMode.ON_SITE);
        assertThat(posting.pay().orElseThrow().minimum()).isEqualByComparingTo("13.50");
    }

    @Test
    void readsRemoteWorkAndWhereApplicantsMayLive() {
        JobPosting posting = posting("""
                {"@type":"JobPosting","title":"Editor","description":"Edit.","jobLocationType":"TELECOMMUTE",
                 "applicantLocationRequirements":[{"@type":"Country","name":"New Zealand"},{"@type":"Country","name":"AUS"}]}
                """);

        assertThat(posting.workMode()).contains(WorkMode.REMOTE);
        assertThat(posting.places()).extracting(Place::country).containsExactly(Optional.of("NZ"), Optional.of("AU"));
    }

    @Test
    void readsAddressesGivenAsWordsAndSeveralPlaces() {
        JobPosting posting = posting("""
                {"@type":"JobPosting","title":"Editor","description":"Edit.","hiringOrganization":"Quill","identifier":"E-1",
                 "jobLocation":[{"@type":"Place","address":"Perth WA 6000, Australia"},"Dublin, Ireland"]}
                """);

        assertThat(posting.employer()).contains("Quill");
        assertThat(posting.sourceId()).contains("E-1");
        assertThat(posting.places())
                .containsExactly(
                        new Place(Optional.of("Perth"), Optional.of("WA"), Optional.of("6000"), Optional.of("AU")),
                        new Place(Optional.of("Dublin"), Optional.empty(), Optional.empty(), Optional.of("IE")));
    }

    @Test
    void refusesWhatHoldsNoPosting() {
        assertThatThrownBy(() -> reader().readText("{\"@type\":\"Recipe\",\"name\":\"Bread\"}"))
                .hasMessage("advert.no-posting");
        assertThatThrownBy(() -> reader().readText(" \n ")).hasMessage("advert.no-posting");
        assertThatThrownBy(() -> reader().readText("{\"@type\":\"JobPosting\","))
                .hasMessage("advert.malformed-json-ld");
    }

    @Test
    void refusesWhatIsTooLargeOrNestedTooDeep() {
        PostingLimits tight = new PostingLimits(300, 50, 8, 2);

        assertThatThrownBy(() -> reader(tight).read("x.txt", new ByteArrayInputStream(new byte[301])))
                .hasMessage("advert.too-large");
        assertThatThrownBy(() -> reader(tight).readText("[".repeat(20) + "]".repeat(20)))
                .hasMessage("advert.malformed-json-ld");
    }

    @Test
    void saysSoWhenItStopsReading() throws Exception {
        List<JobPosting> postings = reader(new PostingLimits(1000, 40, 8, 2)).readText("""
                [{"@type":"JobPosting","title":"Baker","description":"Bread, bread, bread, bread, bread and more bread."},
                 {"@type":"JobPosting","title":"Miller","description":"Flour."},
                 {"@type":"JobPosting","title":"Farmer","description":"Wheat."}]
                """);

        assertThat(postings).extracting(JobPosting::title).containsExactly("Baker", "Miller");
        assertThat(postings.getFirst().text()).hasSize(40);
        assertThat(postings)
                .allSatisfy(posting ->
                        assertThat(posting.findings()).extracting(Finding::code).containsExactly("advert.truncated"));
    }

    @Test
    void leavesBinaryFilesToTheReaderOfDocuments() {
        byte[] pdf = "%PDF-1.7 no more".getBytes(StandardCharsets.US_ASCII);

        assertThatThrownBy(() -> reader().read("ad.pdf", new ByteArrayInputStream(pdf)))
                .isInstanceOf(UnreadableDocumentException.class);
    }

    @Test
    void heedsTheCharsetThatAPageNames() throws Exception {
        byte[] page = "<html><meta charset=\"iso-8859-1\"><h1>Café manager</h1><p>Brew.</p></html>"
                .getBytes(StandardCharsets.ISO_8859_1);

        assertThat(reader().read("ad.html", new ByteArrayInputStream(page)))
                .extracting(JobPosting::title)
                .containsExactly("Café manager");
    }
}
