package io.rolewright.evaluation.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

    @Test
    void writesCvsWithTheirTruthBesideThem() throws Exception {
        assertThat(line().execute("--seed", "3", "--cvs", "4", "--into", folder.toString()))
                .isZero();
        try (var files = Files.list(folder)) {
            List<String> endings =
                    files.map(file -> file.toString().replaceAll(".*\\.", "")).toList();
            assertThat(endings.stream().filter("json"::equals).count()).isEqualTo(endings.size() / 2);
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
