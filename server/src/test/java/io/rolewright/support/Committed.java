package io.rolewright.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A generated file that is committed: compared, or written anew with {@code -Drolewright.contracts=write}. */
public final class Committed {
    private static final Path FOLDER = Path.of("..", "contracts");

    private Committed() {}

    /** Where a committed file is. */
    public static Path path(String name) {
        return FOLDER.resolve(name);
    }

    /** Compares a file with what is generated now. */
    public static void compare(String name, String generated) throws IOException {
        var file = path(name);
        if ("write".equals(System.getProperty("rolewright.contracts"))) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, generated);
        }
        assertThat(file).as("renew it with -Drolewright.contracts=write").exists();
        assertThat(Files.readString(file))
                .as(
                        "contracts/%s is behind the code; renew it with -Drolewright.contracts=write, and read the difference",
                        name)
                .isEqualTo(generated);
    }
}
