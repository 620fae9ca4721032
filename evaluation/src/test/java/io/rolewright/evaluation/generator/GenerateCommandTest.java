package io.rolewright.evaluation.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class GenerateCommandTest {
    @TempDir
    private Path folder;

    private final StringWriter err = new StringWriter();

    @Test
    void writesAnAgencyThatNamesItsSeed() throws Exception {
        int status = line().execute(
                        "--seed", "3", "--into", folder.resolve("deep/agency").toString());
        assertThat(status).isZero();
        assertThat(err.toString()).contains("12 job pages and 36 CVs");
        assertThat(Files.readString(folder.resolve("deep/agency/README.txt"))).contains("--seed 3 --into");
        assertThat(folder.resolve("deep/agency/truth.json")).isNotEmptyFile();
    }

    /** The first three CVs of this seed need no program but Java. */
    @Test
    void writesCvsWithTheirTruthBesideThem() throws Exception {
        assertThat(line().execute("--seed", "13", "--cvs", "3", "--into", folder.toString()))
                .isZero();
        try (var files = Files.list(folder)) {
            assertThat(files.filter(file -> file.toString().endsWith(".json"))).hasSize(3);
        }
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(6).allSatisfy(file -> assertThat(file).isNotEmptyFile());
        }
    }

    @Test
    void refusesToGuessTheFolder() {
        assertThat(line().execute("--seed", "3")).isEqualTo(CommandLine.ExitCode.USAGE);
    }

    private CommandLine line() {
        return new CommandLine(new GenerateCommand()).setErr(new PrintWriter(err));
    }
}
