package io.rolewright.integrations.twins.workspace;

import static io.rolewright.integrations.twins.wire.Json.object;

import io.rolewright.integrations.twins.wire.Asking;
import io.rolewright.integrations.twins.wire.Twin;
import io.rolewright.integrations.twins.wire.TwinClock;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import tools.jackson.databind.JsonNode;

/** A Gmail with a recruiter and a candidate, whose clock stands still. */
final class Gmail implements AutoCloseable {
    static final String RECRUITER = Domain.RECRUITER;
    static final String CANDIDATE = "ada@candidates.example";
    static final String ME = "/gmail/v1/users/me/";

    final TwinClock clock = TwinClock.standing(Instant.parse("2026-11-26T09:00:00Z"));
    final Domain domain = new Domain();
    final GmailTwin mail = new GmailTwin(clock, domain);
    final Twin twin = Twin.start(mail, clock, 1);
    final Asking asking = new Asking(twin);
    final GoogleAccount account = new GoogleAccount(twin);

    Gmail() {
        domain.add(CANDIDATE);
    }

    /** The field that speaks for a user who may do everything. */
    String[] as(String user) throws IOException {
        return as(user, GmailMethod.Scope.FULL);
    }

    String[] as(String user, String scope) throws IOException {
        return new String[] {"Authorization", "Bearer " + account.token(user, scope)};
    }

    JsonNode get(String user, String rest) throws IOException {
        return asking.json(ME + rest, as(user));
    }

    HttpResponse<String> post(String user, String rest, Object body) throws IOException {
        return asking.post(ME + rest, body, as(user));
    }

    /** Sends a message; answers what Gmail says of it. */
    JsonNode send(String user, String raw) throws IOException {
        return Asking.read(post(user, "messages/send", object("raw", encoded(raw))));
    }

    JsonNode send(String user, String raw, String threadId) throws IOException {
        return Asking.read(post(user, "messages/send", object("raw", encoded(raw), "threadId", threadId)));
    }

    /** The id of the newest message of a user. */
    String newest(String user) throws IOException {
        return get(user, "messages").at("/messages/0/id").asString();
    }

    static String encoded(String text) {
        return Base64.getUrlEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    static String decoded(JsonNode data) {
        return new String(Base64.getUrlDecoder().decode(data.asString()), StandardCharsets.UTF_8);
    }

    /** A plain letter. */
    static String letter(String from, String to, String subject, String id, String... more) {
        return "From: Somebody <" + from + ">\r\nTo: " + to + "\r\nSubject: " + subject + "\r\nMessage-ID: " + id
                + "\r\n" + String.join("", more)
                + "MIME-Version: 1.0\r\nContent-Type: text/plain; charset=UTF-8\r\n\r\n"
                + "Are you free for an interview on Tuesday?\r\n";
    }

    @Override
    public void close() {
        twin.close();
    }
}
