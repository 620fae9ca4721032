package io.rolewright.evaluation.titles;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class TitlesCommandTest {
    @TempDir
    private Path folder;

    @Test
    void saysWhereTheSetsAreNotFound() {
        var err = new StringWriter();
        var command = new CommandLine(new TitlesCommand()).setErr(new PrintWriter(err));
        assertThat(command.execute("--datasets", folder.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("cli.dataset-missing", "try: ");
    }
}
