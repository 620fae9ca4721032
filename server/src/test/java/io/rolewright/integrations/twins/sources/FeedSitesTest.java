package io.rolewright.integrations.twins.sources;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.integrations.twins.world.Site;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Feeds are well-formed and hold just what the world says is there. */
class FeedSitesTest {
    @Test
    void rssHasAnItemForEachJob() throws Exception {
        try (var market = new Market<>(Site.RSS, 60, FeedSite::rss)) {
            var feed = document(market);
            assertThat(texts(feed, "guid")).isEqualTo(market.ids());
            texts(feed, "pubDate").forEach(date -> DateTimeFormatter.RFC_1123_DATE_TIME.parse(date));
            assertThat(first(feed, "item", "description"))
                    .contains(market.first().advert().text().html());
        }
    }

    @Test
    void atomHasAnEntryForEachJob() throws Exception {
        try (var market = new Market<>(Site.ATOM, 60, FeedSite::atom)) {
            var feed = document(market);
            assertThat(texts(feed, "entry")).hasSize(60);
            texts(feed, "updated").forEach(Instant::parse);
            assertThat(first(feed, "entry", "content"))
                    .endsWith(market.first().advert().text().html());
        }
    }

    @Test
    void xmlHasAJobForEachAndAllItsFields() throws Exception {
        try (var market = new Market<>(Site.XML, 60, FeedSite::xml)) {
            var feed = document(market);
            assertThat(texts(feed, "referencenumber")).isEqualTo(market.ids());
            assertThat(first(feed, "job", "city"))
                    .isEqualTo(market.first().advert().place().city());
            assertThat(first(feed, "job", "description"))
                    .isEqualTo(market.first().advert().text().html());
            assertThat(market.asking.get(market.source.start()).body()).contains("<title><![CDATA[");
        }
    }

    @Test
    void csvHasARowForEach() throws IOException {
        try (var market = new Market<>(Site.CSV, 60, FeedSite::csv)) {
            var rows = market.asking.get("/jobs.csv").body().split("\r\n", -1);
            assertThat(rows).hasSize(62);
            assertThat(rows[1])
                    .startsWith(
                            market.first().id() + "," + market.first().advert().reference());
        }
    }

    @Test
    void feedsAreNotSentTwiceUnchanged() throws IOException {
        try (var market = new Market<>(Site.XML, 60, FeedSite::xml)) {
            var tag =
                    market.asking.get("/jobs.xml").headers().firstValue("ETag").orElseThrow();
            assertThat(market.asking.get("/jobs.xml", "If-None-Match", tag).statusCode())
                    .isEqualTo(304);
            market.world.add(1);
            assertThat(market.asking.get("/jobs.xml", "If-None-Match", tag).statusCode())
                    .isEqualTo(200);
        }
    }

    private static Document document(Market<FeedSite> market) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(
                        market.asking.bytes(market.source.start()).body()));
    }

    private static Set<String> texts(Document document, String name) {
        var texts = new HashSet<String>();
        var nodes = document.getElementsByTagName(name);
        for (var i = 0; i < nodes.getLength(); i++) {
            texts.add(nodes.item(i).getTextContent());
        }
        return texts;
    }

    private static String first(Document document, String parent, String name) {
        var element = (Element) document.getElementsByTagName(parent).item(0);
        return element.getElementsByTagName(name).item(0).getTextContent();
    }
}
