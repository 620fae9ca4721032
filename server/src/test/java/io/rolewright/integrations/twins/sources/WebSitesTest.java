package io.rolewright.integrations.twins.sources;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.integrations.twins.wire.Json;
import io.rolewright.integrations.twins.world.Posting;
import io.rolewright.integrations.twins.world.Site;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Whoever follows a site's own links finds just what the world says is there. */
class WebSitesTest {
    @Test
    void companyIsFoundByItsPackedSitemaps() throws IOException {
        try (var market = new Market<>(Site.COMPANY, 450, CompanySite::new)) {
            var index = Jsoup.parse(market.asking.get("/sitemap.xml").body());
            var found = new HashSet<String>();
            for (var sitemap : index.select("sitemap > loc")) {
                if (sitemap.text().endsWith(".gz")) {
                    Jsoup.parse(unpacked(market.asking.bytes(sitemap.text()).body()))
                            .select("url > loc")
                            .forEach(url -> found.add(path(url.text())));
                }
            }
            assertThat(found).isEqualTo(paths(market));
            assertThat(market.asking.get("/robots.txt").body()).contains("Sitemap: http://127.0.0.1:");
        }
    }

    @Test
    void companyMarksJobsInAllShapes() throws IOException {
        try (var market = new Market<>(Site.COMPANY, 40, CompanySite::new)) {
            var shapes = new HashSet<String>();
            for (var posting : market.live()) {
                var page =
                        Jsoup.parse(market.asking.get("/jobs/" + posting.slug()).body());
                var script = page.select("script[type=application/ld+json]").getFirst();
                var json = Json.read(script.data().getBytes(StandardCharsets.UTF_8));
                shapes.add(json.isArray() ? "array" : json.has("@graph") ? "graph" : "object");
                var job = jobPosting(json);
                assertThat(job.path("title").asString())
                        .isEqualTo(posting.advert().title());
                assertThat(job.path("description").asString())
                        .isEqualTo(posting.advert().text().html());
                assertThat(job.at("/hiringOrganization/name").asString())
                        .isEqualTo(posting.advert().employer());
                assertThat(job.at("/jobLocation/address/addressCountry").asString())
                        .hasSize(2);
                assertThat(job.has("datePosted")).isTrue();
            }
            assertThat(shapes).containsExactlyInAnyOrder("array", "graph", "object");
        }
    }

    @Test
    void tellsThoseWhoHaveAPageAlready() throws IOException {
        try (var market = new Market<>(Site.COMPANY, 5, CompanySite::new)) {
            var path = "/jobs/" + market.first().slug();
            var page = market.asking.get(path);
            var tag = page.headers().firstValue("ETag").orElseThrow();
            var date = page.headers().firstValue("Last-Modified").orElseThrow();
            assertThat(market.asking.get(path, "If-None-Match", tag).statusCode())
                    .isEqualTo(304);
            assertThat(market.asking.get(path, "If-Modified-Since", date).statusCode())
                    .isEqualTo(304);
            market.clock.advance(Duration.ofMinutes(1));
            market.world.change(5);
            assertThat(market.asking.get(path, "If-None-Match", tag).statusCode())
                    .isEqualTo(200);
            assertThat(market.asking.get(path, "If-Modified-Since", date).statusCode())
                    .isEqualTo(200);
            market.world.remove(5);
            assertThat(market.asking.get(path).statusCode()).isEqualTo(404);
        }
    }

    @Test
    void microdataIsFoundByLinksAndMarked() throws IOException {
        try (var market = new Market<>(Site.MICRODATA, 120, MicrodataSite::new)) {
            assertThat(followed(market, "/jobs")).isEqualTo(paths(market));
            var page = Jsoup.parse(
                    market.asking.get("/jobs/" + market.first().slug()).body());
            var job = page.select("[itemtype=https://schema.org/JobPosting]").getFirst();
            assertThat(job.select("[itemprop=title]").text())
                    .isEqualTo(market.first().advert().title());
            assertThat(job.select("[itemprop=addressLocality]").text())
                    .isEqualTo(market.first().advert().place().city());
            assertThat(job.select("[itemprop=datePosted]").attr("datetime"))
                    .isEqualTo(market.first().advert().posted().toString());
        }
    }

    @Test
    void plainPagesHaveNoMarkupAtAll() throws IOException {
        try (var market = new Market<>(Site.PLAIN, 120, PlainSite::new)) {
            assertThat(followed(market, "/jobs")).isEqualTo(paths(market));
            var page = market.asking.get("/jobs/" + market.first().slug()).body();
            assertThat(page).doesNotContain("ld+json", "itemprop", "schema.org");
            assertThat(Jsoup.parse(page).select("h1").text())
                    .isEqualTo(market.first().advert().title());
            assertThat(market.asking.get("/sitemap.xml").statusCode()).isEqualTo(404);
        }
    }

    private static Set<String> followed(Market<?> market, String start) throws IOException {
        var found = new HashSet<String>();
        var next = start;
        while (!next.isEmpty()) {
            var page = Jsoup.parse(market.asking.get(next).body());
            page.select("ul.positions a").forEach(link -> found.add(link.attr("href")));
            next = page.select("a").stream()
                    .filter(link -> link.text().equals("Next page"))
                    .map(link -> link.attr("href"))
                    .findFirst()
                    .orElse("");
        }
        return found;
    }

    private static Set<String> paths(Market<?> market) {
        return market.live().stream()
                .map(Posting::slug)
                .map(slug -> "/jobs/" + slug)
                .collect(Collectors.toSet());
    }

    private static String path(String url) {
        return url.substring(url.indexOf("/jobs/"));
    }

    private static JsonNode jobPosting(JsonNode json) {
        if (json.has("@graph")) {
            return jobPosting(json.path("@graph"));
        }
        if (json.isArray()) {
            return json.valueStream()
                    .filter(node -> node.path("@type").toString().contains("JobPosting"))
                    .findFirst()
                    .orElseThrow();
        }
        return json;
    }

    private static String unpacked(byte[] packed) throws IOException {
        try (var in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
