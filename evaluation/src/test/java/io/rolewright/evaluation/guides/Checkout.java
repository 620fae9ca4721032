package io.rolewright.evaluation.guides;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The source tree that this build is of. */
final class Checkout {
    static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    private Checkout() {}

    /** A process in the root; the launcher may not build, since a build is running. */
    static ProcessBuilder bash(String... arguments) {
        var command = new ArrayList<>(List.of("bash"));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).directory(ROOT.toFile()).redirectErrorStream(true);
        builder.environment().put("ROLEWRIGHT_NO_BUILD", "1");
        return builder;
    }

    /** Whether this machine can start the mail servers of a guide: that takes root, Postfix and Dovecot. */
    static boolean hasPostOffice() throws IOException, InterruptedException {
        var check = bash("evaluation/mail/post-office", "check").redirectOutput(Redirect.DISCARD);
        return check.start().waitFor() == 0;
    }

    /** README.md and the guides, by name. */
    static List<Path> texts() throws IOException {
        try (var guides = Files.list(ROOT.resolve("docs/guides"))) {
            var texts = new ArrayList<Path>();
            texts.add(ROOT.resolve("README.md"));
            guides.filter(file -> file.toString().endsWith(".md")).sorted().forEach(texts::add);
            return texts.stream().filter(Files::exists).toList();
        }
    }

    static void remove(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
