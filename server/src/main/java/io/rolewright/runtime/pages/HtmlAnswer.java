package io.rolewright.runtime.pages;

import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.ResponseEntity.BodyBuilder;

/**
 * A page as it is sent: it runs nothing, shows nothing in a frame, loads our style sheet alone and sends forms to us alone. It
 * sets no cookie, so nobody's form can act for somebody else who is signed in. The door says the rest.
 */
public final class HtmlAnswer {
    private static final String FORMS = "form-action 'self'";
    private static final String POLICY =
            "default-src 'none'; style-src 'self'; " + FORMS + "; base-uri 'none'; frame-ancestors 'none'";
    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private HtmlAnswer() {}

    /** A page that is there. */
    public static ResponseEntity<String> ok(String page) {
        return of(HttpStatus.OK, page);
    }

    /** A page with another status. */
    public static ResponseEntity<String> of(HttpStatus status, String page) {
        return answer(status, CacheControl.noCache(), POLICY).body(page);
    }

    /** A page behind a secret link: nothing keeps it, and no search engine lists it. */
    public static ResponseEntity<String> unstored(HttpStatus status, String page) {
        return secret(status, POLICY).body(page);
    }

    /** The same where what follows a form may be a page of somebody else, such as one to pay on. */
    public static ResponseEntity<String> leadingAway(String page) {
        return secret(HttpStatus.OK, POLICY.replace(FORMS, FORMS + " https:")).body(page);
    }

    private static BodyBuilder secret(HttpStatus status, String policy) {
        return answer(status, CacheControl.noStore(), policy).header("X-Robots-Tag", "noindex");
    }

    private static BodyBuilder answer(HttpStatus status, CacheControl cache, String policy) {
        return ResponseEntity.status(status)
                .contentType(HTML)
                .cacheControl(cache)
                .header("Content-Security-Policy", policy)
                .header("Referrer-Policy", "no-referrer")
                .header("X-Content-Type-Options", "nosniff");
    }
}
