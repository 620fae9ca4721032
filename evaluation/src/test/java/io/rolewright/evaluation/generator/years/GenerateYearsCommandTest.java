package io.rolewright.evaluation.generator.years;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class GenerateYearsCommandTest {
    @TempDir
    private Path folder = Path.of("");

    private final StringWriter said = new StringWriter();

    @Test
    void writesALineForEachFact() throws IOException {
        assertThat(run(
                        "--seed",
                        "904",
                        "--scale",
                        "0.05",
                        "--into",
                        folder.resolve("new").toString()))
                .isZero();

        var facts = AgencyYears.of(904, 0.05).facts().map(Fact::line).toList();
        assertThat(Files.readAllLines(folder.resolve("new").resolve("facts.jsonl")))
                .isEqualTo(facts);
        assertThat(said.toString()).contains("wrote " + facts.size() + " facts");
    }

    @Test
    void refusesASizeThatIsNone() {
        assertThat(run("--scale", "-1", "--into", folder.toString())).isEqualTo(2);
        assertThat(said.toString()).contains("The scale must be above 0");
    }

    private int run(String... arguments) {
        CommandLine command = new CommandLine(new GenerateYearsCommand());
        command.setErr(new PrintWriter(said, true));
        return command.execute(arguments);
    }
}
