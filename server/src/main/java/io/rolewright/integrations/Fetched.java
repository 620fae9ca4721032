package io.rolewright.integrations;

import io.rolewright.shared.FileReference;
import org.jspecify.annotations.Nullable;

/**
 * What came of asking the open web.
 *
 * @param outcome how it ended
 * @param code why there is no page, as {@code integrations.<reason>}; absent when there is one
 * @param status the last status of HTTP; 0 when none came
 * @param url where the page stood after redirects
 * @param type media type, lower case, without parameters
 * @param text the page's characters; absent for documents and when there is no page
 * @param file where a document (PDF, Word and others) is stored; whoever asked removes it
 * @param etag of the page, for the next time
 * @param lastModified of the page, for the next time
 * @param retryAfter milliseconds after which trying again may help; absent when it will not
 */
public record Fetched(
        Outcome outcome,
        @Nullable String code,
        int status,
        String url,
        @Nullable String type,
        @Nullable String text,
        @Nullable FileReference file,
        @Nullable String etag,
        @Nullable String lastModified,
        @Nullable Long retryAfter) {

    /** How asking ended. */
    public enum Outcome {
        /** There is a page, whole. */
        FOUND,
        /** It is what was known already. */
        UNCHANGED,
        /** The site says that it is not there (404, 410). */
        GONE,
        /** A rule forbids it, or the page breaks one; asking again changes nothing. */
        REFUSED,
        /** The site could not answer; it may later. */
        FAILED
    }
}
