package io.rolewright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoctorCommandTest {
    @TempDir
    private Path folder;

    @Test
    void findsWhatThisBuildRunsOn() {
        var answer = Terminal.run("doctor", "--json", "--data", folder.resolve("new"));
        assertThat(answer.json())
                .extracting(check -> check.path("name").asString())
                .containsExactly("java", "memory", "disk", "database", "folder", "server", "ocr");
        assertThat(answer.json())
                .filteredOn(check -> check.path("needed").asBoolean()
                        && !check.path("name").asString().equals("disk"))
                .hasSize(5)
                .allMatch(check -> check.path("passed").asBoolean());
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void saysHowPicturesCanBeReadWithoutAskingForIt() {
        var ocr = Terminal.run("doctor", "--json", "--data", folder).json().getLast();
        assertThat(ocr.path("needed").asBoolean()).isFalse();
        assertThat(ocr.path("next").asString()).contains("apt-get install tesseract-ocr");
    }

    @Test
    void saysWhatToDoAboutWhatIsMissing() throws IOException {
        var file = new Papers(folder).text("file", "");
        var answer = Terminal.run("doctor", "--data", file.resolve("below"));
        assertThat(answer.exit()).isEqualTo(1);
        assertThat(answer.out().lines())
                .containsSubsequence(
                        "missing folder       " + file.resolve("below") + ", not made yet",
                        "        try: name a folder that you may write to with --data");
    }
}
