package io.rolewright.benchmarks.watch;

import io.rolewright.benchmarks.subject.RunningServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** A real Prometheus that scrapes the server every second, with our own rules loaded. */
final class Prometheus implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Pattern VALUE = Pattern.compile("\"value\":\\[[0-9.]++,\"([^\"]++)\"]");

    private final Process process;
    private final int port;
    private final HttpClient client = HttpClient.newHttpClient();

    private Prometheus(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /**
     * Starts it.
     *
     * @param folder an empty one
     * @param server the port that it scrapes
     * @param key what it shows there
     */
    static Prometheus start(Path folder, Path rules, int server, String key) {
        var port = RunningServer.freePort();
        try {
            Files.writeString(folder.resolve("rolewright.key"), key);
            Files.writeString(folder.resolve("prometheus.yml"), """
                    global: {scrape_interval: 1s, evaluation_interval: 1s}
                    rule_files: ["%s"]
                    scrape_configs:
                      - job_name: rolewright
                        authorization: {credentials_file: rolewright.key}
                        static_configs: [{targets: ["127.0.0.1:%d"]}]
                    """.formatted(rules, server));
            var process = new ProcessBuilder(
                            "prometheus",
                            "--config.file=" + folder.resolve("prometheus.yml"),
                            "--storage.tsdb.path=" + folder.resolve("data"),
                            "--web.listen-address=127.0.0.1:" + port)
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("prometheus.log").toFile())
                    .start();
            return new Prometheus(process, port);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The value of a question, once it is at least so much; else the last one, 0 when there never was one. */
    double await(String question, double atLeast) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        var value = 0.0;
        while (value < atLeast && System.nanoTime() < end && process.isAlive()) {
            value = ask(question).orElse(0.0);
            pause();
        }
        return value;
    }

    private Optional<Double> ask(String question) {
        var query = URLEncoder.encode(question, StandardCharsets.UTF_8);
        var address = URI.create("http://127.0.0.1:" + port + "/api/v1/query?query=" + query);
        try {
            var answer = client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
            var value = VALUE.matcher(answer.body());
            return value.find() ? Optional.of(Double.parseDouble(value.group(1))) : Optional.empty();
        } catch (IOException notYet) {
            return Optional.empty();
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(200);
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
    }

    @Override
    public void close() {
        client.close();
        process.destroy();
        process.onExit().orTimeout(30, TimeUnit.SECONDS).join();
    }
}
