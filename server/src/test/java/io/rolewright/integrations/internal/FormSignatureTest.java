package io.rolewright.integrations.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.integrations.SignedForm;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FormSignatureTest {
    private static final String TOKEN = "12345";
    private static final String URL = "https://mycompany.com/myapp.php?foo=1&bar=2";
    private static final String SIGNATURE = "RSOYDt4T1cUTdK1PDd93/VVr8B8=";
    private static final Map<String, String> FIELDS = Map.of(
            "Digits", "1234",
            "CallSid", "CA1234567890ABCDE",
            "To", "+18005551212",
            "Caller", "+14158675309",
            "From", "+14158675309");

    /** The vector of Twilio's documentation. */
    @Test
    void knowsTwiliosSignature() {
        assertThat(isRight(TOKEN, URL, FIELDS, SIGNATURE)).isTrue();
    }

    /** The vector of Twilio's documentation: what is no form is signed by its digest in the address. */
    @Test
    void knowsTwiliosSignatureOfAnAddressAlone() {
        var url = URL + "&bodySHA256=0a1ff7634d9ab3b95db5c9a2dfe9416e41502b283a80c7cf19632632f96e6620";
        assertThat(isRight(TOKEN, url, Map.of(), "a9nBmqA0ju/hNViExpshrM61xv4="))
                .isTrue();
        assertThat(isRight(TOKEN, url.replace("0a1f", "0a1e"), Map.of(), "a9nBmqA0ju/hNViExpshrM61xv4="))
                .isFalse();
    }

    @Test
    void refusesAnAddressThatIsNone() {
        assertThat(isRight(TOKEN, "https://mycompany.com/?a=%zz", FIELDS, SIGNATURE))
                .isFalse();
    }

    @Test
    void doesNotMindThePortThatNeedNotBeSaid() {
        assertThat(isRight(TOKEN, "https://mycompany.com:443/myapp.php?foo=1&bar=2", FIELDS, SIGNATURE))
                .isTrue();
    }

    @Test
    void refusesWhateverElseWasSigned() {
        assertThat(isRight("12346", URL, FIELDS, SIGNATURE)).isFalse();
        assertThat(isRight("", URL, FIELDS, SIGNATURE)).isFalse();
        assertThat(isRight(TOKEN, URL + "3", FIELDS, SIGNATURE)).isFalse();
        assertThat(isRight(TOKEN, URL, FIELDS, SIGNATURE.toLowerCase(Locale.ROOT)))
                .isFalse();
        var more = new HashMap<>(FIELDS);
        more.put("AddedLately", "1");
        assertThat(isRight(TOKEN, URL, more, SIGNATURE)).isFalse();
        more.remove("AddedLately");
        more.put("Digits", "1235");
        assertThat(isRight(TOKEN, URL, more, SIGNATURE)).isFalse();
    }

    private static boolean isRight(String secret, String url, Map<String, String> fields, String signature) {
        return FormSignature.isRight(secret, new SignedForm(url, fields, signature));
    }
}
