package io.rolewright.storage.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.runtime.database.DataFolder;
import io.rolewright.shared.FileReference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

class FileFolderTest {
    private static final FileReference FILE =
            new FileReference(UUID.fromString("018f0000-0000-7000-8000-00000000000a"));

    @TempDir
    private Path folder;

    @Test
    void liesInTheDataFolderUnlessSet() throws IOException {
        try (var data = DataFolder.open(folder.resolve("data"))) {
            store(new FileFolder(data, settings(null)));
            assertThat(folder.resolve("data/files/01/" + FILE.text())).hasContent("words");
        }
    }

    @Test
    void isOneForAllProcessesThatAreToldSo() throws IOException {
        var shared = folder.resolve("shared");
        try (var one = DataFolder.open(folder.resolve("one"));
                var two = DataFolder.open(folder.resolve("two"))) {
            store(new FileFolder(one, settings(shared)));
            try (var file = new FileFolder(two, settings(shared)).open(FILE)) {
                assertThat(file).hasContent("words");
            }
            assertThat(folder.resolve("one/files")).doesNotExist();
        }
    }

    private static void store(FileFolder files) throws IOException {
        var arrival = files.arrival();
        Files.writeString(arrival, "words");
        files.keep(arrival, FILE);
    }

    private static StorageSettings settings(@Nullable Path files) {
        return new StorageSettings(
                files, DataSize.ofMegabytes(1), 1, StorageSettings.Ocr.OFF, 1, Duration.ofSeconds(1));
    }
}
