package io.rolewright.matching.internal.index.opensearch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A real OpenSearch node in a process of its own, built by {@code benchmarks/peers/opensearch}. */
public final class Node implements AutoCloseable {
    private static final Path PROJECT = Path.of("..", "benchmarks", "peers", "opensearch");

    private final Process process;
    private final URI address;

    private Node(Process process, URI address) {
        this.process = process;
        this.address = address;
    }

    /** Else whoever needs it is skipped, loudly. */
    public static boolean isBuilt() {
        var isBuilt = Files.exists(PROJECT.resolve("target/classpath"));
        if (!isBuilt) {
            System.err.println("SKIPPED: OpenSearch, because no node is built;"
                    + " ./mvnw -f benchmarks/peers/opensearch process-classes builds one");
        }
        return isBuilt;
    }

    public static Node start(Path folder) throws IOException {
        var target = PROJECT.resolve("target");
        var process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx700m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        target.resolve("classes") + ":"
                                + Files.readString(target.resolve("classpath")).strip() + ":" + target.resolve("plugin")
                                + "/*",
                        "io.rolewright.peers.OpenSearchNode",
                        folder.toString()))
                .redirectError(folder.resolve("errors").toFile())
                .start();
        return new Node(process, URI.create("http://127.0.0.1:" + port(process)));
    }

    private static int port(Process process) throws IOException {
        var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith("ready ")) {
                return Integer.parseInt(line.substring("ready ".length()));
            }
        }
        throw new IOException("OpenSearch did not start");
    }

    public URI address() {
        return address;
    }

    @Override
    public void close() throws IOException {
        process.getOutputStream().close();
        process.onExit().join();
    }
}
