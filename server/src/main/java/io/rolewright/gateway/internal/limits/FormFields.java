package io.rolewright.gateway.internal.limits;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.util.StringUtils;
import org.springframework.web.util.UriUtils;

/** What somebody wrote into the form of a page, beside what the address says. */
final class FormFields {
    private FormFields() {}

    /** Whether a request brings a form, as a browser sends it. */
    static boolean areIn(HttpServletRequest request) {
        return Objects.requireNonNullElse(request.getContentType(), "")
                .toLowerCase(Locale.ROOT)
                .startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
    }

    /** The values of the address, and behind them those of the body. */
    static Map<String, String[]> of(Map<String, String[]> address, byte[] body) {
        var all = new LinkedHashMap<>(address);
        read(body).forEach((name, values) -> all.merge(name, values.toArray(String[]::new), FormFields::both));
        return all;
    }

    private static MultiValueMap<String, String> read(byte[] body) {
        var fields = new LinkedMultiValueMap<String, String>();
        for (var pair : StringUtils.tokenizeToStringArray(new String(body, StandardCharsets.UTF_8), "&")) {
            var middle = pair.indexOf('=');
            var name = middle < 0 ? pair : pair.substring(0, middle);
            fields.add(text(name), middle < 0 ? "" : text(pair.substring(middle + 1)));
        }
        return fields;
    }

    private static String text(String written) {
        try {
            return UriUtils.decode(written.replace('+', ' '), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return written;
        }
    }

    private static String[] both(String[] first, String[] second) {
        return Stream.concat(Arrays.stream(first), Arrays.stream(second)).toArray(String[]::new);
    }
}
