package io.rolewright.evaluation.damagedfiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class DamagedFilesCommandTest {
    @TempDir
    Path folder;

    @Test
    void countsWhatCameOfEveryFile() throws IOException {
        Files.writeString(folder.resolve("long.txt"), "Tinsmith in Esfahan\n".repeat(200));
        StringWriter out = new StringWriter();
        int exit = new CommandLine(new DamagedFilesCommand())
                .setOut(new PrintWriter(out))
                .execute("--no-report", "--files", folder.toString(), "--flips", "50", "--seed", "7");
        assertThat(exit).isZero();
        assertThat(out.toString()).containsPattern("\\| read +\\| 50 +\\| 3 ").doesNotContain("NO");
    }

    @Test
    void knowsAFailureFromARefusal() {
        try (Trial trial = new Trial()) {
            assertThat(trial.of("a.txt", "Tinsmith".getBytes(StandardCharsets.UTF_8)))
                    .isEqualTo(Trial.READ);
            assertThat(trial.of("a.txt", new byte[0])).isEqualTo("document.empty");
        }
    }
}
