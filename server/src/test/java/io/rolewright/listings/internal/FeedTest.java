package io.rolewright.listings.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.events.listings.ListingState;
import io.rolewright.integrations.twins.boards.BoardState;
import io.rolewright.integrations.twins.boards.FeedReaderTwin;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The feed, read as strictly as the strictest of its readers does. */
@CareersSite
class FeedTest {
    private static final String PATH = "/careers/feed.xml";

    private final FeedReaderTwin reader = new FeedReaderTwin(Clock.systemUTC(), Duration.ofDays(1));

    @Autowired
    Posters posters;

    @Autowired
    Visitor visitor;

    @BeforeEach
    void startWithAnEmptyFeed() {
        posters.clear();
    }

    @Test
    void holdsEveryJobEachTime() {
        var all = IntStream.rangeClosed(1, 450)
                .mapToObj(number -> posters.post("feed", SampleWords.of("Gardener " + number)))
                .map(poster -> poster.id().text())
                .toList();
        posters.post(SampleWords.of("On the careers site alone"));

        var reading = read();

        assertThat(reading.refusal()).isEmpty();
        assertThat(reading.jobs()).isEqualTo(450);
        assertThat(reader.state().live())
                .extracting(BoardState.LiveAdvert::id)
                .containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    void isTakenWhenThereIsNoJob() {
        assertThat(read().refusal()).isEmpty();
    }

    @Test
    void saysWhatReadersAskFor() {
        var poster = posters.post("feed", SampleWords.of("Ferry Pilot"));

        var job = xml().select("source > job");

        assertThat(job.select("referencenumber").text()).isEqualTo(poster.id().text());
        assertThat(job.select("requisitionid").text()).isEqualTo(poster.code());
        assertThat(job.select("url").text()).isEqualTo("https://jobs.example" + poster.path());
        assertThat(job.select("date").text()).isEqualTo("2026-03-02T09:00:00Z");
        assertThat(job.select("company").text()).isEqualTo("Fern & Sons");
        assertThat(job.select("city").text()).isEqualTo("Perth");
        assertThat(job.select("state").text()).isEqualTo("WA");
        assertThat(job.select("country").text()).isEqualTo("AU");
        assertThat(job.select("salary").text()).isEqualTo("AUD 90,000–110,000.5 per year");
        assertThat(job.select("jobtype").text()).isEqualTo("fulltime");
        assertThat(job.select("description").text()).isEqualTo("<p>You work by the river, and enjoy it.</p>");
    }

    @Test
    void isReadWhateverAnAdvertSays() {
        var text = "Diver ]]> & </job> <![CDATA[ \u0007\u0000\uFFFE\uD800 \u202E ]]]]>>";
        posters.post("feed", SampleWords.of(text.replace("\u0000", "").replace("\uD800", "")));

        assertThat(read().refusal()).isEmpty();
        assertThat(xml().select("job > title").text()).isEqualTo("Diver ]]> & </job> <![CDATA[  \u202E ]]]]>>");
        assertThat(FeedXml.legal(text)).isEqualTo("Diver ]]> & </job> <![CDATA[  \u202E ]]]]>>");
    }

    @Test
    void tellsOfRemoteJobsAndOfTownsWithoutARegion() {
        posters.post("feed", SampleWords.of("Editor", "<p>You edit.</p>", remote()));
        posters.post(
                "feed",
                SampleWords.of(
                        "Harbour Pilot",
                        "<p>You steer.</p>",
                        located(Map.of("addressLocality", "Singapore", "addressCountry", "SG"))));

        assertThat(read().refusal()).isEmpty();
        assertThat(xml().select("job > city").eachText()).containsExactly("Remote", "Singapore");
        assertThat(xml().select("job > state").eachText()).containsExactly("Remote", "Singapore");
        assertThat(xml().select("job > country").eachText()).containsExactly("NZ", "SG");
    }

    @Test
    void leavesOutWhatWouldHaveAllRefused() {
        posters.post("feed", SampleWords.of("Nowhere Man", "<p>You are.</p>", located(Map.of())));
        posters.post("feed", SampleWords.of("Ferry Pilot"));

        assertThat(read().refusal()).isEmpty();
        assertThat(xml().select("job > title").eachText()).containsExactly("Ferry Pilot");
    }

    @Test
    void isSentAgainOnlyWhenItChanged() {
        var poster = posters.post("feed", SampleWords.of("Ferry Pilot"));
        posters.post("feed", SampleWords.of("Lock Keeper"));

        assertThat(read().status()).isEqualTo(200);
        assertThat(read().status()).isEqualTo(304);
        posters.reword(poster, SampleWords.of("Ferry Captain"));
        assertThat(read().status()).isEqualTo(200);
        posters.move(poster, ListingState.CLOSED);
        assertThat(read().jobs()).isEqualTo(1);
        assertThat(visitor.get(PATH).headers().firstValue("Last-Modified")).contains("Mon, 02 Mar 2026 09:00:00 GMT");
    }

    @Test
    void dropsJobsBeyondTheirEnd() {
        var poster = posters.post("feed", SampleWords.of("Ferry Pilot"));
        read();
        posters.expire(poster);

        assertThat(read())
                .extracting(FeedReaderTwin.Reading::status, FeedReaderTwin.Reading::jobs)
                .containsExactly(200, 0);
    }

    @Test
    void isCompressedForWhoeverTakesThat() throws IOException {
        IntStream.range(0, 30).forEach(number -> posters.post("feed", SampleWords.of("Gardener " + number)));

        var packed = visitor.bytes(PATH, "Accept-Encoding", "gzip");

        assertThat(packed.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(packed.headers().firstValue("Content-Type")).contains("application/xml;charset=UTF-8");
        try (var in = new GZIPInputStream(new ByteArrayInputStream(packed.body()))) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo(visitor.get(PATH).body());
        }
    }

    private FeedReaderTwin.Reading read() {
        return reader.read(visitor.address(PATH));
    }

    private Document xml() {
        return Jsoup.parse(visitor.get(PATH).body(), "", Parser.xmlParser());
    }

    private static Map<String, Object> located(Map<String, Object> address) {
        return Map.of("jobLocation", Map.of("address", address));
    }

    private static Map<String, Object> remote() {
        return Map.of(
                "jobLocation",
                Map.of(),
                "jobLocationType",
                "TELECOMMUTE",
                "applicantLocationRequirements",
                Map.of("@type", "Country", "name", "NZ"));
    }
}
