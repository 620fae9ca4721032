package io.rolewright.integrations;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What to ask of the open web.
 *
 * @param url an absolute http or https address
 * @param body sent by POST as JSON where a board asks for that; without it the page is got
 * @param etag what the page had when it was last asked; an unchanged page is not sent again
 * @param lastModified the same, as a date of HTTP
 * @param robots whether {@code robots.txt} binds; it does not where the site's owner has agreed, or offers the address to
 *     programs
 */
public record Fetch(
        @NotBlank @Size(max = 4000) String url,
        @Nullable @Size(max = 100_000) String body,
        @Nullable @Size(max = 500) String etag,
        @Nullable @Size(max = 100) String lastModified,
        @NotNull Robots robots) {

    /** Whether a site's {@code robots.txt} binds. */
    public enum Robots {
        BIND,
        AGREED
    }

    /** Gets a page as a polite stranger. */
    public static Fetch page(String url) {
        return new Fetch(url, null, null, null, Robots.BIND);
    }

    /** Gets what its owner offers to programs, or lets us have. */
    public static Fetch agreed(String url) {
        return new Fetch(url, null, null, null, Robots.AGREED);
    }

    /** The same, unless it is still what is known. */
    public Fetch unless(@Nullable String sameEtag, @Nullable String sameLastModified) {
        return new Fetch(url, body, sameEtag, sameLastModified, robots);
    }
}
