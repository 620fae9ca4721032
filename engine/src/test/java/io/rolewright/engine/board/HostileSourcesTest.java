package io.rolewright.engine.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.rolewright.engine.advert.UnreadablePostingException;
import java.time.Duration;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a source answers, it ends in entries or in a code, and soon. */
class HostileSourcesTest {
    private static final Duration SOON = Duration.ofSeconds(10);
    private static final BoardReader READER = Boards.reader();
    private static final String JOB = "{\"@type\":\"JobPosting\",\"title\":\"Baker\",\"description\":\"";

    static Stream<Arguments> sources() {
        return Stream.of(
                Arguments.of("two million nodes", "<html><body><h1>Baker</h1>" + "<p>".repeat(1_600_000)),
                Arguments.of("many small nodes", "<html><body><h1>Baker</h1>" + "<i>x</i>".repeat(90_000)),
                Arguments.of("deep page", "<html><body><h1>Baker</h1>" + "<div>".repeat(30_000) + "Bake bread."),
                Arguments.of("deep formatting", "<html><body><h1>Baker</h1>" + "<b><a href=x><font>".repeat(10_000)),
                Arguments.of("deep list", "<html><h1>Baker</h1>" + "<ul><li>".repeat(30_000) + "bread"),
                Arguments.of(
                        "deep microdata",
                        ("<div itemscope itemprop=a itemtype=http://schema.org/JobPosting>").repeat(10_000)),
                Arguments.of(
                        "wide microdata",
                        "<div itemscope itemtype=http://schema.org/JobPosting>"
                                + "<i itemprop=title>x</i>".repeat(30_000)),
                Arguments.of("deep JSON", "[".repeat(100_000) + "]".repeat(100_000)),
                Arguments.of("deep objects", "{\"a\":".repeat(100_000) + "1" + "}".repeat(100_000)),
                Arguments.of(
                        "deep data in a page",
                        "<script type=application/ld+json>" + "{\"a\":[".repeat(50_000)
                                + "</script><h1>Baker</h1><p>Bread.</p>"),
                Arguments.of("deep XML", "<x>".repeat(100_000) + "</x>".repeat(100_000)),
                Arguments.of(
                        "large string",
                        "{\"jobs\":[{\"title\":\"" + "x".repeat(10 << 20) + "\",\"absolute_url\":\"y\"}]}"),
                Arguments.of("too large", "x".repeat(50 << 20)),
                Arguments.of("large description", JOB + "<p>".repeat(200_000) + "\"}"),
                Arguments.of(
                        "quadratic entities",
                        "<!DOCTYPE a [<!ENTITY a \"" + "x".repeat(100_000) + "\">]><jobs>" + "&a;".repeat(100_000)
                                + "</jobs>"),
                Arguments.of(
                        "many equals signs",
                        "<html><script>" + "=".repeat(2_000_000) + "</script><h1>Baker</h1><p>Bread.</p>"),
                Arguments.of(
                        "many open objects",
                        "<html><script>" + "x={\"a\":".repeat(300_000) + "</script><h1>Baker</h1><p>Bread.</p>"),
                Arguments.of("many colons", "<h1>Baker</h1><p>" + "Location: ".repeat(100_000)),
                Arguments.of("many digits", "Baker\n" + "1".repeat(1_000_000)),
                Arguments.of("many amounts", "Baker\n" + "$1,000 000 ".repeat(200_000)),
                Arguments.of(
                        "many items",
                        "{\"jobs\":[" + "{\"title\":\"x\",\"absolute_url\":\"y\"},".repeat(40_000) + "{}]}"),
                Arguments.of(
                        "many columns", "title,company,location" + ",x".repeat(1500) + "\n" + ",".repeat(2_000_000)),
                Arguments.of("open quote", "title,company\n\"" + "x\n".repeat(1_000_000)),
                Arguments.of(
                        "places without end",
                        "{\"jobs\":[{\"jobTitle\":\"x\",\"company\":\"y\",\"location\":\"" + "a or ".repeat(200_000)
                                + "\"}]}"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sources")
    void endsSoon(String name, String source) {
        assertTimeout(SOON, () -> holds(source), name);
    }

    @ParameterizedTest
    @MethodSource("oddities")
    void readsOdditiesAsFarAsTheyGo(String source) {
        holds(source);
    }

    static Stream<String> oddities() {
        return Stream.of(
                JOB + "\u0000\ud83d\"}",
                JOB + "<script>alert(1)</script>\",\"title\":\"Twice\"}",
                "{\"jobs\":[{\"title\":NaN,\"absolute_url\":-Infinity}]}",
                "{\"jobs\":[{\"title\":\"x\",\"absolute_url\":\"y\",\"location\":[[[]]],\"content\":{\"a\":[]},\"offices\":7}]}",
                "{\"jobs\":{\"title\":{},\"absolute_url\":{}}}",
                "[[[{\"hostedUrl\":{},\"text\":[],\"categories\":1}]]]",
                "<rss><channel><item/></channel></rss>",
                "<rss xmlns:x='y'><channel><item><x:title>a</x:title><title/></item></channel></rss>",
                "<source><job></source>",
                "<?xml version='1.0' encoding='klingon'?><source><job><title>x</title></job></source>",
                "\ufeff\ufeff{}",
                "title,company\n",
                "<",
                "<>",
                "{",
                "");
    }

    @Property(tries = 400)
    void readsWhatIsCutOff(@ForAll @IntRange(max = 18) int file, @ForAll @IntRange(max = 6000) int length) {
        String text = Boards.text(Boards.FILES.get(file));
        holds(text.substring(0, Math.min(length, text.length())));
    }

    @Property(tries = 800)
    void readsWhatIsChanged(
            @ForAll @IntRange(max = 18) int file,
            @ForAll @IntRange(max = 6000) int at,
            @ForAll @IntRange(max = 40) int gone,
            @ForAll String put) {
        String text = Boards.text(Boards.FILES.get(file));
        int from = Math.min(at, text.length());
        holds(text.substring(0, from) + put + text.substring(Math.min(from + gone, text.length())));
    }

    @Property(tries = 300)
    void readsAnAnswerOfOneFormatAsAnother(
            @ForAll @IntRange(max = 18) int file, @ForAll @IntRange(max = 33) int format) {
        try {
            READER.read(READER.formats().get(format), Boards.text(Boards.FILES.get(file)));
        } catch (UnreadablePostingException refusal) {
            assertThat(refusal.code()).startsWith("board.");
        }
    }

    private static void holds(String source) {
        try {
            assertThat(READER.read(source).entries()).isNotEmpty();
        } catch (UnreadablePostingException refusal) {
            assertThat(refusal.code()).matches("(advert|board)\\.[a-z-]+");
        }
    }
}
