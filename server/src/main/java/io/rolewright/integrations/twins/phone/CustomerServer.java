package io.rolewright.integrations.twins.phone;

import io.rolewright.integrations.twins.wire.Outbound;
import io.rolewright.integrations.twins.wire.Webhooks;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The server of Twilio's customer: it is told what happens and asked what to do, by signed forms. */
final class CustomerServer {
    /** The most that an answer may have. */
    static final int MOST_BYTES = 64 * 1024;

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final Sids sids;
    private final ArrayDeque<CallbackFault> faults = new ArrayDeque<>();
    private @Nullable Parcel held;

    /** What the customer answered. A body of more than {@link #MOST_BYTES} is cut one byte after that. */
    record Answer(int status, String contentType, byte[] body) {
        static Answer none(int status) {
            return new Answer(status, "", new byte[0]);
        }

        boolean isSuccess() {
            return status >= 200 && status < 300;
        }

        String text() {
            return new String(body, StandardCharsets.UTF_8);
        }
    }

    private record Parcel(Hook hook, Map<String, String> parameters, String token) {}

    CustomerServer(Sids sids) {
        this.sids = sids;
    }

    /** Lets something go wrong that the customer is told. */
    synchronized void misbehave(CallbackFault fault) {
        faults.add(fault);
    }

    /** Asks what to do. */
    Answer ask(Hook hook, Map<String, String> parameters) {
        return send(parcel(hook, parameters), null);
    }

    /** Tells something, which may go wrong if it was asked to. */
    Answer tell(Hook hook, Map<String, String> parameters) {
        var parcel = parcel(hook, parameters);
        var fault = nextFault(parcel);
        if (fault == CallbackFault.OUT_OF_ORDER || fault == CallbackFault.WITHHELD) {
            return Answer.none(204);
        }
        var answer = send(parcel, fault);
        if (fault == CallbackFault.DUPLICATE) {
            send(parcel, null);
        }
        var late = takeHeld();
        if (late != null) {
            send(late, null);
        }
        return answer;
    }

    private Parcel parcel(Hook hook, Map<String, String> parameters) {
        return new Parcel(hook, parameters, sids.next(""));
    }

    /** The fault of this parcel, which is kept back where it has to wait for the next. */
    private synchronized @Nullable CallbackFault nextFault(Parcel parcel) {
        if (held != null) {
            return null;
        }
        var fault = faults.poll();
        if (fault == CallbackFault.OUT_OF_ORDER) {
            held = parcel;
        }
        return fault;
    }

    private synchronized @Nullable Parcel takeHeld() {
        var late = held;
        held = null;
        return late;
    }

    private static Answer send(Parcel parcel, @Nullable CallbackFault fault) {
        try {
            var response = Outbound.client().send(request(parcel, fault), HttpResponse.BodyHandlers.ofInputStream());
            return new Answer(
                    response.statusCode(),
                    response.headers().firstValue("Content-Type").orElse(""),
                    read(response.body()));
        } catch (HttpTimeoutException late) {
            return Answer.none(Webhooks.TIMEOUT);
        } catch (IOException unreachable) {
            return Answer.none(Webhooks.UNREACHABLE);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Answer.none(Webhooks.UNREACHABLE);
        }
    }

    private static byte[] read(InputStream body) throws IOException {
        try (body) {
            return body.readNBytes(MOST_BYTES + 1);
        }
    }

    private static HttpRequest request(Parcel parcel, @Nullable CallbackFault fault) {
        var parameters = new LinkedHashMap<>(parcel.parameters());
        if (fault == CallbackFault.UNKNOWN_PARAMETER) {
            parameters.put("AddedLately", "1");
        }
        var isPosted = parcel.hook().method().equals("POST");
        var url = isPosted
                ? parcel.hook().url().toString()
                : withQuery(parcel.hook().url(), parameters);
        var request = HttpRequest.newBuilder(URI.create(url))
                .timeout(PATIENCE)
                .header("User-Agent", "TwilioProxy/1.1")
                .header("I-Twilio-Idempotency-Token", parcel.token());
        if (fault != CallbackFault.UNSIGNED) {
            request.header(TwilioSignature.FIELD, signature(url, isPosted ? parameters : Map.of(), fault));
        }
        return isPosted
                ? request.header("Content-Type", "application/x-www-form-urlencoded; charset=UTF-8")
                        .POST(HttpRequest.BodyPublishers.ofString(encoded(parameters)))
                        .build()
                : request.build();
    }

    private static String signature(String url, Map<String, String> posted, @Nullable CallbackFault fault) {
        var signed = url;
        if (fault == CallbackFault.PORT_IN_SIGNATURE) {
            var bare = TwilioSignature.withoutPort(url);
            signed = bare.equals(url) ? TwilioSignature.withPort(url) : bare;
        }
        var token = fault == CallbackFault.BAD_SIGNATURE ? "another token" : TwilioAccount.TOKEN;
        return TwilioSignature.of(token, signed, posted);
    }

    private static String withQuery(URI url, Map<String, String> parameters) {
        return url + (url.getRawQuery() == null ? "?" : "&") + encoded(parameters);
    }

    private static String encoded(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(parameter -> encoded(parameter.getKey()) + "=" + encoded(parameter.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
