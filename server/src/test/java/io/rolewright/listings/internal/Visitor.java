package io.rolewright.listings.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;

/** Somebody who looks for a job, with a browser that follows nothing by itself. */
@TestComponent
@Lazy
class Visitor {
    private static final String LINE = "\r\n";

    private final HttpClient browser = HttpClient.newHttpClient();
    private final Environment started;

    Visitor(Environment started) {
        this.started = started;
    }

    /** A file to apply with. */
    record File(String name, byte[] bytes) {
        static File of(String name, String text) {
            return new File(name, text.getBytes(StandardCharsets.UTF_8));
        }
    }

    URI address(String path) {
        return URI.create("http://localhost:" + started.getRequiredProperty("local.server.port") + path);
    }

    HttpResponse<String> get(String path, String... headers) {
        var request = HttpRequest.newBuilder(address(path));
        return send(headers.length == 0 ? request : request.headers(headers), BodyHandlers.ofString());
    }

    /** What came as it came, compressed or not. */
    HttpResponse<byte[]> bytes(String path, String... headers) {
        return send(HttpRequest.newBuilder(address(path)).headers(headers), BodyHandlers.ofByteArray());
    }

    /** A page that is there. */
    Document page(String path) {
        var answer = get(path);
        if (answer.statusCode() != 200) {
            throw new AssertionError(path + " answers " + answer.statusCode() + ": " + answer.body());
        }
        return Jsoup.parse(answer.body());
    }

    /** Sends the form of a job's page. */
    HttpResponse<String> apply(String page, File file) {
        var body = new ByteArrayOutputStream();
        var head = "--form" + LINE + "Content-Disposition: form-data; name=\"resume\"; filename=\"" + file.name() + '"'
                + LINE + "Content-Type: application/octet-stream" + LINE + LINE;
        body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file.bytes());
        body.writeBytes((LINE + "--form--" + LINE).getBytes(StandardCharsets.UTF_8));
        return send(
                HttpRequest.newBuilder(address(page + "/applications"))
                        .header("Content-Type", "multipart/form-data; boundary=form")
                        .POST(BodyPublishers.ofByteArray(body.toByteArray())),
                BodyHandlers.ofString());
    }

    private <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> body) {
        try {
            return browser.send(request.build(), body);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stop);
        }
    }
}
