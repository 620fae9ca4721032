package io.rolewright.cli.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Somebody who opens the agency's pages and sends their forms, as a browser does. */
final class Visitor {
    private final HttpClient browser =
            HttpClient.newBuilder().followRedirects(Redirect.NORMAL).build();

    Document open(URI page) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(page).GET().build());
    }

    /** Presses one of the buttons of the page's form; answers the page that follows. */
    Document press(Document page, String value) throws IOException, InterruptedException {
        var button = form(page).select("button[value=" + value + "]").first();
        return send(page, (button == null ? "" : button.attr("name")) + "=" + value);
    }

    /** Sends the page's form, filled in so; answers the page that follows. */
    Document send(Document page, String fields) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(target(page))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields))
                .build());
    }

    /** Sends a file by the page's form; answers the page that follows. */
    Document attach(Document page, Path file) throws IOException, InterruptedException {
        var field = form(page).select("input[type=file]").attr("name");
        var boundary = "rolewright-" + UUID.randomUUID();
        return send(HttpRequest.newBuilder(target(page))
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.ofByteArray(part(field, file, boundary)))
                .build());
    }

    private Document send(HttpRequest request) throws IOException, InterruptedException {
        var answer = browser.send(request, BodyHandlers.ofString());
        return Jsoup.parse(answer.body(), answer.uri().toString());
    }

    private static Element form(Document page) {
        var form = page.selectFirst("form");
        return form == null ? page : form;
    }

    /** A form without an address goes to where its page stands. */
    private static URI target(Document page) {
        var action = form(page).attr("action");
        var here = URI.create(page.location());
        return action.isEmpty() ? here : here.resolve(action);
    }

    private static byte[] part(String field, Path file, String boundary) throws IOException {
        var body = new ByteArrayOutputStream();
        body.writeBytes("--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\n\r\n"
                .formatted(boundary, field, file.getFileName())
                .getBytes(StandardCharsets.UTF_8));
        Files.copy(file, body);
        body.writeBytes("\r\n--%s--\r\n".formatted(boundary).getBytes(StandardCharsets.UTF_8));
        return body.toByteArray();
    }
}
