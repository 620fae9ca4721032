package io.rolewright.runtime.failures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.Locale;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** No e-mail address, telephone number, token or quoted word survives, whatever stands around it. */
class ScrubberTest {
    private static final int TOKEN_BYTES = 32;

    @Property(tries = 2000)
    void takesOutAddresses(
            @ForAll("words") String before, @ForAll("addresses") String address, @ForAll("words") String after) {
        assertThat(Scrubber.scrub(before + address + after))
                .doesNotContain(address)
                .doesNotContain("@");
    }

    @Property(tries = 2000)
    void takesOutTelephoneNumbers(
            @ForAll("words") String before, @ForAll("numbers") String number, @ForAll("words") String after) {
        var clean = Scrubber.scrub(before + " " + number + " " + after);
        assertThat(digits(clean)).doesNotContain(digits(number));
        assertThat(clean).doesNotContain(number);
    }

    @Property(tries = 2000)
    void takesOutTokens(@ForAll("words") String before, @ForAll("tokens") String token, @ForAll("words") String after) {
        assertThat(Scrubber.scrub(before + " " + token + " " + after)).doesNotContain(token);
    }

    @Property(tries = 1000)
    void takesOutWhatIsQuoted(@ForAll("words") String before, @ForAll("people") String person) {
        for (var quotes : new String[] {"\"%s\"", "'%s'", "\u201c%s\u201d", "`%s`"}) {
            var text = before + " cannot read " + quotes.formatted(person) + " here";
            assertThat(Scrubber.scrub(text)).as(text).doesNotContain(person);
        }
    }

    @Property(tries = 500)
    void keepsOurIds(@ForAll long high, @ForAll long low) {
        var id = new UUID(high, low);
        assertThat(Scrubber.scrub("the job " + id + " is gone")).isEqualTo("the job " + id + " is gone");
    }

    @Property(tries = 1000)
    void changesNothingTheSecondTime(@ForAll("words") String text, @ForAll("addresses") String address) {
        var once = Scrubber.scrub(text + " " + address);
        assertThat(Scrubber.scrub(once)).isEqualTo(once);
    }

    @Example
    void keepsWhatProgramsSay() {
        for (var text : new String[] {
            "cannot read properties of undefined",
            "io.rolewright.runtime.contracts.ConfigurationPropertiesBindException",
            "GET /api/v1/jobs/{id} answered 503 after 3 tries",
            "RATE_LIMIT_EXCEEDED at gateway.rate-limited"
        }) {
            assertThat(Scrubber.scrub(text)).isEqualTo(text);
        }
    }

    @Example
    void takesOutSecretsBehindTheirNames() {
        assertThat(Scrubber.scrub("password=seven-lanterns, Authorization: Bearer abc.def next"))
                .doesNotContain("lanterns", "abc.def")
                .contains("next");
        assertThat(Scrubber.scrub("GET /search?q=Kim%20Okafor failed")).doesNotContain("Okafor");
    }

    private static String digits(String text) {
        return text.replaceAll("\\D", "");
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.of("", "failed for ", "at (", "<", "to=", "id: ", "Fehler bei ", "エラー ", "can't ", "x");
    }

    @Provide
    Arbitrary<String> people() {
        return Arbitraries.of("Kim Okafor", "Zoë Brontë", "李小龍", "kim", "O'Brien Mc", "alex");
    }

    @Provide
    Arbitrary<String> addresses() {
        var local = Arbitraries.strings()
                .withCharRange('a', 'z')
                .withChars("0123456789.+_-éß")
                .ofMinLength(1)
                .ofMaxLength(20);
        var domain = Arbitraries.of("example.org", "mail.example.co.uk", "xn--bcher-kva.example", "bücher.example");
        var quoted = Arbitraries.of("\"kim okafor\"@example.org", "kim%40example.org");
        return Arbitraries.oneOf(Combinators.combine(local, domain).as((name, at) -> name + "@" + at), quoted);
    }

    @Provide
    Arbitrary<String> numbers() {
        var groups = Arbitraries.strings()
                .numeric()
                .ofMinLength(3)
                .ofMaxLength(4)
                .list()
                .ofMinSize(3)
                .ofMaxSize(4);
        var mark = Arbitraries.of(" ", "-", ".", " - ", "", "/", "\u00a0");
        var prefix = Arbitraries.of("", "+61 ", "(08) ", "00", "+");
        return Combinators.combine(prefix, groups, mark)
                .as((front, parts, between) -> front + String.join(between, parts));
    }

    @Provide
    Arbitrary<String> tokens() {
        var secret = Arbitraries.bytes()
                .array(byte[].class)
                .ofSize(TOKEN_BYTES)
                .map(Base64.getUrlEncoder().withoutPadding()::encodeToString);
        var hex = Arbitraries.bytes().array(byte[].class).ofSize(16).map(ScrubberTest::hex);
        var key = Combinators.combine(Arbitraries.create(UUID::randomUUID), secret)
                .as((id, part) -> "rw_" + id + "_" + part);
        var jwt = Combinators.combine(secret, secret, secret).as((a, b, c) -> "eyJ" + a + "." + b + "." + c);
        return Arbitraries.oneOf(secret, hex, key, jwt);
    }

    private static String hex(byte[] bytes) {
        var text = new StringBuilder();
        for (var one : bytes) {
            text.append("%02x".formatted(one));
        }
        return text.toString().toLowerCase(Locale.ROOT);
    }
}
