package io.rolewright.benchmarks.subject;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The source tree that is measured, and the folders that a measurement may fill. */
public final class Checkout {
    private static final Path ROOT = Path.of(
            Objects.requireNonNull(System.getProperty("rolewright.home"), "start benchmarks with ./rolewright bench"));

    private Checkout() {}

    public static Path file(String first, String... more) {
        return ROOT.resolve(Path.of(first, more));
    }

    /** An empty folder for a measurement; what an earlier one left there is gone. */
    public static Path emptyFolder(String name) {
        var folder = file("benchmarks", "target", "run", name);
        try {
            remove(folder);
            return Files.createDirectories(folder);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void remove(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** The commit that is measured. */
    public static String commit() {
        try {
            var process = new ProcessBuilder("git", "describe", "--always", "--dirty", "--exclude", "*")
                    .directory(ROOT.toFile())
                    .start();
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException none) {
            return "unknown";
        }
    }

    /** The jar of this source tree. */
    public static Path jar() {
        return file("server", "target", "rolewright", "rolewright.jar");
    }

    /** The command that starts a server as the launcher does. */
    static List<String> serve(Path jar, List<String> arguments) {
        return command(
                jar, Stream.concat(Stream.of("serve"), arguments.stream()).toList());
    }

    /** Any command of a jar, with the flags that the server has. */
    static List<String> command(Path jar, List<String> words) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java");
        var command = new ArrayList<>(List.of(
                java.toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:+UseSerialGC",
                "-XX:+UseCompactObjectHeaders",
                "-Drolewright.home=" + ROOT,
                "-jar",
                jar.toString()));
        command.addAll(words);
        return command;
    }
}
