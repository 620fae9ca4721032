package io.rolewright.integrations.internal.web;

import io.rolewright.integrations.Fetch;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is sent to one address.
 *
 * @param method of HTTP
 * @param headers those that are not of the connection
 * @param body characters, sent as UTF-8
 * @param type media type of the body
 * @param isRepeatable whether sending it twice does no more than sending it once
 * @param perSecond how often the host is asked; 0 where settings say that
 */
record WebRequest(
        String method,
        Map<String, String> headers,
        @Nullable String body,
        @Nullable String type,
        boolean isRepeatable,
        double perSecond) {
    private static final String ACCEPT = "text/html,application/xhtml+xml,application/ld+json,application/json,"
            + "application/xml;q=0.9,application/pdf;q=0.8,*/*;q=0.5";
    private static final String JSON = "application/json";

    WebRequest {
        headers = Map.copyOf(headers);
    }

    /** A page that is asked for, or a question to a board that only reads. */
    static WebRequest of(Fetch fetch) {
        var headers = new LinkedHashMap<String, String>();
        headers.put("Accept", ACCEPT);
        put(headers, "If-None-Match", fetch.etag());
        put(headers, "If-Modified-Since", fetch.lastModified());
        var body = fetch.body();
        return new WebRequest(body == null ? "GET" : "POST", headers, body, body == null ? null : JSON, true, 0);
    }

    // What a site sent before is sent back to it; a line break in it would be another header.
    private static void put(Map<String, String> headers, String name, @Nullable String value) {
        if (value != null && value.chars().allMatch(letter -> letter >= ' ' && letter < 0x7f)) {
            headers.put(name, value);
        }
    }
}
