package io.rolewright.communications.internal.calls;

import io.rolewright.integrations.twins.phone.TwilioSignature;
import io.rolewright.integrations.twins.wire.Provider;
import io.rolewright.integrations.twins.wire.Twin;
import io.rolewright.integrations.twins.wire.TwinAnswer;
import io.rolewright.integrations.twins.wire.TwinClock;
import io.rolewright.integrations.twins.wire.TwinRequest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The agency's address as the world knows it, from where requests are passed on to the server, and remembered. */
final class PublicAddress implements Provider, AutoCloseable {
    private final Twin listening = Twin.start(this, TwinClock.ticking(), 1);
    private final HttpClient web = HttpClient.newHttpClient();
    private final List<Passed> all = new CopyOnWriteArrayList<>();
    private volatile int port;

    /** A request and what was answered. */
    record Passed(String path, String form, String signature, int status, String answer) {}

    @Override
    public String name() {
        return "public-address";
    }

    /** Without a slash at its end. */
    String site() {
        var address = listening.address().toString();
        return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    }

    /** Where the server listens from now on; what was passed on is forgotten. */
    void leadsTo(int number) {
        port = number;
        all.clear();
    }

    List<Passed> passed(String part) {
        return all.stream().filter(one -> one.path().contains(part)).toList();
    }

    @Override
    public TwinAnswer answer(TwinRequest request) {
        var signature = request.fields().first(TwilioSignature.FIELD).orElse("");
        var passed = send(request.path(), request.text(), signature);
        all.add(passed);
        return TwinAnswer.text(passed.status(), "text/xml; charset=utf-8", passed.answer());
    }

    /** Posts a form to the server, as whoever knows its address can. */
    Passed send(String path, String form, String signature) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form));
        if (!signature.isEmpty()) {
            request.header(TwilioSignature.FIELD, signature);
        }
        try {
            var answer = web.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Passed(path, form, signature, answer.statusCode(), answer.body());
        } catch (IOException unreachable) {
            throw new IllegalStateException(unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    @Override
    public void close() {
        listening.close();
        web.close();
    }
}
