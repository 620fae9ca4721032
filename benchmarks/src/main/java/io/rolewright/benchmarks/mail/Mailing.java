package io.rolewright.benchmarks.mail;

import io.rolewright.benchmarks.load.Answer;
import io.rolewright.benchmarks.load.Connection;
import io.rolewright.benchmarks.load.Request;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** People at a client company, to each of whom the agency writes words of their own. */
final class Mailing {
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final int AT_ONCE = 500;
    private static final Pattern MESSAGE = Pattern.compile("\"message\":\"([^\"]+)\"");
    private static final Pattern STATE = Pattern.compile("\"state\":\"([^\"]+)\"");

    private final int port;
    private final String token;
    private final List<String> people = new ArrayList<>();
    private final List<String> messages = new ArrayList<>();

    Mailing(int port, String token) {
        this.port = port;
        this.token = token;
    }

    static String address(int number) {
        return "person%d@client.example".formatted(number);
    }

    /** Somebody is reached by e-mail. */
    static String email(String address) {
        return "\"email\":\"" + address + "\"";
    }

    /** Somebody is reached by text messages. */
    static String phone(String number) {
        return "\"phone\":\"" + number + "\"";
    }

    /** Has the agency's mailbox read. */
    void open(Ports ports) {
        try (var connection = new Connection(port)) {
            ask(connection, Request.post("/api/v1/communications/mailboxes", ports.mailbox()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Tells the server the agency's account with a partner. */
    void connect(String partner, String account) {
        try (var connection = new Connection(port)) {
            ask(connection, Request.put("/api/v1/integrations/" + partner + "/account", account));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * Makes so many people known, and the template.
     *
     * @param way how each is reached, as a member of JSON
     */
    void prepare(int count, IntFunction<String> way) {
        try (var connection = new Connection(port)) {
            ask(connection, Request.post("/api/v1/communications/templates", """
                    {"name":"opening","subject":"{{job}} for {{name}}",
                     "text":"Hello {{name}},\\n\\nwe have somebody for you as {{job}}.\\n\\n{{agency}}\\n","variables":["job"]}"""));
            var client = ask(
                            connection,
                            Request.post("/api/v1/clients", "{\"name\":\"Harbour Clinic\",\"country\":\"AU\"}"))
                    .member("id");
            for (var number = 0; number < count; number++) {
                var contact = "{\"name\":\"Person %d\",%s}".formatted(number, way.apply(number));
                people.add(ask(connection, Request.post("/api/v1/clients/" + client + "/contacts", contact))
                        .member("id"));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Asks for a message to everybody; again for whom it is not known yet where they are reached. */
    void send() {
        Waiting.until(PATIENCE, this::isSent);
    }

    private boolean isSent() {
        messages.clear();
        try (var connection = new Connection(port)) {
            for (var from = 0; from < people.size(); from += AT_ONCE) {
                var some = people.subList(from, Math.min(from + AT_ONCE, people.size()));
                var found = MESSAGE.matcher(ask(connection, sending(from, some)).text());
                while (found.find()) {
                    messages.add(found.group(1));
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return messages.size() == people.size();
    }

    private static Request sending(int number, List<String> some) {
        var to = some.stream().map("{\"contact\":\"%s\"}"::formatted).collect(Collectors.joining(","));
        return Request.post(
                "/api/v1/communications/send",
                "{\"key\":\"opening-%d\",\"to\":[%s],\"purpose\":\"PROCESS\",\"template\":\"opening\",\"values\":{\"job\":\"Nurse\"}}"
                        .formatted(number, to));
    }

    /** How many of the messages are known to be sent. */
    int sent() {
        try (var connection = new Connection(port)) {
            return (int) IntStream.range(0, messages.size())
                    .filter(number -> state(connection, messages.get(number)).equals("SENT"))
                    .count();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private String state(Connection connection, String message) {
        try {
            var answer = ask(connection, Request.get("/api/v1/communications/messages/" + message));
            var state = STATE.matcher(answer.text());
            return state.find() ? state.group(1) : "";
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Answer ask(Connection connection, Request request) throws IOException {
        var answer = connection.ask(request.with("Authorization", "Bearer " + token));
        if (answer.status() / 100 != 2) {
            throw new IllegalStateException(request.method() + " " + request.path() + ": " + answer.text());
        }
        return answer;
    }
}
