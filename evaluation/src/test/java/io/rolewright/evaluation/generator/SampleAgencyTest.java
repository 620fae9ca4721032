package io.rolewright.evaluation.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The committed sample is what the generator makes of seed 1, byte for byte. */
class SampleAgencyTest {
    private static final Path COMMITTED = Path.of("../server/src/main/resources/sample-agency");
    private static final long MOST_BYTES = 3_000_000;

    @TempDir
    private Path made;

    @Test
    void isWhatSeedOneMakes() throws IOException {
        AgencyWriter.write(Agency.generate(1), made);
        SortedMap<Path, byte[]> expected = files(COMMITTED);
        SortedMap<Path, byte[]> actual = files(made);
        assertThat(actual.keySet())
                .as("make anew: ./rolewright eval generate --seed 1 --into server/src/main/resources/sample-agency")
                .containsExactlyElementsOf(expected.keySet());
        actual.forEach((file, bytes) -> assertThat(bytes).as("%s", file).isEqualTo(expected.get(file)));
    }

    @Test
    void isSmallEnoughForTheJar() throws IOException {
        long bytes = files(COMMITTED).values().stream()
                .mapToLong(file -> file.length)
                .sum();
        assertThat(bytes).isBetween(100_000L, MOST_BYTES);
    }

    private static SortedMap<Path, byte[]> files(Path folder) throws IOException {
        SortedMap<Path, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file), Files.readAllBytes(file));
            }
        }
        return files;
    }
}
