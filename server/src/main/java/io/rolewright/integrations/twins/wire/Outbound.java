package io.rolewright.integrations.twins.wire;

import java.net.http.HttpClient;
import java.time.Duration;

/** The client by which twins ask others; it is made when the first of them does. */
public final class Outbound {
    private Outbound() {}

    /** Follows no redirects. */
    public static HttpClient client() {
        return Made.CLIENT;
    }

    private static final class Made {
        static final HttpClient CLIENT = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(5))
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }
}
