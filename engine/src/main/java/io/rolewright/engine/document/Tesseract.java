package io.rolewright.engine.document;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Tesseract's program: asked for its languages, and for the words of a picture. */
final class Tesseract {
    private static final Duration QUICK = Duration.ofSeconds(10);
    private static final int MOST_OUTPUT = 20 << 20;
    /** Data about the direction of writing and about formulas. */
    private static final List<String> NO_LANGUAGES = List.of("osd", "equ");
    /** Languages whose résumés are read, in the order of choice. */
    private static final List<String> PREFERRED =
            List.of("eng", "deu", "fra", "spa", "por", "ita", "nld", "swe", "dan", "pol");
    /** Each language takes its time on every picture. */
    private static final int MOST_LANGUAGES = 4;

    private final Path program;

    Tesseract(Path program) {
        this.program = program;
    }

    static Optional<Path> onPath() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Stream.of(path.split(File.pathSeparator))
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, "tesseract").toAbsolutePath())
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** The installed languages that are used when nobody chooses: up to four. */
    List<String> languages() {
        List<String> installed = new ArrayList<>(ask("--list-langs")
                .lines()
                .skip(1)
                .map(String::strip)
                .filter(name -> !name.isEmpty() && !NO_LANGUAGES.contains(name))
                .toList());
        installed.sort((a, b) -> Integer.compare(rank(a), rank(b)));
        return List.copyOf(installed.subList(0, Math.min(MOST_LANGUAGES, installed.size())));
    }

    private static int rank(String language) {
        int place = PREFERRED.indexOf(language);
        return place < 0 ? PREFERRED.size() : place;
    }

    /**
     * The words of a picture as tab-separated values.
     *
     * @throws IOException when the picture cannot be read or takes too long
     */
    String words(byte[] picture, List<String> languages, Duration time) throws IOException {
        return run(picture, time, "stdin", "stdout", "-l", String.join("+", languages), "--psm", "3", "tsv");
    }

    private String ask(String question) {
        try {
            return run(new byte[0], QUICK, question);
        } catch (IOException e) {
            return "";
        }
    }

    private String run(byte[] input, Duration time, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().keySet().retainAll(List.of("TESSDATA_PREFIX"));
        builder.environment().put("OMP_THREAD_LIMIT", "1");
        Process process = builder.start();
        Thread watch = Thread.ofVirtual().start(() -> killAfter(time, process));
        try (OutputStream in = process.getOutputStream();
                InputStream out = process.getInputStream()) {
            in.write(input);
            in.close();
            String answer = new String(out.readNBytes(MOST_OUTPUT), StandardCharsets.UTF_8);
            if (exitStatus(process) != 0) {
                throw new IOException("Tesseract gives no words");
            }
            return answer;
        } finally {
            process.destroyForcibly();
            watch.interrupt();
        }
    }

    private static void killAfter(Duration time, Process process) {
        try {
            if (!process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // It has ended.
        }
    }

    private static int exitStatus(Process process) throws IOException {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
