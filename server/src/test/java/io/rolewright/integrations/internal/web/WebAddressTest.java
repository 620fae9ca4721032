package io.rolewright.integrations.internal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses that can only be read in one way. */
class WebAddressTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "jobs.example",
                "file:///etc/passwd",
                "gopher://jobs.example/",
                "jar:https://jobs.example!/a",
                "ftp://jobs.example/",
                "https:///path",
                "https://",
                "http://0/",
                "http://0x7f.1/",
                "http://127.1/",
                "http://2130706433/",
                "http://017700000001/",
                "http://127.0.0.0x1/",
                "http://0127.0.0.1/",
                "http://good.example@evil.example/",
                "http://good.example:80@evil.example/",
                "http://evil.example\\@good.example/",
                "http://good.example\\.evil.example/",
                "http://good.example/\\evil.example",
                "http://good.example:0/",
                "http://good.example:65536/",
                "http://good.example:8a/",
                "http://[::1",
                "http://good..example/",
                "http://-good.example/",
                "http://good example/",
                "http://good.example/a\nHost: evil.example",
                "http://good.example/a\0b"
            })
    void refusesWhatCouldBeReadInTwoWays(String text) {
        assertThatThrownBy(() -> WebAddress.of(text))
                .isInstanceOf(RefusedException.class)
                .hasMessage("integrations.address-malformed");
    }

    @ParameterizedTest
    @CsvSource({
        "HTTPS://Jobs.Example/A?b=C#d, https://jobs.example/A?b=C",
        "https://jobs.example, https://jobs.example/",
        "https://jobs.example?page=2, https://jobs.example/?page=2",
        "http://jobs.example:8080/a b|c, http://jobs.example:8080/a%20b%7Cc",
        "https://jobs.example/100%/x%2fy, https://jobs.example/100%25/x%2fy",
        "https://jobs.example/münchen, https://jobs.example/m%C3%BCnchen",
        "https://münchen.example/, https://xn--mnchen-3ya.example/",
        "http://localhost./, http://localhost/",
        "http://127。0。0。1/, http://127.0.0.1/",
        "http://[::FFFF:127.0.0.1]/, http://[::ffff:127.0.0.1]/"
    })
    void readsTheOthersAsABrowserWould(String text, String read) throws Exception {
        assertThat(WebAddress.of(text)).hasToString(read);
    }

    @ParameterizedTest
    @CsvSource({
        "/b, https://jobs.example/b",
        "c?d, https://jobs.example/a/c?d",
        "//other.example/x, https://other.example/x",
        "http://other.example, http://other.example/",
        "?page=2, https://jobs.example/a/?page=2"
    })
    void goesWhereARedirectLeads(String location, String there) throws Exception {
        assertThat(WebAddress.of("https://jobs.example/a/").to(location)).hasToString(there);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"file:///etc/passwd", "javascript:alert(1)", "\\\\inner\\share", "//a@b/", "http://0x7f.1/"})
    void followsNoOddRedirect(String location) throws Exception {
        var address = WebAddress.of("https://jobs.example/a/");
        assertThatThrownBy(() -> address.to(location)).isInstanceOf(RefusedException.class);
    }
}
