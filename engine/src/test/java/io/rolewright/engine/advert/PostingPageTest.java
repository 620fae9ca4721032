package io.rolewright.engine.advert;

import static io.rolewright.engine.advert.Adverts.posting;
import static io.rolewright.engine.advert.Adverts.reader;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rolewright.engine.document.Finding;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostingPageTest {
    private static final Place PERTH =
            new Place(Optional.of("Perth"), Optional.of("WA"), Optional.empty(), Optional.of("AU"));
    private static final String DATA =
            "{\"@type\":\"JobPosting\",\"title\":\"Baker\",\"description\":\"<p>Bread.</p>\"}";
    private static final String SHOWN = """
            <html><head><title>Baker - Crumb &amp; Co | Careers</title><meta property="og:site_name" content="Crumb Careers">
            <link rel="canonical" href="https://crumb.example/jobs/7"></head><body>
            <header><nav><a href="/">Home</a><a href="/jobs">Jobs</a></nav></header>
            <div id="cookie-banner"><p>We use cookies to bake better experiences for everybody, every single day.</p></div>
            <ol class="breadcrumb"><li>Jobs</li><li>Baking</li></ol>
            <div class="wrap"><div class="hero"><h1>Baker (m/f/d)</h1><ul><li>Perth, WA, Australia</li><li>Full-time</li></ul></div>
            <div class="grid"><div class="text"><p>Our bakery by the river wants somebody who likes to rise early in the morning.</p>
            <h2>Your duties</h2><ul><li>Bake bread</li><li>Keep the ovens</li></ul><h2>Requirements</h2><ul><li>Two years of experience</li></ul></div>
            <aside><dl><dt>Contract type</dt><dd>Permanent, full time</dd><dt>Salary</dt><dd>$62,000 - $68,000 a year</dd>
            <dt>Closing date:</dt><dd>3 December 2026</dd><dt>Job ID</dt><dd>B-7</dd></dl><p>Posted on: <b>2 November 2026</b></p></aside></div>
            <section><h2>Similar jobs</h2><ul><li><a href="/8">Pastry chef in Sydney</a></li><li><a href="/9">Miller</a></li></ul></section>
            <form><h2>Apply now</h2><input name="email"></form></div>
            <footer>Imprint, privacy and everything else</footer></body></html>
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%s",
                "<!--\n%s\n-->",
                "//<![CDATA[\n%s\n//]]>",
                "/* <![CDATA[ */ %s /* ]]> */",
                "[%s]",
                "{\"@graph\":[{\"@type\":\"WebSite\"},%s]}",
                "{\"@type\":\"WebPage\",\"mainEntity\":%s}",
                "{\"@type\":\"ItemList\",\"itemListElement\":[{\"@type\":\"ListItem\",\"item\":%s}]}",
                "{\"x\":[1,2,],\"y\":%s,}",
                "%s;"
            })
    void findsDataInEveryDisguise(String around) {
        assertThat(page(around.formatted(DATA)).title()).isEqualTo("Baker");
        assertThat(page(around.formatted(
                                DATA.replace("\"JobPosting\"", "[\"Thing\",\"https://schema.org/JobPosting\"]")))
                        .html())
                .isEqualTo("<p>Bread.</p>");
    }

    @Test
    void readsDataThatIsNotQuiteJson() {
        assertThat(page("{'@type':'JobPosting',title:'Baker',\"description\":\"It\\'s\nbread.\", /* old */ \"n\":007,}")
                        .text())
                .isEqualTo("Baker\n\nIt's\nbread.");
    }

    @Test
    void followsReferencesWithinTheData() {
        JobPosting posting = page("""
                {"@graph":[{"@type":"JobPosting","title":"Baker","description":"Bread.","hiringOrganization":{"@id":"#org"},
                "jobLocation":{"@id":"#place"}},{"@type":"Organization","@id":"#org","name":"Crumb"},
                {"@type":"Place","@id":"#place","address":{"addressLocality":"Perth","addressRegion":"WA","addressCountry":{"name":"Australia"}}}]}
                """);

        assertThat(posting.employer()).contains("Crumb");
        assertThat(posting.places()).containsExactly(PERTH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"jobLocation\":\"Perth, WA, Australia\"",
                "\"jobLocation\":{\"name\":\"Perth, WA, Australia\"}",
                "\"jobLocation\":[{\"@type\":\"Place\",\"address\":\"Perth WA, Australia\"}]",
                "\"jobLocation\":{\"address\":{\"addressLocality\":\"Perth, WA, Australia\"}}",
                "\"jobLocation\":{\"address\":[{\"addressLocality\":\"Perth\",\"addressRegion\":\"WA\",\"addressCountry\":\"AUS\"}]}",
                "\"jobLocation\":{\"address\":{\"addressLocality\":\"Perth\",\"addressRegion\":\"WA\"}}",
                "\"jobLocation\":{\"@type\":\"AdministrativeArea\",\"name\":\"Perth, WA\"}"
            })
    void readsThePlaceInEveryShape(String member) {
        assertThat(page(DATA.replace("\"title\"", member + ",\"title\"")).places())
                .containsExactly(PERTH);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            "2026-11-02T09:00:00+11:00"      ; AU
            "2026/11/02"                     ; AU
            "Mon, 02 Nov 2026 00:00:00 GMT"  ; AU
            "Mon Nov 02 02:00:00 UTC 2026"   ; AU
            "2026-11-02 19:46:15 UTC"        ; AU
            "02.11.2026"                     ; DE
            "2/11/2026"                      ; GB
            "11/02/2026"                     ; US
            "November 2nd, 2026"             ; US
            "2 Nov 2026"                     ; AU
            "2. November 2026"               ; DE
            "2 novembre 2026"                ; FR
            "1793577600"                     ; AU
            1793577600000                    ; AU
            {"@value":"2026-11-02"}          ; AU
            """)
    void readsTheDayInEveryForm(String written, String country) {
        String place = ",\"jobLocation\":{\"address\":{\"addressCountry\":\"" + country + "\"}},";

        assertThat(page(DATA.replace(",\"title\"", place + "\"datePosted\":" + written + ",\"title\""))
                        .posted())
                .contains(LocalDate.of(2026, 11, 2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Posted 3 days ago",
                "yesterday",
                "0000-00-00",
                "2026-13-40",
                "31.02.2026",
                "",
                "99999999999999999999"
            })
    void takesNothingElseForADay(String written) {
        assertThat(page(DATA.replace("\"title\"", "\"datePosted\":\"" + written + "\",\"title\""))
                        .posted())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            FULL_TIME              ; FULL_TIME
            Full-time, permanent   ; FULL_TIME
            FullTime               ; FULL_TIME
            fulltime_permanent     ; FULL_TIME
            Permanent              ; FULL_TIME
            Part-time (permanent)  ; PART_TIME
            Vollzeit               ; FULL_TIME
            Temps partiel          ; PART_TIME
            CDD                    ; TEMPORARY
            Werkstudent            ; PART_TIME
            Internship             ; INTERN
            Casual/Vacation        ; PER_DIEM
            """)
    void readsTheContractInEverySpelling(String written, ContractType type) {
        assertThat(page(DATA.replace("\"title\"", "\"employmentType\":\"" + written + "\",\"title\""))
                        .contractTypes())
                .containsExactly(type);
    }

    @Test
    void readsMicrodataAndRdfa() {
        JobPosting micro = posting("""
                <div itemscope itemtype="https://schema.org/JobPosting"><h1 itemprop="title">Baker</h1>
                <div itemprop="hiringOrganization" itemscope itemtype="https://schema.org/Organization"><a itemprop="url" href="https://crumb.example"></a><span itemprop="name">Crumb</span></div>
                <span itemprop="jobLocation" itemscope itemtype="https://schema.org/Place"><span itemprop="address"><span itemprop="addressLocality">Perth</span>
                <meta itemprop="addressRegion" content="WA"><meta itemprop="addressCountry" content="AU"></span></span>
                <time itemprop="datePosted" datetime="2026-11-02">today</time><meta itemprop="employmentType" content="FULL_TIME">
                <div itemprop="description"><p>Bake <b itemprop="skills">bread</b>.</p></div></div>
                """);
        JobPosting rdfa = posting("""
                <article vocab="https://schema.org/" typeof="JobPosting"><h1 property="title">Baker</h1>
                <p property="hiringOrganization" typeof="Organization"><span property="name">Crumb</span></p>
                <div property="jobLocation" typeof="Place"><div property="address" typeof="PostalAddress"><span property="addressLocality">Perth</span>,
                <span property="addressRegion">WA</span> <span property="addressCountry">Australia</span></div></div>
                <span property="datePosted" content="2026-11-02"></span><span property="employmentType">Full time</span>
                <div property="description"><p>Bake <b>bread</b>.</p></div></article>
                """);

        for (JobPosting posting : new JobPosting[] {micro, rdfa}) {
            assertThat(posting.title()).isEqualTo("Baker");
            assertThat(posting.employer()).contains("Crumb");
            assertThat(posting.places()).containsExactly(PERTH);
            assertThat(posting.posted()).contains(LocalDate.of(2026, 11, 2));
            assertThat(posting.contractTypes()).containsExactly(ContractType.FULL_TIME);
            assertThat(posting.html()).isEqualTo("<p>Bake <b>bread</b>.</p>");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script id=\"__NEXT_DATA__\" type=\"application/json\">{\"props\":{\"pageProps\":{\"job\":%s}}}</script>",
                "<script>window.__INITIAL_STATE__ = {\"jobs\":{\"current\":%s}};\nrun();</script>",
                "<script>var a=1; window.__appData={\"posting\":%s}</script>"
            })
    void readsTheDataThatAPageCarriesForItsScripts(String script) {
        String job =
                "{\"id\":7,\"jobTitle\":\"Baker\",\"companyName\":\"Crumb\",\"city\":\"Perth\",\"state\":\"WA\",\"countryCode\":\"AU\","
                        + "\"jobDescription\":\"<p>Bake bread for the whole town, every morning from four until the last loaf is sold.</p>\","
                        + "\"employmentType\":\"FULL_TIME\",\"datePosted\":\"2026-11-02\"}";
        JobPosting posting = posting("<html><head><title>Baker</title></head><body><div id=root></div>"
                + script.formatted(job) + "</body></html>");

        assertThat(posting.employer()).contains("Crumb");
        assertThat(posting.places()).containsExactly(PERTH);
        assertThat(posting.text()).contains("from four until");
    }

    @Test
    void readsAPageAsAPersonDoes() {
        JobPosting posting = posting(SHOWN);

        assertThat(posting.title()).isEqualTo("Baker (m/f/d)");
        assertThat(posting.employer()).contains("Crumb & Co");
        assertThat(posting.places()).containsExactly(PERTH);
        assertThat(posting.contractTypes()).containsExactly(ContractType.FULL_TIME);
        assertThat(posting.pay().orElseThrow().maximum()).isEqualByComparingTo("68000");
        assertThat(posting.pay().orElseThrow().source()).isEqualTo(Pay.Source.PARSED_FROM_TEXT);
        assertThat(posting.posted()).contains(LocalDate.of(2026, 11, 2));
        assertThat(posting.validThrough()).contains(LocalDate.of(2026, 12, 3));
        assertThat(posting.sourceId()).contains("B-7");
        assertThat(posting.url()).contains("https://crumb.example/jobs/7");
        assertThat(posting.text())
                .contains("rise early", "Your duties", "• Bake bread", "Two years")
                .doesNotContain("cookies", "Pastry chef", "Imprint", "Apply now", "Home");
    }

    @Test
    void readsALineOfFactsBelowTheHeading() {
        JobPosting posting = posting("""
                <!doctype html><title>Baker</title><h1>Baker</h1>
                <p>Crumb Works · Perth, WA, Australia · Temporary · On site · posted 2026-11-03 · closes 2026-12-03 · ref B-9</p>
                <p>""" + "You bake bread before the town wakes up. ".repeat(12) + "</p>");

        assertThat(posting.employer()).contains("Crumb Works");
        assertThat(posting.places()).containsExactly(PERTH);
        assertThat(posting.contractTypes()).containsExactly(ContractType.TEMPORARY);
        assertThat(posting.validThrough()).contains(LocalDate.of(2026, 12, 3));
    }

    @Test
    void keepsAPageThatStandsInAFormAsAWhole() {
        assertThat(posting("<form id=aspnetForm>" + SHOWN + "</form>").text()).contains("Bake bread");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            <title>Baker</title><h1>Baker</h1><p>This job is no longer available.</p>                                   ; advert.expired
            <h1>Baker</h1><div class=alert>No longer accepting applications</div><p>Our bakery wants you to bake.</p>   ; advert.expired
            <title>404 Not Found</title><h1>Not Found</h1><p>The page does not exist.</p>                               ; advert.page-not-found
            <title>Just a moment...</title><h1>Checking your browser</h1>                                               ; advert.page-not-found
            <title>Sign in</title><h1>Sign in</h1><form><input type=password></form>                                    ; advert.login-needed
            <html><head><title></title></head><body><div id=app></div><div></div></body></html>                         ; advert.no-posting
            <html><body></body></html>                                                                                  ; advert.no-posting
            <script type="application/ld+json">{"@type":"JobPosting"}</script>                                          ; advert.no-posting
            """)
    void saysWhyAPageShowsNoJob(String html, String code) {
        assertThatThrownBy(() -> reader().readText(html)).hasMessage(code);
    }

    @Test
    void saysThatAPageListsManyJobs() {
        String teasers =
                "<div class=card><h3><a href=/1>Baker wanted in town</a></h3><p>Crumb, Perth, full time, apply</p></div>";

        assertThatThrownBy(() -> reader().readText("<html><title>Jobs</title><h1>Bakers in Perth</h1><main>"
                        + teasers.repeat(12) + "</main>"))
                .hasMessage("advert.many-jobs");
    }

    @Test
    void takesNoArticleForAJob() {
        String article = "<title>Why we rise early</title><h1>Why we rise early</h1><p>"
                + "Bread needs time, and the town wants it warm. ".repeat(12) + "</p><p>More next week.</p>";

        assertThatThrownBy(() -> reader().readText(article)).hasMessage("advert.no-posting");
        assertThatThrownBy(() -> reader().readText(article.replace("</h1>", "</h1><p>Ann Crumb · Perth · 5 min</p>")))
                .hasMessage("advert.no-posting");
    }

    @ParameterizedTest
    @CsvSource({"windows-1252, iso-8859-1", "UTF-8, iso-8859-1", "UTF-8, utf-8", "UTF-16LE, iso-8859-1", "UTF-16, utf-8"
    })
    void readsWhatThePageIsWrittenInWhateverItSays(String real, String said) throws Exception {
        byte[] page = ("<!doctype html><html><head><meta charset=\"" + said
                        + "\"><title>Café</title></head><h1>Café manager – nights</h1><p>Brew.</p>")
                .getBytes(Charset.forName(real));

        assertThat(reader().read("ad.html", new ByteArrayInputStream(page))
                        .getFirst()
                        .title())
                .isEqualTo("Café manager – nights");
    }

    @Test
    void readsPagesThatBrowsersSaved() throws Exception {
        String archive = """
                From: <Saved by Blink>
                Snapshot-Content-Location: https://crumb.example/7
                Subject: Baker
                MIME-Version: 1.0
                Content-Type: multipart/related; type="text/html"; boundary="----b"

                ------b
                Content-Type: text/html
                Content-Transfer-Encoding: quoted-printable
                Content-Location: https://crumb.example/7

                <html><head><title>Baker</title></head><body><h1>B=C3=A4cker</h1><p>Bake bread, ev=
                ery day.</p></body></html>
                ------b--
                """;

        assertThat(reader().read("page.mht", new ByteArrayInputStream(archive.getBytes(StandardCharsets.UTF_8)))
                        .getFirst()
                        .text())
                .isEqualTo("Bäcker\n\nBake bread, every day.");
        assertThat(posting(
                                "<!-- saved from url=(0024)https://crumb.example/7 -->\n<html><title>Baker</title><h1>Baker</h1><p>Bake.</p></html>")
                        .url())
                .contains("https://crumb.example/7");
    }

    @Test
    void readsTheWordsOfThePageWhenItsDataDescribeNothing() {
        JobPosting posting =
                posting("<script type=\"application/ld+json\">{\"@type\":\"JobPosting\",\"title\":\"Baker\"}</script>"
                        + "<h1>Baker</h1><main><p>Bake bread for the whole town, every morning.</p></main>");

        assertThat(posting.text()).contains("Bake bread");
        assertThat(posting.findings()).extracting(Finding::code).containsExactly("advert.no-description");
    }

    private static JobPosting page(String data) {
        return posting("<html><body><script type=\"application/ld+json\">" + data + "</script></body></html>");
    }
}
