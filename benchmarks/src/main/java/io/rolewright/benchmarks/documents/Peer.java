package io.rolewright.benchmarks.documents;

import io.rolewright.benchmarks.subject.Checkout;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Another program that reads PDF.
 *
 * @param name what it is called
 * @param command what is run with the files behind it; prints the milliseconds of processor time that all took together
 */
record Peer(String name, List<String> command) {
    /** A process for each file, as poppler offers it. */
    private static final String POPPLER = """
            for f in "$@"; do pdftotext "$f" - >/dev/null 2>&1; done
            spent=$(mktemp); times >"$spent"
            tail -1 "$spent" | awk '{for (i = 1; i <= 2; i++) {split($i, t, "[ms]"); s += 60 * t[1] + t[2]}} END {print 1000 * s}'
            rm "$spent"
            """;

    private static final String PDFJS = "pdfjs-dist@5";

    /** poppler's pdftotext; empty, and said so, where it is not installed. */
    static Optional<Peer> poppler() {
        return isThere("pdftotext", "-v")
                ? Optional.of(new Peer("pdftotext", List.of("bash", "-c", POPPLER, "pdftotext")))
                : missing("pdftotext", "apt-get install poppler-utils");
    }

    /** pdf.js in one node process that reads all files, after it has read them before; empty without node and npm. */
    static Optional<Peer> pdfjs(int warmUp) {
        if (!isThere("node", "--version") || !isThere("npm", "--version")) {
            return missing("pdfjs-dist", "install node and npm");
        }
        var folder = Checkout.file("benchmarks", "target", "run", "pdfjs");
        try {
            Files.createDirectories(folder);
            var script = folder.resolve("read.mjs");
            try (var source = Peer.class.getResourceAsStream("/documents/read.mjs")) {
                Files.write(script, source == null ? new byte[0] : source.readAllBytes());
            }
            var installed = Files.isDirectory(folder.resolve("node_modules"))
                    || run(List.of("npm", "install", "--silent", "--no-audit", "--no-fund", PDFJS), folder)
                            .isPresent();
            return installed
                    ? Optional.of(new Peer("pdfjs-dist", List.of("node", script.toString(), String.valueOf(warmUp))))
                    : missing("pdfjs-dist", "npm could not install it");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Milliseconds of processor time for one of the files. */
    double millis(Papers papers) {
        List<String> line = new ArrayList<>(command);
        papers.files().forEach(file -> line.add(file.toString()));
        var answer = run(line, Path.of(".")).orElseThrow(() -> new IllegalStateException(name + " failed"));
        return Double.parseDouble(answer.strip()) / papers.files().size();
    }

    private static Optional<Peer> missing(String name, String next) {
        System.err.printf(Locale.ROOT, "SKIPPED: %s is not there; %s%n", name, next);
        return Optional.empty();
    }

    private static boolean isThere(String program, String question) {
        return run(List.of(program, question), Path.of(".")).isPresent();
    }

    private static Optional<String> run(List<String> command, Path folder) {
        try {
            var process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            process.getOutputStream().close();
            var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor() == 0 ? Optional.of(text) : Optional.empty();
        } catch (IOException missing) {
            return Optional.empty();
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
    }
}
