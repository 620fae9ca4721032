package io.rolewright.runtime.pages;

import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * A page as it is sent: it runs nothing, shows nothing in a frame, loads our style sheet alone and sends forms to us alone. It
 * sets no cookie, so nobody's form can act for somebody else who is signed in. The door says the rest.
 */
public final class HtmlAnswer {
    private static final String POLICY =
            "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private HtmlAnswer() {}

    public static ResponseEntity<String> ok(String page) {
        return of(HttpStatus.OK, page);
    }

    public static ResponseEntity<String> of(HttpStatus status, String page) {
        return ResponseEntity.status(status)
                .contentType(HTML)
                .cacheControl(CacheControl.noCache())
                .header("Content-Security-Policy", POLICY)
                .header("Referrer-Policy", "no-referrer")
                .header("X-Content-Type-Options", "nosniff")
                .body(page);
    }
}
