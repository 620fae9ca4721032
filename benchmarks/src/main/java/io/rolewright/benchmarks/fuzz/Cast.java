package io.rolewright.benchmarks.fuzz;

import io.rolewright.benchmarks.load.Request;
import io.rolewright.benchmarks.subject.RunningServer;
import io.rolewright.events.users.Role;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** Who asks: one login of every role that a person can get today, somebody without a token, and somebody with a made-up one. */
final class Cast {
    private static final String PASSWORD = "a long walk by the river";
    static final String NOBODY = "nobody";
    static final String FORGER = "forger";

    private final RunningServer server;
    private final Map<String, String> addresses = new LinkedHashMap<>();
    private final Map<String, String> tokens = new ConcurrentHashMap<>();

    private Cast(RunningServer server) {
        this.server = server;
    }

    /** Invites one of every role at a fresh server. */
    static Cast gather(RunningServer server) {
        var cast = new Cast(server);
        var administrator = server.administrator();
        cast.invite(administrator, "ADMIN");
        cast.invite(administrator, "RECRUITER");
        cast.register("CANDIDATE");
        return cast;
    }

    private void invite(String administrator, String role) {
        var address = role.toLowerCase(Locale.ROOT) + "@agency.example";
        var link = server.ask(Request.post(
                                "/api/v1/users/invitations",
                                "{\"email\":\"%s\",\"role\":\"%s\"}".formatted(address, role))
                        .with("Authorization", "Bearer " + administrator))
                .member("link");
        server.ask(Request.post(link, "{\"name\":\"Somebody\",\"password\":\"%s\"}".formatted(PASSWORD)));
        addresses.put(role, address);
        signIn(role);
    }

    private void register(String role) {
        var address = role.toLowerCase(Locale.ROOT) + "@mail.example";
        server.ask(Request.post(
                "/api/v1/users/register",
                "{\"email\":\"%s\",\"name\":\"Somebody\",\"password\":\"%s\"}".formatted(address, PASSWORD)));
        addresses.put(role, address);
        signIn(role);
    }

    List<String> names() {
        return List.of("ADMIN", "RECRUITER", "CANDIDATE", NOBODY, FORGER);
    }

    /** Signs in again, because a request may have ended the session. */
    void signIn(String role) {
        tokens.put(role, server.signIn(Objects.requireNonNull(addresses.get(role)), PASSWORD));
    }

    Request as(String name, Request request) {
        return switch (name) {
            case NOBODY -> request;
            case FORGER -> request.with("Authorization", "Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJhZG1pbiJ9.");
            default -> request.with("Authorization", "Bearer " + tokens.get(name));
        };
    }

    /** Whether somebody may call what asks for a permission. */
    boolean may(String name, String permission) {
        return permission.equals("public")
                ? !name.equals(FORGER)
                : isSignedIn(name)
                        && Role.valueOf(name).permissions().stream()
                                .anyMatch(one -> one.text().equals(permission));
    }

    boolean isSignedIn(String name) {
        return addresses.containsKey(name);
    }
}
