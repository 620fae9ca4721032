package io.rolewright.integrations.internal.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A call of a partner's interface.
 *
 * @param method of HTTP
 * @param url where it goes
 * @param headers those that are not of the connection
 * @param body characters, sent as UTF-8
 * @param type media type of the body
 * @param isRepeatable whether making it twice does no more than making it once
 * @param perSecond how often the partner is asked, from all processes together
 */
public record WebCall(
        String method,
        String url,
        Map<String, String> headers,
        @Nullable String body,
        @Nullable String type,
        boolean isRepeatable,
        double perSecond) {
    public WebCall {
        headers = Map.copyOf(headers);
    }
}
