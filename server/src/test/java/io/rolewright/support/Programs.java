package io.rolewright.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Programs beside Java that a test needs. {@code ./rolewright verify-all} sees to it that they are there. */
public final class Programs {
    /** Names, parted by commas, of programs whose tests must not be skipped. */
    private static final String REQUIRED = "rolewright.require";

    private Programs() {}

    /**
     * Where a program is. Where it is missing the test is skipped, or fails if it is required.
     *
     * @param names the program's name, and others under which systems have it
     */
    public static Path need(String... names) {
        var program = Stream.of(names).flatMap(name -> find(name).stream()).findFirst();
        var missing = "SKIPPED: %s is not installed; ./rolewright verify-all --install brings it".formatted(names[0]);
        if (List.of(System.getProperty(REQUIRED, "").split(",", -1)).contains(names[0])) {
            assertThat(program).as(missing).isPresent();
        }
        assumeTrue(program.isPresent(), missing);
        return program.orElseThrow();
    }

    private static Optional<Path> find(String name) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator, -1))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
