package io.rolewright.evaluation.generator.vitae;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder for what a press needs on the way; gone afterwards. */
record Bench(Path folder) implements AutoCloseable {
    static Bench beside(Path folder, String name) throws IOException {
        return new Bench(Files.createTempDirectory(folder.toAbsolutePath().getParent(), name));
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.deleteIfExists(path);
            }
        }
    }
}
