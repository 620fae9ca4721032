package io.rolewright.cli.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoFolderTest {
    @TempDir
    Path parent;

    @Test
    void emptiesItsOwnFolder() throws IOException {
        var folder = parent.resolve("demo");
        assertThat(DemoFolder.prepare(folder)).isTrue();
        Files.createDirectories(folder.resolve("data/files"));
        Files.writeString(folder.resolve("data/files/old"), "old");

        assertThat(DemoFolder.prepare(folder)).isTrue();
        assertThat(folder.resolve("data")).doesNotExist();
    }

    @Test
    void leavesForeignFilesAlone() throws IOException {
        var letter = Files.writeString(parent.resolve("letter.txt"), "dear");

        assertThat(DemoFolder.prepare(parent)).isFalse();
        assertThat(letter).hasContent("dear");
    }
}
