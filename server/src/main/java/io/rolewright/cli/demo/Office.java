package io.rolewright.cli.demo;

import io.rolewright.cli.PlatformClient;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import tools.jackson.databind.JsonNode;

/** A recruiter at work on a new platform: is invited, uploads jobs and résumés, waits, looks at matches. */
final class Office {
    private static final String PASSWORD = UUID.randomUUID().toString();
    private static final String RECRUITER = "recruiter@agency.example";
    private static final long PAUSE_MILLIS = 250;

    private final PlatformClient administrator;
    private final PlatformClient recruiter;

    private Office(PlatformClient administrator, PlatformClient recruiter) {
        this.administrator = administrator;
        this.recruiter = recruiter;
    }

    /** Signs in as the first administrator, invites a recruiter and works as that one. */
    static Office open(URI platform, Path data) throws IOException {
        var anybody = new PlatformClient(platform);
        var first = Files.readAllLines(data.resolve("first-administrator.txt"));
        var password = value(first, "password");
        var signedIn = anybody.as(signIn(anybody, value(first, "email"), password));
        var change = Map.of("currentPassword", password, "newPassword", PASSWORD);
        var administrator = anybody.as(
                signedIn.post("/users/password", change).get("accessToken").asString());
        var invitation = administrator.post("/users/invitations", Map.of("email", RECRUITER, "role", "RECRUITER"));
        var link = invitation.get("link").asString().replaceFirst("^/api/v1", "");
        anybody.post(link, Map.of("name", "Rita Recruiter", "password", PASSWORD));
        return new Office(administrator, anybody.as(signIn(anybody, RECRUITER, PASSWORD)));
    }

    /** The platform, asked by who keeps its accounts. */
    PlatformClient administrator() {
        return administrator;
    }

    /** The platform, asked by the recruiter. */
    PlatformClient recruiter() {
        return recruiter;
    }

    /** Uploads files and waits until the work on them is done; {@code watch} is told how far it has come. */
    JsonNode upload(String path, List<Path> files, String progressPath, BiConsumer<JsonNode, Boolean> watch)
            throws IOException, InterruptedException {
        var boundary = "rolewright-" + UUID.randomUUID();
        var answer = recruiter.post(
                path, "multipart/form-data; boundary=" + boundary, BodyPublishers.ofByteArray(body(files, boundary)));
        return await(progressPath + answer.get("id").asString(), watch);
    }

    /** Everybody for a job, best first. */
    List<JsonNode> matches(String job) {
        return Answers.items(recruiter.get("/matches?limit=200&jobId=" + job));
    }

    /** The words of a job. */
    String text(String job) {
        return recruiter.get("/jobs/" + job).get("posting").get("text").asString();
    }

    JsonNode explanation(String match) {
        return recruiter.get("/matches/" + match + "/explanation");
    }

    JsonNode profile(String candidate) {
        return recruiter.get("/candidates/" + candidate + "/profile");
    }

    private JsonNode await(String path, BiConsumer<JsonNode, Boolean> watch) throws InterruptedException {
        while (true) {
            var answer = recruiter.get(path);
            var done = answer.get("state").asString().equals("DONE");
            watch.accept(answer.get("progress"), done);
            if (done) {
                return answer;
            }
            Thread.sleep(PAUSE_MILLIS);
        }
    }

    private static String signIn(PlatformClient client, String email, String password) {
        return client.post("/users/login", Map.of("email", email, "password", password))
                .get("accessToken")
                .asString();
    }

    private static String value(List<String> lines, String name) {
        return lines.stream()
                .filter(line -> line.startsWith(name + "="))
                .map(line -> line.substring(name.length() + 1))
                .findFirst()
                .orElseThrow();
    }

    private static byte[] body(List<Path> files, String boundary) throws IOException {
        var body = new ByteArrayOutputStream();
        for (var file : files) {
            write(
                    body,
                    "--%s\r\nContent-Disposition: form-data; name=\"files\"; filename=\"%s\"\r\n\r\n"
                            .formatted(boundary, file.getFileName()));
            Files.copy(file, body);
            write(body, "\r\n");
        }
        write(body, "--%s--\r\n".formatted(boundary));
        return body.toByteArray();
    }

    private static void write(ByteArrayOutputStream body, String text) {
        body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
