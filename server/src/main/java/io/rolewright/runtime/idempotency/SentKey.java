package io.rolewright.runtime.idempotency;

import io.rolewright.shared.ContractException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The header {@code Idempotency-Key} of a request that may change something.
 *
 * @param text 1 to 255 visible ASCII characters
 */
record SentKey(String text) {
    static final String HEADER = "Idempotency-Key";
    private static final Set<String> CHANGING = Set.of("POST", "PUT", "PATCH", "DELETE");
    private static final Pattern FORM = Pattern.compile("[\\x21-\\x7e]{1,255}");

    SentKey {
        if (!FORM.matcher(text).matches()) {
            throw malformed();
        }
    }

    static boolean isIn(HttpServletRequest request) {
        return CHANGING.contains(request.getMethod()) && request.getHeader(HEADER) != null;
    }

    /** @throws ContractException {@code gateway.idempotency-key-malformed} (400) */
    static SentKey of(HttpServletRequest request) {
        var sent = Collections.list(request.getHeaders(HEADER));
        if (sent.size() != 1) {
            throw malformed();
        }
        return new SentKey(sent.getFirst());
    }

    private static ContractException malformed() {
        return ContractException.unreadable("gateway.idempotency-key-malformed");
    }
}
