package io.rolewright.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The option that names the server's own folder. */
final class DataFolderOption {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "The server's own folder; ./data beside the launcher by default.")
    private Path data = Path.of(System.getProperty("rolewright.home", "."), "data");

    Path path() {
        return data.toAbsolutePath().normalize();
    }
}
