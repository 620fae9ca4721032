package io.rolewright.evaluation.skills;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class SkillsCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final CommandLine command =
            new CommandLine(new SkillsCommand()).setOut(new PrintWriter(out)).setErr(new PrintWriter(err));

    @TempDir
    Path folder;

    @Test
    void theLearnedFinderHoldsTheBar() {
        String datasets = System.getenv("ROLEWRIGHT_DATASETS");
        assumeTrue(datasets != null, "SKIPPED: mentions are not measured, ROLEWRIGHT_DATASETS is not set");

        assertThat(command.execute("--datasets", datasets, "--no-report"))
                .as(out::toString)
                .isZero();
        assertThat(out.toString().lines().filter(line -> line.contains("| yes")))
                .hasSize(1);
    }

    @Test
    void failsBelowTheBar() throws IOException {
        Path file = folder.resolve("skillspan/few.json");
        Files.createDirectories(file.getParent());
        Files.writeString(
                file,
                "{\"idx\":1,\"tokens\":[\"We\"],\"tags_skill\":[\"O\"],\"tags_knowledge\":[\"B\"],\"source\":\"x\"}\n");
        assertThat(command.execute("--datasets", folder.toString(), "--sentences", "few.json", "--no-report"))
                .isEqualTo(1);
        assertThat(out.toString()).contains("ours, learned", "ours, without learning", "gazetteer", "| NO ");
    }

    @Test
    void saysWhereTheSetIsNotFound() {
        assertThat(command.execute("--datasets", folder.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("cli.dataset-missing", "try: ");
        assertThat(out.toString()).isEmpty();
    }
}
