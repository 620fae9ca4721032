package io.rolewright.benchmarks.retrieval;

import io.rolewright.benchmarks.subject.Checkout;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** A search engine in a process of its own, from a project under {@code benchmarks/peers}. */
final class ForkedPeer implements AutoCloseable {
    private final Process process;
    private final URI address;

    private ForkedPeer(Process process, URI address) {
        this.process = process;
        this.address = address;
    }

    /** Builds the project where it is not, starts its main class on a folder and waits until it answers. */
    static ForkedPeer start(String project, String main, Path folder) {
        var target = Checkout.file("benchmarks", "peers", project, "target");
        try {
            if (Files.notExists(target.resolve("classpath"))) {
                build(project);
            }
            Files.createDirectories(folder);
            var classpath = target.resolve("classes") + ":"
                    + Files.readString(target.resolve("classpath")).strip() + ":" + target.resolve("plugin") + "/*";
            var process = new ProcessBuilder(List.of(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx2g",
                            "-XX:+UseSerialGC",
                            "-XX:+UseCompactObjectHeaders",
                            "--enable-native-access=ALL-UNNAMED",
                            "--add-modules",
                            "jdk.incubator.vector",
                            "-cp",
                            classpath,
                            main,
                            folder.toString()))
                    .redirectError(folder.resolve("errors").toFile())
                    .start();
            return new ForkedPeer(process, URI.create("http://127.0.0.1:" + port(process)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void build(String project) throws IOException {
        var pom = Checkout.file("benchmarks", "peers", project, "pom.xml");
        var maven = new ProcessBuilder(
                        Checkout.file("mvnw").toString(), "-B", "-q", "-f", pom.toString(), "process-classes")
                .inheritIO()
                .start();
        if (maven.onExit().join().exitValue() != 0) {
            throw new IllegalStateException(project + " could not be built");
        }
    }

    private static int port(Process process) throws IOException {
        var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith("ready ")) {
                return Integer.parseInt(line.substring("ready ".length()));
            }
        }
        throw new IOException("the peer did not start; its errors stand in its folder");
    }

    URI address() {
        return address;
    }

    /** Sends a request that may take long. */
    void post(String path) {
        try (var http = HttpClient.newHttpClient()) {
            http.send(
                    HttpRequest.newBuilder(address.resolve(path))
                            .POST(BodyPublishers.noBody())
                            .build(),
                    BodyHandlers.discarding());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
    }

    /** Its processor time so far. */
    Duration cpu() {
        return process.toHandle().info().totalCpuDuration().orElseThrow();
    }

    @Override
    public void close() {
        try {
            process.getOutputStream().close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        process.onExit().join();
    }
}
