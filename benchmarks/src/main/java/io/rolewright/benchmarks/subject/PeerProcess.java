package io.rolewright.benchmarks.subject;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A peer that is a Java program, as a process of its own with the flags that the server has. */
public final class PeerProcess implements AutoCloseable {
    private final Process process;
    private final int port;

    private PeerProcess(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Starts a Spring application and waits until it listens. */
    public static PeerProcess start(Path folder, Class<?> main, String database) {
        var port = RunningServer.freePort();
        var log = folder.resolve(main.getSimpleName() + ".log");
        try {
            var process = new ProcessBuilder(List.of(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:+UseSerialGC",
                            "-XX:+UseCompactObjectHeaders",
                            "-cp",
                            System.getProperty("java.class.path"),
                            main.getName(),
                            "--server.port=" + port,
                            "--spring.datasource.url=" + database,
                            "--springdoc.api-docs.enabled=false"))
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            RunningServer.awaitLine(process, log);
            return new PeerProcess(process, port);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public int port() {
        return port;
    }

    /** CPU time of the process so far. */
    public Duration cpu() {
        return process.toHandle().info().totalCpuDuration().orElseThrow();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().orTimeout(60, TimeUnit.SECONDS).join();
    }
}
