package io.rolewright.benchmarks.documents;

import io.rolewright.benchmarks.subject.Checkout;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Files to be read: those of the sample agency, unless a folder is named. */
record Papers(List<Path> files) {
    static Papers in(@Nullable Path folder, String ending) {
        var root = folder == null
                ? Checkout.file("server", "src", "main", "resources", "sample-agency", "resumes")
                : folder;
        try (var all = Files.walk(root)) {
            return new Papers(all.filter(file -> file.toString().endsWith(ending))
                    .map(Path::toAbsolutePath)
                    .sorted()
                    .toList());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    List<byte[]> contents() {
        return files.stream().map(Papers::read).toList();
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
