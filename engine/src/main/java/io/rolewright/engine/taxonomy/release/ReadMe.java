package io.rolewright.engine.taxonomy.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The file that introduces a release. */
final class ReadMe {
    private ReadMe() {}

    static Optional<ReleaseFile> find(Path folder) throws InvalidReleaseException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(ReadMe::isOne)
                    .sorted()
                    .findFirst()
                    .map(ReleaseFile::new);
        } catch (IOException e) {
            throw new InvalidReleaseException("release.unreadable", folder.toString(), 0, e.toString());
        }
    }

    private static boolean isOne(Path file) {
        String name =
                String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).replaceAll("[ _-]", "");
        return name.startsWith("readme") && name.endsWith(".txt");
    }
}
