package io.rolewright.evaluation.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class LearningCommandTest {
    @Test
    void tooFewJobsTeachNothingAndTheReportSaysSo() {
        StringWriter out = new StringWriter();
        CommandLine command = new CommandLine(new LearningCommand());
        command.setOut(new PrintWriter(out));

        int code = command.execute("--seed", "901", "--jobs", "5", "--people", "130", "--no-report");

        assertThat(code).isEqualTo(1);
        assertThat(out.toString())
                .containsPattern("mean of four recruiters, seed 901 +\\| 0\\.000 .* NO ")
                .containsPattern("who teach nothing, and of a flood +\\| 0\\.000 .* yes ")
                .containsPattern("901 +\\| local, flooded +\\| 0\\.\\d{3}")
                .contains("| seasoned");
    }
}
