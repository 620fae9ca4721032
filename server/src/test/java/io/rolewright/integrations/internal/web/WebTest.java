package io.rolewright.integrations.internal.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import io.rolewright.integrations.Fetch;
import io.rolewright.integrations.Fetched;
import io.rolewright.integrations.Fetched.Outcome;
import io.rolewright.integrations.WebInternal;
import io.rolewright.runtime.Call;
import io.rolewright.shared.Actor;
import io.rolewright.storage.FilesInternal;
import io.rolewright.support.PlainDoor;
import io.rolewright.support.ServerTest;
import io.rolewright.support.Site;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Pages of strangers, who may be slow, broken or hostile. */
@ServerTest({
    "rolewright.target=integrations,storage",
    "rolewright.integrations.web.inner-hosts=localhost",
    "rolewright.integrations.web.max-page=100KB",
    "rolewright.integrations.web.max-document=200KB",
    "rolewright.integrations.web.time=2s",
    "rolewright.integrations.web.read-timeout=1s",
    "rolewright.integrations.web.patience=300ms",
    "rolewright.integrations.web.backoff=10ms",
    "rolewright.integrations.web.pace=500"
})
@Import(PlainDoor.class)
class WebTest {
    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";

    @Autowired
    WebInternal web;

    @Autowired
    FilesInternal files;

    @Autowired
    Pace pace;

    private Site site = new Site();

    @BeforeEach
    void open() {
        site = new Site();
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void getsAPageWithWhatItTakesToAskAgain() {
        site.at("/job", exchange -> {
            exchange.getResponseHeaders().set("ETag", "\"one\"");
            exchange.getResponseHeaders().set("Last-Modified", "Mon, 23 Nov 2026 00:00:00 GMT");
            var known = Objects.equals(exchange.getRequestHeaders().getFirst("If-None-Match"), "\"one\"");
            Site.answer(exchange, known ? 304 : 200, "text/html", known ? "" : "<h1>Rigger</h1>");
        });

        var page = fetch(Fetch.page(site.url("/job")));
        assertThat(page)
                .returns(Outcome.FOUND, Fetched::outcome)
                .returns("text/html", Fetched::type)
                .returns("<h1>Rigger</h1>", Fetched::text);
        var again = fetch(Fetch.page(site.url("/job")).unless(page.etag(), page.lastModified()));
        assertThat(again).returns(Outcome.UNCHANGED, Fetched::outcome).returns(null, Fetched::text);
    }

    @ParameterizedTest
    @CsvSource({
        "404, GONE, integrations.page-gone",
        "410, GONE, integrations.page-gone",
        "403, REFUSED, integrations.page-denied",
        "418, REFUSED, integrations.page-status",
        "500, FAILED, integrations.host-broken",
        "503, FAILED, integrations.host-busy",
        "429, FAILED, integrations.host-busy",
        "999, FAILED, integrations.host-busy"
    })
    void saysWhyThereIsNoPage(int status, Outcome outcome, String code) {
        site.at("/job", exchange -> Site.answer(exchange, status, "text/html", "<h1>Sorry</h1>"));

        assertThat(fetch(Fetch.page(site.url("/job"))))
                .returns(outcome, Fetched::outcome)
                .returns(code, Fetched::code)
                .returns(status, Fetched::status);
    }

    @Test
    void triesAgainWhatMayPass() {
        var times = new AtomicInteger();
        site.at(
                "/job",
                exchange ->
                        Site.answer(exchange, times.incrementAndGet() < 3 ? 502 : 200, "text/html", "<h1>Rigger</h1>"));

        assertThat(fetch(Fetch.page(site.url("/job"))).outcome()).isEqualTo(Outcome.FOUND);
        assertThat(times).hasValue(3);
    }

    @Test
    void passesOnHowLongASiteWantsToBeLeftAlone() {
        site.at("/job", exchange -> {
            exchange.getResponseHeaders().set("Retry-After", "120");
            Site.answer(exchange, 429, "text/html", "slow down");
        });

        assertThat(fetch(Fetch.page(site.url("/job")))).returns(120_000L, Fetched::retryAfter);
        assertThat(site.asked()).containsExactly("/robots.txt", "/job");
    }

    @Test
    void doesNotBelieveAnAbsurdWait() {
        site.at("/job", exchange -> {
            exchange.getResponseHeaders().set("Retry-After", "1000000000");
            Site.answer(exchange, 429, "text/html", "go away");
        });

        assertThat(fetch(Fetch.page(site.url("/job")))).returns(null, Fetched::retryAfter);
    }

    @Test
    void heedsRobotsTxt() {
        site.at(
                        "/robots.txt",
                        exchange -> Site.answer(exchange, 200, "text/plain", """
                User-agent: *
                Disallow: /
                User-agent: RolewrightBot
                Disallow: /private
                Sitemap: %s
                """.formatted(site.url("/sitemap.xml"))))
                .at("/job", "<h1>Rigger</h1>");

        assertThat(fetch(Fetch.page(site.url("/job"))).outcome()).isEqualTo(Outcome.FOUND);
        assertThat(fetch(Fetch.page(site.url("/private/job"))).code()).isEqualTo("integrations.robots-forbidden");
        assertThat(site.asked()).containsExactly("/robots.txt", "/job");
        var rules = asService(() -> web.rules(site.url("/private/job")));
        assertThat(rules.isAllowed()).isFalse();
        assertThat(rules.sitemaps()).containsExactly(site.url("/sitemap.xml"));
    }

    @Test
    void readsPagesThatTheirOwnerLetsUsHave() {
        site.at("/robots.txt", exchange -> Site.answer(exchange, 200, "text/plain", "User-agent: *\nDisallow: /"))
                .at("/job", "<h1>Rigger</h1>");

        assertThat(fetch(Fetch.agreed(site.url("/job"))).outcome()).isEqualTo(Outcome.FOUND);
        assertThat(site.asked()).containsExactly("/job");
    }

    /** RFC 9309, 2.3.1.4: whoever cannot say forbids. */
    @Test
    void staysAwayWhereRobotsTxtCannotBeRead() {
        site.at("/robots.txt", exchange -> Site.answer(exchange, 503, "text/plain", ""))
                .at("/job", "<h1>Rigger</h1>");

        assertThat(fetch(Fetch.page(site.url("/job"))).code()).isEqualTo("integrations.robots-forbidden");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\0\1\2\3", "Disallow", "User-agent: *\r\r\rDisallow:\r", "<html>no robots</html>", ":::\n:\n"})
    void livesWithOddRobotsTxt(String odd) {
        site.at("/robots.txt", exchange -> Site.answer(exchange, 200, "text/plain", odd + "\n".repeat(600_000)))
                .at("/job", "<h1>Rigger</h1>");

        assertThat(fetch(Fetch.page(site.url("/job"))).outcome()).isEqualTo(Outcome.FOUND);
    }

    @Test
    void followsRedirects() {
        site.at("/old", exchange -> Site.redirect(exchange, "/new")).at("/new", "<h1>Rigger</h1>");

        assertThat(fetch(Fetch.page(site.url("/old"))))
                .returns("<h1>Rigger</h1>", Fetched::text)
                .returns(site.url("/new"), Fetched::url);
    }

    @ParameterizedTest
    @CsvSource({
        "http://127.0.0.1:%d/new, integrations.address-port",
        "http://127.0.0.1:80/new, integrations.address-inner",
        "http://[::ffff:127.0.0.1]:80/, integrations.address-inner",
        "http://169.254.169.254/latest/meta-data, integrations.address-inner",
        "http://2130706433/, integrations.address-malformed",
        "file:///etc/passwd, integrations.address-malformed",
        "/loop, integrations.redirects"
    })
    void followsNoneInwardNorForEver(String location, String code) {
        site.at("/loop", exchange -> Site.redirect(exchange, location.formatted(site.port())))
                .at("/new", "<h1>Inside</h1>");

        assertThat(fetch(Fetch.page(site.url("/loop"))))
                .returns(Outcome.REFUSED, Fetched::outcome)
                .returns(code, Fetched::code);
    }

    @ParameterizedTest
    @CsvSource({
        "http://127.0.0.1/, integrations.address-inner",
        "http://[::]/, integrations.address-inner",
        "http://169.254.169.254/, integrations.address-inner",
        "http://0x7f.1/, integrations.address-malformed",
        "http://good@evil/, integrations.address-malformed",
        "gopher://jobs.example/, integrations.address-malformed",
        "https://jobs.example:25/, integrations.address-port"
    })
    void asksNobodyInside(String url, String code) {
        assertThat(fetch(Fetch.page(url)))
                .returns(Outcome.REFUSED, Fetched::outcome)
                .returns(code, Fetched::code);
    }

    @Test
    void knowsWhenNoHostHasTheName() {
        assertThat(fetch(Fetch.page("http://no-such-host.invalid/")).code())
                .isIn("integrations.host-unknown", "integrations.robots-forbidden");
        assertThat(fetch(Fetch.agreed("http://no-such-host.invalid/")).code()).isEqualTo("integrations.host-unknown");
    }

    @Test
    void readsNoMoreOfABombThanTheCap() {
        site.at("/bomb", exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            Site.answer(exchange, 200, "text/html", gzip(new byte[50_000_000]));
        });

        assertThat(fetch(Fetch.page(site.url("/bomb"))).code()).isEqualTo("integrations.page-too-large");
    }

    @Test
    void readsNoMoreOfAnEndlessPageThanTheCap() {
        site.at("/endless", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            while (true) {
                exchange.getResponseBody().write("words ".repeat(1000).getBytes(StandardCharsets.US_ASCII));
            }
        });

        assertThat(fetch(Fetch.page(site.url("/endless"))).code()).isEqualTo("integrations.page-too-large");
    }

    @Test
    void cutsOffWhoeverDripsOrHangs() {
        site.at("/drip", WebTest::drip).at("/hang", exchange -> pause(Duration.ofSeconds(5)));

        var start = System.nanoTime();
        assertThat(fetch(Fetch.agreed(site.url("/drip"))).code()).isEqualTo("integrations.host-slow");
        assertThat(fetch(Fetch.agreed(site.url("/hang"))).code()).isEqualTo("integrations.host-slow");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(6));
    }

    @Test
    void takesItsTimeWhereAHostIsPaced() {
        assertThat(IntStream.range(0, 3)
                        .mapToObj(time -> pace.take("slow.example:443", 4, Duration.ofSeconds(2))
                                .orElseThrow())
                        .map(wait -> (wait.toMillis() + 40) / 250)
                        .toList())
                .containsExactly(0L, 1L, 2L);
        assertThat(pace.take("slow.example:443", 4, Duration.ofMillis(100))).isEmpty();
    }

    @Test
    void leavesAHostAloneThatFailsAgainAndAgain() {
        site.at("/broken", exchange -> Site.answer(exchange, 502, "text/html", "no"));

        var codes = IntStream.range(0, 6)
                .mapToObj(time -> fetch(Fetch.agreed(site.url("/broken"))).code())
                .toList();
        assertThat(codes).startsWith("integrations.host-broken").endsWith("integrations.host-resting");
        assertThat(site.asked()).hasSizeLessThan(13);
    }

    @Test
    void storesADocument() throws IOException {
        site.at("/job.pdf", exchange -> Site.answer(exchange, 200, "text/html", "%PDF-1.7 and more"));

        var found = fetch(Fetch.page(site.url("/job.pdf")));
        assertThat(found).returns(Outcome.FOUND, Fetched::outcome).returns(null, Fetched::text);
        var stored = asService(() -> files.open(Objects.requireNonNull(found.file())));
        try (var content = stored.getInputStream()) {
            assertThat(content).hasContent("%PDF-1.7 and more");
        }
    }

    @Test
    void takesNoPicture() {
        site.at("/job.png", exchange -> Site.answer(exchange, 200, "image/png", "\u0089PNG\r\n\u001a\n\0\0\0\r"));

        assertThat(fetch(Fetch.page(site.url("/job.png"))).code()).isEqualTo("integrations.page-type");
    }

    @Test
    void unpacksAPackedSitemap() {
        site.at(
                "/sitemap.xml.gz",
                exchange -> Site.answer(
                        exchange, 200, "application/x-gzip", gzip("<urlset/>".getBytes(StandardCharsets.UTF_8))));

        assertThat(fetch(Fetch.page(site.url("/sitemap.xml.gz"))).text()).isEqualTo("<urlset/>");
    }

    @ParameterizedTest
    @CsvSource({
        "text/html; charset=utf-8, UTF-8",
        "text/html; charset=iso-8859-1, windows-1252",
        "text/html; charset=utf-8, windows-1252",
        "text/html, UTF-8",
        "text/html; charset=nonsense, UTF-8",
        "text/html; charset=utf-16le, UTF-8"
    })
    void readsWordsWhateverASiteSaysOfTheirCharset(String type, String written) {
        site.at(
                "/job",
                exchange -> Site.answer(exchange, 200, type, "<h1>Bäckergeselle in Köln</h1>".getBytes(written)));

        assertThat(fetch(Fetch.page(site.url("/job"))).text()).isEqualTo("<h1>Bäckergeselle in Köln</h1>");
    }

    @Test
    void sendsAQuestionWhereABoardWantsOne() {
        site.at(
                "/jobs",
                exchange -> Site.answer(
                        exchange,
                        200,
                        "application/json",
                        exchange.getRequestMethod() + exchange.getRequestBody().readAllBytes().length));

        var asked = new Fetch(site.url("/jobs"), "{\"token\":1}", null, null, Fetch.Robots.AGREED);
        assertThat(fetch(asked).text()).isEqualTo("POST11");
    }

    @Test
    void saysWhoItIs() {
        var agents = new CopyOnWriteArrayList<List<String>>();
        site.at("/job", exchange -> {
            agents.add(exchange.getRequestHeaders().get("User-Agent"));
            Site.answer(exchange, 200, "text/html", "<h1>Rigger</h1>");
        });

        fetch(Fetch.page(site.url("/job")));
        assertThat(agents).singleElement().asString().startsWith("[RolewrightBot/1.0 (+https://");
    }

    private static void drip(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        for (int at = 0; at < 100; at++) {
            exchange.getResponseBody().write('.');
            exchange.getResponseBody().flush();
            pause(Duration.ofMillis(100));
        }
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    private Fetched fetch(Fetch fetch) {
        return asService(() -> web.fetch(fetch));
    }

    private static <T> T asService(Supplier<T> work) {
        var answer = new AtomicReference<T>();
        Call.of(Actor.service("jobs"), TRACE).run(() -> answer.set(work.get()));
        return Objects.requireNonNull(answer.get());
    }
}
