package io.rolewright.cli;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * A file that the command line names; {@code -} is standard input.
 *
 * @param name as it was named
 */
record Input(String name) {
    private static final String STANDARD_INPUT = "-";

    /** The inputs in their order; standard input can be read once only. */
    static List<Input> of(List<String> names) {
        if (Collections.frequency(names, STANDARD_INPUT) > 1) {
            throw Refused.usage(STANDARD_INPUT, "cli.one-input");
        }
        return names.stream().map(Input::new).toList();
    }

    /** Why there is nothing to open. */
    Optional<String> refusal() {
        var path = Path.of(name);
        if (name.equals(STANDARD_INPUT)) {
            return Optional.empty();
        }
        if (!Files.exists(path)) {
            return Optional.of("cli.no-such-file");
        }
        if (Files.isDirectory(path)) {
            return Optional.of("cli.not-a-file");
        }
        return Files.isReadable(path) ? Optional.empty() : Optional.of("cli.not-readable");
    }

    InputStream open() throws IOException {
        return name.equals(STANDARD_INPUT) ? new KeptOpen(System.in) : Files.newInputStream(Path.of(name));
    }

    /** Standard input belongs to the process. */
    private static final class KeptOpen extends FilterInputStream {
        KeptOpen(InputStream in) {
            super(in);
        }

        @Override
        public void close() {}
    }
}
