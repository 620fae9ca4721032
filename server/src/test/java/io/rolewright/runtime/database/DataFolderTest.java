package io.rolewright.runtime.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rolewright.runtime.StartRefusedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    @TempDir
    private Path parent;

    @Test
    void makesANewFolderAndTakesItAgain() throws IOException {
        var path = parent.resolve("new/data");
        DataFolder.open(path).close();
        try (var again = DataFolder.open(path)) {
            assertThat(again.path()).isEqualTo(path);
        }
    }

    @Test
    void refusesAFolderWithForeignFiles() throws IOException {
        Files.writeString(parent.resolve("thesis.txt"), "mine");
        assertRefused(parent, "runtime.data-folder-foreign");
        assertThat(parent).isDirectoryContaining("glob:**thesis.txt");
        assertThat(parent.resolve(".rolewright")).doesNotExist();
    }

    @Test
    void refusesAFolderInWhichAnotherServerWorks() throws IOException {
        try (var first = DataFolder.open(parent)) {
            assertRefused(first.path(), "runtime.data-folder-in-use");
        }
    }

    @Test
    void refusesAPathThatIsAFile() throws IOException {
        assertRefused(Files.createFile(parent.resolve("file")), "runtime.data-folder-unusable");
    }

    private static void assertRefused(Path folder, String code) {
        assertThatThrownBy(() -> DataFolder.open(folder))
                .isInstanceOfSatisfying(
                        StartRefusedException.class,
                        refused -> assertThat(refused.problem().code()).isEqualTo(code));
    }
}
