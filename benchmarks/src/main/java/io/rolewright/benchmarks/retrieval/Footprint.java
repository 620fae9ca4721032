package io.rolewright.benchmarks.retrieval;

import io.rolewright.benchmarks.Result;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Bytes of a profile in the index; all are mapped, so those that are asked for often are memory.
 *
 * @param vectors their bytes and their graph
 */
record Footprint(double all, double vectors) {
    private static final List<String> OF_VECTORS = List.of(".vec", ".vex", ".vem", ".vemf");

    static Footprint of(Path folder, int profiles) {
        var all = 0L;
        var vectors = 0L;
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                var name = file.toString();
                all += Files.size(file);
                vectors += OF_VECTORS.stream().anyMatch(name::endsWith) ? Files.size(file) : 0;
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return new Footprint(all / (double) profiles, vectors / (double) profiles);
    }

    void tell(Result result) {
        result.add("index", all, "bytes a profile");
        result.add("of which vectors and their graph", vectors, "bytes a profile");
        result.add("of the vector in floats alone", vectors / (Landscape.DIMENSIONS * Float.BYTES), "x");
    }
}
