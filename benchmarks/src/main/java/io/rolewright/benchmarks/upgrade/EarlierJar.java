package io.rolewright.benchmarks.upgrade;

import io.rolewright.benchmarks.subject.Checkout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The server's jar as an earlier commit builds it, built once in a working tree of its own. */
final class EarlierJar {
    private EarlierJar() {}

    static Path of(String commit) throws IOException, InterruptedException {
        var folder = Files.createDirectories(Checkout.file("benchmarks", "target", "earlier"));
        var jar = folder.resolve(commit + ".jar");
        if (Files.exists(jar)) {
            return jar;
        }
        var tree = folder.resolve("tree-" + commit);
        if (Files.notExists(tree)) {
            run(Checkout.file("."), folder, "git", "worktree", "add", "--force", "--detach", tree.toString(), commit);
        }
        System.err.printf("building %s; this takes minutes%n", commit);
        run(tree, folder, "./mvnw", "-B", "-q", "-Pquick", "-pl", "server", "-am", "package");
        Files.copy(tree.resolve("server/target/rolewright.jar"), jar);
        run(Checkout.file("."), folder, "git", "worktree", "remove", "--force", tree.toString());
        return jar;
    }

    private static void run(Path where, Path logs, String... command) throws IOException, InterruptedException {
        var log = logs.resolve("build.log");
        var builder = new ProcessBuilder(command).directory(where.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        var process =
                builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException(String.join(" ", command) + ":\n" + Files.readString(log));
        }
    }
}
