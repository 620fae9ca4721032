package io.rolewright.listings.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.engine.publication.Completeness;
import io.rolewright.events.listings.ListingState;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The pages of the careers site. */
@CareersSite
class CareersTest {
    /** What ends scripts, attributes, comments and CDATA, runs by itself, cannot be seen, or turns the writing round. */
    private static final String HOSTILE =
            "</script><script>alert(1)</script> \"'> <img src=x onerror=alert(1)> <!-- ]]> {{title}} \u202Eabc\u2028\u0007 &amp;";

    @Autowired
    Posters posters;

    @Autowired
    Visitor visitor;

    @BeforeEach
    void startWithAnEmptySite() {
        posters.clear();
    }

    @Test
    void listsJobsNewestFirstWithWhatMatters() {
        posters.post(SampleWords.of("Ferry Pilot"));
        posters.post(SampleWords.of("Lock Keeper"));

        var list = visitor.page("/careers");

        assertThat(list.select(".jobs h2 a").eachText()).containsExactly("Lock Keeper", "Ferry Pilot");
        assertThat(list.select(".jobs > li:first-child > .facts li").eachText())
                .containsExactly("Perth, WA, AU", "Full time", "AUD 90,000–110,000.5 per year", "Posted 2 March 2026");
        assertThat(list.select("[role=status]").text()).isEqualTo("2 jobs");
        assertThat(list.select("link[rel=canonical]").attr("href")).isEqualTo("https://jobs.example/careers");
        assertThat(list.select("link[rel=alternate]").attr("href")).isEqualTo("/careers/feed.xml");
    }

    @Test
    void saysThatNoJobIsOpen() {
        var list = visitor.page("/careers");

        assertThat(list.select("[role=status]").text()).startsWith("No job is open");
        assertThat(list.select(".parts")).isEmpty();
    }

    @Test
    void leadsThroughAllPartsOfTheList() {
        IntStream.rangeClosed(1, 45).forEach(number -> posters.post(SampleWords.of("Gardener " + number)));

        var first = visitor.page("/careers?q=gardener");
        var second = visitor.page(first.select("a[rel=next]").attr("href"));
        var third = visitor.page(second.select("a[rel=next]").attr("href"));

        assertThat(first.select(".jobs > li")).hasSize(20);
        assertThat(first.select("a[rel=prev]")).isEmpty();
        assertThat(second.select(".parts span").text()).isEqualTo("Page 2 of 3");
        assertThat(third.select(".jobs h2").eachText())
                .containsExactly("Gardener 5", "Gardener 4", "Gardener 3", "Gardener 2", "Gardener 1");
        assertThat(third.select("a[rel=next]")).isEmpty();
        assertThat(visitor.page(third.select("a[rel=prev]").attr("href"))
                        .select(".jobs h2")
                        .eachText())
                .isEqualTo(second.select(".jobs h2").eachText());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "99999999999", "x", "", "1e3"})
    void showsSomePartWhateverIsAskedFor(String part) {
        posters.post(SampleWords.of("Ferry Pilot"));

        assertThat(visitor.page("/careers?page=" + part).select(".jobs > li")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "rope; Rope Maker",
                "ROPE maker; Rope Maker",
                "perth rope; Rope Maker",
                "100%; 100% Wool_Weaver",
                "l_w; 100% Wool_Weaver",
                "%25; ",
                "rope weaver; ",
                "address; ",
                "\\; ",
                "' or 1=1; "
            })
    void findsWordsAsTheyAreTyped(String typed, String title) {
        posters.post(SampleWords.of("Rope Maker"));
        posters.post(SampleWords.of("100% Wool_Weaver"));

        var list = visitor.page("/careers?q=" + encoded(typed));

        assertThat(list.select(".jobs h2").eachText()).isEqualTo(title == null ? List.of() : List.of(title));
        assertThat(list.select("#q").attr("value")).isEqualTo(typed);
    }

    @Test
    void searchesWithoutHarmWhateverIsTyped() {
        var list = visitor.page("/careers?q=" + encoded("\0" + HOSTILE.repeat(20)) + "&utm_source=elsewhere");

        assertThat(list.select("script, img")).isEmpty();
        assertThat(list.select("h1")).hasSize(1);
    }

    @Test
    void showsAJobWithItsLinkedDataOnce() {
        var poster = posters.post(SampleWords.of("Night Nurse"));

        var page = visitor.page(poster.path() + "?utm_source=elsewhere");

        var data = linkedData(page);
        assertThat(Completeness.of(data).isShown()).isTrue();
        assertThat(data.path("datePosted").asString()).isEqualTo("2026-03-02");
        assertThat(data.path("validThrough").asString()).isEqualTo("2026-04-01T09:00:00Z");
        assertThat(data.at("/hiringOrganization/name").asString()).isEqualTo("Fern & Sons");
        assertThat(data.at("/identifier/value").asString()).isEqualTo(poster.code());
        assertThat(data.path("directApply").asBoolean()).isTrue();
        assertThat(data.path("url").asString()).isEqualTo("https://jobs.example" + poster.path());
        assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo("https://jobs.example" + poster.path());
        assertThat(page.select(".words p").text()).isEqualTo("You work by the river, and enjoy it.");
    }

    @Test
    void keepsWhoEmploysAndWhenItWasFirstPosted() {
        var poster = posters.post(SampleWords.of(
                "Night Nurse",
                "<p>You watch.</p>",
                Map.of("datePosted", "2026-02-01", "hiringOrganization", Map.of("name", "Coast Hospital"))));

        var data = linkedData(visitor.page(poster.path()));

        assertThat(data.path("datePosted").asString()).isEqualTo("2026-02-01");
        assertThat(data.at("/hiringOrganization/name").asString()).isEqualTo("Coast Hospital");
    }

    @Test
    void doesNoHarmWhateverAnAdvertSays() {
        var poster = posters.post(SampleWords.of(
                "Diver " + HOSTILE,
                "<p onclick='x()'>" + HOSTILE
                        + "</p><iframe src='//x'></iframe><h1>Big</h1><a href='javascript:x()'>l</a>"));

        var page = visitor.page(poster.path());
        var list = visitor.page("/careers");

        assertThat(page.select("script")).hasSize(1);
        assertThat(page.select("iframe, img, [onclick], [onerror], .words a")).isEmpty();
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("h1").text()).contains("<script>alert(1)</script>", "{{title}}");
        assertThat(linkedData(page).path("title").asString()).isEqualTo("Diver " + HOSTILE);
        assertThat(page.select("script").html()).doesNotContain("<", ">", "&", "\u2028");
        assertThat(list.select("script, img")).isEmpty();
        assertThat(list.select(".jobs h2 a").attr("href")).isEqualTo(poster.path());
    }

    @Test
    void namesTheLanguageOfAnAdvert() {
        var german = posters.post(SampleWords.of(
                "Krankenpfleger",
                "<p>Wir suchen für die Station eine Person, die sich um die Patienten kümmert und mit uns ist.</p>"));

        var page = visitor.page(german.path());

        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        assertThat(page.select("article").attr("lang")).isEqualTo("de");
    }

    @Test
    void sendsPagesThatMayDoNothingAndKeepNoCookie() {
        var poster = posters.post(SampleWords.of("Ferry Pilot"));

        for (var path : new String[] {"/careers", poster.path(), "/careers/nothing-qq0000"}) {
            var headers = visitor.get(path).headers();
            assertThat(headers.firstValue("Content-Security-Policy"))
                    .get()
                    .asString()
                    .contains("default-src 'none'", "style-src 'self'", "frame-ancestors 'none'")
                    .doesNotContain("script", "unsafe");
            assertThat(headers.firstValue("Referrer-Policy")).contains("no-referrer");
            assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(headers.firstValue("Content-Type")).contains("text/html;charset=UTF-8");
            assertThat(headers.firstValue("Set-Cookie")).isEmpty();
        }
    }

    @Test
    void saysThatThereNeverWasSuchAPage() {
        var answer = visitor.get("/careers/nothing-qq0000");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(Jsoup.parse(answer.body()).select("h1").text()).isEqualTo("There is no such page");
    }

    @ParameterizedTest
    @EnumSource(
            value = ListingState.class,
            names = {"EXPIRING", "CLOSED"})
    void saysThatAJobIsNoLongerOpen(ListingState state) {
        var poster = posters.post(SampleWords.of("Ferry Pilot"));
        posters.move(poster, state);

        assertGone(poster);
    }

    @Test
    void showsNoJobBeyondItsEnd() {
        var poster = posters.post(SampleWords.of("Ferry Pilot"));
        posters.expire(poster);

        assertGone(poster);
    }

    private void assertGone(Posters.Poster poster) {
        var answer = visitor.get(poster.path());
        var page = Jsoup.parse(answer.body());
        assertThat(answer.statusCode()).isEqualTo(410);
        assertThat(page.select("h1").text()).isEqualTo("This job is no longer open");
        assertThat(page.select("main ~ footer a").attr("href")).isEqualTo("/careers");
        assertThat(page.select("script")).isEmpty();
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(visitor.page("/careers").select(".jobs > li")).isEmpty();
        assertThat(visitor.get("/careers/sitemap.xml").body()).doesNotContain(poster.slug());
    }

    @Test
    void leadsFromAnOlderAddressToTheCurrentOne() {
        var poster = posters.post(SampleWords.of("Ferry Pilot"));

        var answer = visitor.get("/careers/boat-pilot-" + poster.code().toLowerCase(Locale.ROOT));

        assertThat(answer.statusCode()).isEqualTo(308);
        assertThat(answer.headers().firstValue("Location")).contains(poster.path());
    }

    @Test
    void showsTheJobThatStandsInTheFeedAlone() {
        var poster = posters.post("feed", SampleWords.of("Ferry Pilot"));

        assertThat(visitor.page(poster.path()).select("h1").text()).isEqualTo("Ferry Pilot");
        assertThat(visitor.page("/careers").select(".jobs > li")).isEmpty();
    }

    @Test
    void listsAllPagesForSearchEngines() {
        var poster = posters.post(SampleWords.of("Ferry Pilot"));

        var map = Jsoup.parse(visitor.get("/careers/sitemap.xml").body(), "", Parser.xmlParser());

        assertThat(map.select("urlset > url > loc").eachText())
                .containsExactly("https://jobs.example/careers", "https://jobs.example" + poster.path());
        assertThat(map.select("lastmod").eachText()).containsExactly("2026-03-02T09:00:00Z");
    }

    @Test
    void servesItsStyleAndNothingElse() {
        var style = visitor.get("/careers/style.css");

        assertThat(style.headers().firstValue("Content-Type")).contains("text/css;charset=UTF-8");
        assertThat(style.body()).contains("prefers-color-scheme: dark");
        assertThat(visitor.get("/careers/list.html").statusCode()).isEqualTo(404);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static JsonNode linkedData(Document page) {
        var scripts = page.select("script[type=application/ld+json]");
        assertThat(scripts).hasSize(1);
        return new JsonMapper().readTree(Objects.requireNonNull(scripts.first()).data());
    }
}
