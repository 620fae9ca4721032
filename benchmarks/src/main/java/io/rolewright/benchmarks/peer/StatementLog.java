package io.rolewright.benchmarks.peer;

import io.rolewright.benchmarks.subject.Postgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/**
 * Listens to the statements that reach a database, so that {@code pgbench} can be given exactly the SQL of a request rather
 * than somebody's idea of it.
 */
public final class StatementLog {
    private static final Pattern STATEMENT = Pattern.compile("(?:execute [^:]+|statement): (.*)", Pattern.DOTALL);
    private static final Pattern PARAMETER = Pattern.compile("\\$(\\d+) = ('(?:[^']|'')*+'|NULL)");
    private static final Pattern PLACE = Pattern.compile("\\$(\\d+)");
    private static final Pattern UUID =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-([0-9a-f]{12})");

    private final Postgres database;
    private final JsonMapper json = new JsonMapper();

    public StatementLog(Postgres database) {
        this.database = database;
    }

    /** A statement with its parameters written into it, and the backend that ran it. */
    private record Statement(long backend, String text) {}

    /** What a backend did from {@code BEGIN} to {@code COMMIT} while something was asked. */
    public List<List<String>> transactionsOf(Runnable request) {
        listen("all");
        request.run();
        listen("none");
        var open = new LinkedHashMap<Long, List<String>>();
        var finished = new ArrayList<List<String>>();
        for (var statement : statements()) {
            if (statement.text().startsWith("BEGIN")) {
                open.put(statement.backend(), new ArrayList<>());
            } else if (statement.text().startsWith("COMMIT") && open.containsKey(statement.backend())) {
                finished.add(open.remove(statement.backend()));
            } else if (open.containsKey(statement.backend())) {
                open.get(statement.backend()).add(statement.text());
            }
        }
        return finished;
    }

    private void listen(String which) {
        database.execute("alter system set log_statement = '" + which + "'");
        database.execute("select pg_reload_conf()");
        // A backend reads its settings before its next statement, but not before the postmaster has told it to.
        database.execute("select pg_sleep(0.5)");
    }

    private List<Statement> statements() {
        try (var files = Files.list(database.logs())) {
            var statements = new ArrayList<Statement>();
            for (var file : files.filter(one -> one.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                for (var line : Files.readAllLines(file)) {
                    statement(json.readValue(line, Map.class)).ifPresent(statements::add);
                }
            }
            return statements;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Optional<Statement> statement(Map<?, ?> entry) {
        var text = STATEMENT.matcher(String.valueOf(entry.get("message")));
        if (!text.matches()) {
            return Optional.empty();
        }
        var parameters = new LinkedHashMap<String, String>();
        var found = PARAMETER.matcher(String.valueOf(entry.get("detail")));
        while (found.find()) {
            parameters.put(found.group(1), found.group(2));
        }
        var filled = PLACE.matcher(text.group(1))
                .replaceAll(place -> Matcher.quoteReplacement(parameters.getOrDefault(place.group(1), place.group())));
        // What follows a semicolon in the same message, a COMMIT for example, begins with a space.
        return Optional.of(new Statement(Long.parseLong(String.valueOf(entry.get("pid"))), filled.strip()));
    }

    /**
     * A script that runs a transaction again and again with other ids: every UUID that is not among the stable ones, and every
     * given word, ends in a number that {@code pgbench} draws.
     *
     * @param stable ids that the rows refer to
     * @param words other values that must be unique
     */
    public static String script(List<String> transaction, Set<String> stable, List<String> words) {
        var script = new StringBuilder();
        var numbers = new LinkedHashMap<String, String>();
        var body = new StringBuilder();
        for (var statement : transaction) {
            var line = UUID.matcher(statement.replace('\n', ' '))
                    .replaceAll(id -> stable.contains(id.group())
                            ? id.group()
                            : id.group().substring(0, 24) + ':' + number(numbers, id.group()));
            for (var word : words) {
                line = line.replace(word, "w:" + number(numbers, word));
            }
            body.append(line).append(";\n");
        }
        numbers.values()
                .forEach(name -> script.append("\\set ").append(name).append(" random(100000000000, 999999999999)\n"));
        return script.append("BEGIN;\n").append(body).append("COMMIT;\n").toString();
    }

    private static String number(Map<String, String> numbers, String value) {
        return numbers.computeIfAbsent(value, any -> "n" + numbers.size());
    }
}
