package io.rolewright.integrations.internal.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import io.rolewright.support.Site;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A program of a user on this machine, that is told of events. */
final class Receiver implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String PATH = "/events";

    private final Site site = new Site();
    private final List<Message> messages = new CopyOnWriteArrayList<>();

    /** What came in one request. */
    record Message(String id, long timestamp, String signatures, String body) {
        /** The signature that a holder of the secret expects; written from the standard, not from our code. */
        String expected(String secret) {
            try {
                var mac = Mac.getInstance("HmacSHA256");
                mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.replace("whsec_", "")), "HmacSHA256"));
                var signed = "%s.%d.%s".formatted(id, timestamp, body);
                return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
            } catch (GeneralSecurityException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }

    Receiver() {
        answers(204, "");
    }

    String url() {
        return site.url(PATH);
    }

    /** What it answers from now on. */
    void answers(int status, String body) {
        answers(exchange -> Site.answer(exchange, status, "text/plain", body));
    }

    void answers(Site.Page page) {
        site.at(PATH, exchange -> {
            messages.add(message(exchange));
            page.answer(exchange);
        });
    }

    private static Message message(HttpExchange exchange) throws IOException {
        var headers = exchange.getRequestHeaders();
        return new Message(
                Objects.requireNonNull(headers.getFirst("webhook-id")),
                Long.parseLong(headers.getFirst("webhook-timestamp")),
                Objects.requireNonNull(headers.getFirst("webhook-signature")),
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    }

    List<Message> messages() {
        return messages;
    }

    /** Waits until so many messages have come, and answers the last. */
    Message await(int count) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (messages.size() < count) {
            assertThat(System.nanoTime())
                    .as("%d messages of %d", messages.size(), count)
                    .isLessThan(end);
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
        return messages.get(count - 1);
    }

    @Override
    public void close() {
        site.close();
    }
}
