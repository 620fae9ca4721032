package io.rolewright.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** Writes a file that is whole or not there: beside its place first, then moved. */
final class WrittenWhole {
    private WrittenWhole() {}

    static void write(Path file, List<String> lines) throws IOException {
        var folder = file.toAbsolutePath().getParent();
        if (folder == null || Files.isDirectory(file) || !Files.isWritable(folder)) {
            throw Refused.usage(file.toString(), "cli.not-writable");
        }
        var half = folder.resolve(
                "." + file.getFileName() + "." + ProcessHandle.current().pid());
        try {
            Files.write(half, lines);
            Files.move(half, file.toAbsolutePath(), StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(half);
        }
    }
}
