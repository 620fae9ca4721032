package io.rolewright.benchmarks.subject;

import io.rolewright.benchmarks.load.Answer;
import io.rolewright.benchmarks.load.Connection;
import io.rolewright.benchmarks.load.Request;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** The server as a process of its own, started as {@code rolewright serve} starts it. */
public final class RunningServer implements AutoCloseable {
    /** Many times what a start takes: the machine may be busy with other things. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private static final String PASSWORD = "blue kettles on every shelf";

    private final Process process;
    private final Path data;
    private final int port;
    private final Duration start;

    private RunningServer(Process process, Path data, int port, Duration start) {
        this.process = process;
        this.data = data;
        this.port = port;
        this.start = start;
    }

    /**
     * Starts a server and waits until it says that it listens.
     *
     * @param data its data folder
     * @param arguments further arguments of {@code serve}
     */
    public static RunningServer start(Path data, String... arguments) {
        return startJar(Checkout.jar(), data, arguments);
    }

    /** The same with another jar. */
    public static RunningServer startJar(Path jar, Path data, String... arguments) {
        var port = freePort();
        var command = new ArrayList<>(List.of("--data", data.toString(), "--port", String.valueOf(port)));
        command.addAll(Arrays.asList(arguments));
        try {
            var log = data.resolveSibling(data.getFileName() + ".log");
            var begun = System.nanoTime();
            var process = new ProcessBuilder(Checkout.serve(jar, command))
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            awaitLine(process, log);
            return new RunningServer(process, data, port, Duration.ofNanos(System.nanoTime() - begun));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Brings an external database up to this release. */
    public static void migrate(Path data, String database) {
        migrate(Checkout.jar(), data, database);
    }

    /** The same with another jar. */
    public static void migrate(Path jar, Path data, String database) {
        try {
            var log = data.resolveSibling("migrate.log");
            var process = new ProcessBuilder(Checkout.serve(
                            jar, List.of("--target=migrate", "--data", data.toString(), "--database", database)))
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new IllegalStateException("the database was not migrated:\n" + Files.readString(log));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
    }

    static void awaitLine(Process process, Path log) throws IOException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!Files.readString(log).contains("rolewright: listening on")) {
            if (!process.isAlive() || System.nanoTime() > end) {
                process.destroy();
                throw new IllegalStateException("the server did not start:\n" + Files.readString(log));
            }
            pause(Duration.ofMillis(20));
        }
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
    }

    public static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Its data folder. */
    public Path data() {
        return data;
    }

    public int port() {
        return port;
    }

    /** From the start of the process until it said that it listens. */
    public Duration startTime() {
        return start;
    }

    public ProcessHandle handle() {
        return process.toHandle();
    }

    /** Signs in as the first administrator, who chooses a password, and answers an access token. */
    public String administrator() {
        return chooseToken(signIn(first("email"), first("password")));
    }

    /** Signs in as the administrator who has chosen a password. */
    public String administratorAgain() {
        return signIn("admin@localhost", PASSWORD);
    }

    private String chooseToken(String token) {
        var change = "{\"currentPassword\":\"%s\",\"newPassword\":\"%s\"}".formatted(first("password"), PASSWORD);
        return ask(Request.post("/api/v1/users/password", change).with("Authorization", "Bearer " + token))
                .member("accessToken");
    }

    /** Signs in and answers an access token. */
    public String signIn(String email, String password) {
        return ask(Request.post(
                        "/api/v1/users/login", "{\"email\":\"%s\",\"password\":\"%s\"}".formatted(email, password)))
                .member("accessToken");
    }

    private String first(String name) {
        return lines(data.resolve("first-administrator.txt"), line -> line.startsWith(name + "="))
                .getFirst()
                .substring(name.length() + 1);
    }

    /** Asks once over a new connection. */
    public Answer ask(Request request) {
        try (var connection = new Connection(port)) {
            var answer = connection.ask(request);
            if (answer.status() / 100 != 2) {
                throw new IllegalStateException(request.method() + " " + request.path() + ": " + answer.text());
            }
            return answer;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Resident memory in megabytes, without the database's processes. */
    public long residentMegabytes() {
        var line = lines(Path.of("/proc", String.valueOf(process.pid()), "status"), text -> text.startsWith("VmRSS"));
        return Long.parseLong(line.getFirst().replaceAll("\\D+", "")) / 1024;
    }

    /** CPU time of the process so far. */
    public Duration cpu() {
        return process.toHandle().info().totalCpuDuration().orElseThrow();
    }

    private static List<String> lines(Path file, Predicate<String> wanted) {
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                    .filter(wanted)
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Ends the process as a power cut would. */
    public void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().orTimeout(60, TimeUnit.SECONDS).join();
    }
}
