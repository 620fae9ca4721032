package io.rolewright.benchmarks.fuzz;

import io.rolewright.benchmarks.load.Connection;
import io.rolewright.benchmarks.load.Request;
import io.rolewright.benchmarks.subject.RunningServer;
import io.rolewright.events.users.Role;
import io.rolewright.shared.Permission;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;

/**
 * Who asks: two logins of every role that a person can get today, so that each meets what belongs to the other, a program with
 * a narrow key, somebody without a token, and somebody with a made-up one.
 */
final class Cast {
    private static final String PASSWORD = "a long walk by the river";
    private static final long PATIENCE = 1_000_000_000;
    static final String NOBODY = "nobody";
    static final String FORGER = "forger";
    static final String PROGRAM = "program";

    private final RunningServer server;
    private final Map<String, String> addresses = new LinkedHashMap<>();
    private final Map<String, Role> roles = new LinkedHashMap<>();
    private final Map<String, String> tokens = new ConcurrentHashMap<>();

    private Cast(RunningServer server) {
        this.server = server;
    }

    /** Invites them at a fresh server. */
    static Cast gather(RunningServer server) {
        var cast = new Cast(server);
        var administrator = server.administrator();
        for (var number = 1; number <= 2; number++) {
            cast.invite(administrator, Role.ADMIN, number);
            cast.invite(administrator, Role.RECRUITER, number);
            cast.register(Role.CANDIDATE, number);
        }
        cast.makeKey();
        return cast;
    }

    private void invite(String administrator, Role role, int number) {
        var address = role.name().toLowerCase(Locale.ROOT) + number + "@agency.example";
        var link = server.ask(Request.post(
                                "/api/v1/users/invitations",
                                "{\"email\":\"%s\",\"role\":\"%s\"}".formatted(address, role))
                        .with("Authorization", "Bearer " + administrator))
                .member("link");
        server.ask(Request.post(link, "{\"name\":\"Somebody\",\"password\":\"%s\"}".formatted(PASSWORD)));
        enter(role, number, address);
    }

    private void register(Role role, int number) {
        var address = role.name().toLowerCase(Locale.ROOT) + number + "@mail.example";
        server.ask(Request.post(
                "/api/v1/users/register",
                "{\"email\":\"%s\",\"name\":\"Somebody\",\"password\":\"%s\"}".formatted(address, PASSWORD)));
        enter(role, number, address);
    }

    private void enter(Role role, int number, String address) {
        var name = role.name() + number;
        addresses.put(name, address);
        roles.put(name, role);
        signIn(name, "");
    }

    private void makeKey() {
        var made = server.ask(Request.post(
                        "/api/v1/users/keys", "{\"name\":\"a program\",\"scopes\":[\"" + Permission.READ_JOBS + "\"]}")
                .with("Authorization", "Bearer " + tokens.get(Role.RECRUITER.name() + 2)));
        tokens.put(PROGRAM, made.member("secret"));
    }

    List<String> names() {
        var names = new ArrayList<>(addresses.keySet());
        names.addAll(List.of(PROGRAM, NOBODY, FORGER));
        return List.copyOf(names);
    }

    String token(String name) {
        return tokens.getOrDefault(name, "");
    }

    /** Signs in again, because a request may have ended the session; once for all who found the same token ended. */
    synchronized void signIn(String name, String ended) {
        if (!token(name).equals(ended)) {
            return;
        }
        var login = Request.post(
                "/api/v1/users/login",
                "{\"email\":\"%s\",\"password\":\"%s\"}".formatted(addresses.get(name), PASSWORD));
        while (token(name).equals(ended)) {
            try (var connection = new Connection(server.port())) {
                var answer = connection.ask(login);
                if (answer.status() != 200 && answer.status() != 429) {
                    throw new IllegalStateException(name + " cannot sign in: " + answer.text());
                }
                if (answer.status() == 200) {
                    tokens.put(name, answer.member("accessToken"));
                } else {
                    LockSupport.parkNanos(PATIENCE);
                }
            } catch (IOException broken) {
                LockSupport.parkNanos(PATIENCE);
            }
        }
    }

    Request as(String name, Request request) {
        return switch (name) {
            case NOBODY -> request;
            case FORGER -> request.with("Authorization", "Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJhZG1pbiJ9.");
            default -> request.with("Authorization", "Bearer " + token(name));
        };
    }

    /** Whether somebody may call what asks for a permission. */
    boolean may(String name, String permission) {
        return permission.equals("public")
                ? !name.equals(FORGER)
                : permissions(name).stream().anyMatch(one -> one.text().equals(permission));
    }

    private Set<Permission> permissions(String name) {
        if (name.equals(PROGRAM)) {
            return Set.of(Permission.READ_JOBS);
        }
        var role = roles.get(name);
        return role == null || !isSignedIn(name) ? Set.of() : role.permissions();
    }

    boolean isSignedIn(String name) {
        return addresses.containsKey(name);
    }
}
