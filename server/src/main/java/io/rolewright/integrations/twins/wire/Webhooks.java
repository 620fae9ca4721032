package io.rolewright.integrations.twins.wire;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Map;

/** Sends webhooks, and tells what the receiver said. */
public final class Webhooks {
    /** What is told of a receiver that did not answer in time. */
    public static final int TIMEOUT = 504;
    /** What is told of a receiver that cannot be reached. */
    public static final int UNREACHABLE = 502;

    private Webhooks() {}

    /** Posts JSON; answers the status of HTTP. */
    public static int send(URI url, Map<String, String> fields, byte[] body, Duration patience) {
        var request = HttpRequest.newBuilder(url)
                .timeout(patience)
                .header("Content-Type", "application/json; charset=utf-8")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body));
        fields.forEach(request::header);
        try {
            return Outbound.client()
                    .send(request.build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        } catch (HttpTimeoutException late) {
            return TIMEOUT;
        } catch (IOException unreachable) {
            return UNREACHABLE;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return UNREACHABLE;
        }
    }
}
