package io.rolewright.integrations.twins.phone;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The vectors of the fact sheet, part C5. */
class TwilioSignatureTest {
    private static final String TOKEN = "12345";
    private static final String URL = "https://mycompany.com/myapp.php?foo=1&bar=2";
    private static final Map<String, String> FORM = Map.of(
            "Digits", "1234",
            "CallSid", "CA1234567890ABCDE",
            "To", "+18005551212",
            "Caller", "+14158675309",
            "From", "+14158675309");
    private static final String SIGNATURE = "RSOYDt4T1cUTdK1PDd93/VVr8B8=";
    private static final byte[] BODY = "{\"property\": \"value\", \"boolean\": true}".getBytes(StandardCharsets.UTF_8);
    private static final String HASHED =
            URL + "&bodySHA256=0a1ff7634d9ab3b95db5c9a2dfe9416e41502b283a80c7cf19632632f96e6620";
    private static final String SIGNATURE_OF_BODY = "a9nBmqA0ju/hNViExpshrM61xv4=";

    @Test
    void formsAreSignedInTheOrderOfTheirNames() {
        assertThat(TwilioSignature.of(TOKEN, URL, FORM)).isEqualTo(SIGNATURE);
        assertThat(TwilioSignature.isValid(TOKEN, URL, FORM, SIGNATURE)).isTrue();
    }

    @Test
    void otherBodiesAreSignedByTheirHash() {
        assertThat(TwilioSignature.withHash(URL, BODY)).isEqualTo(HASHED);
        assertThat(TwilioSignature.of(TOKEN, HASHED, Map.of())).isEqualTo(SIGNATURE_OF_BODY);
        assertThat(TwilioSignature.isValid(TOKEN, HASHED, BODY, SIGNATURE_OF_BODY))
                .isTrue();
    }

    @Test
    void whatWasAlteredFails() {
        var altered = new LinkedHashMap<>(FORM);
        altered.put("Digits", "12345");
        var more = new LinkedHashMap<>(FORM);
        more.put("More", "1");
        assertThat(TwilioSignature.isValid(TOKEN, URL, altered, SIGNATURE)).isFalse();
        assertThat(TwilioSignature.isValid(TOKEN, URL, more, SIGNATURE)).isFalse();
        assertThat(TwilioSignature.isValid("another", URL, FORM, SIGNATURE)).isFalse();
        assertThat(TwilioSignature.isValid(TOKEN, URL + "3", FORM, SIGNATURE)).isFalse();
        assertThat(TwilioSignature.isValid(TOKEN, URL, FORM, "")).isFalse();
    }

    @Test
    void aBodyThatWasAlteredFails() {
        var altered = "{\"property\": \"value\", \"boolean\": false}".getBytes(StandardCharsets.UTF_8);
        assertThat(TwilioSignature.isValid(TOKEN, HASHED, altered, SIGNATURE_OF_BODY))
                .isFalse();
        assertThat(TwilioSignature.isValid(TOKEN, URL, BODY, SIGNATURE_OF_BODY)).isFalse();
    }

    @Test
    void thePortMayBeAddedOrRemoved() {
        var withPort = URL.replace("mycompany.com", "mycompany.com:443");
        assertThat(TwilioSignature.isValid(TOKEN, withPort, FORM, SIGNATURE)).isTrue();
        assertThat(TwilioSignature.isValid(TOKEN, URL, FORM, TwilioSignature.of(TOKEN, withPort, FORM)))
                .isTrue();
        var other = URL.replace("mycompany.com", "mycompany.com:8443");
        assertThat(TwilioSignature.isValid(TOKEN, URL, FORM, TwilioSignature.of(TOKEN, other, FORM)))
                .isFalse();
    }
}
