package io.rolewright.evaluation.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class ForecastCommandTest {
    @Test
    void tellsHowWrongForecastsAreBesideTheBaselines() {
        StringWriter out = new StringWriter();
        CommandLine command = new CommandLine(new ForecastCommand());
        command.setOut(new PrintWriter(out));

        int code = command.execute("--seed", "905", "--scale", "0.1", "--no-report");

        assertThat(code).isIn(0, 1);
        assertThat(out.toString())
                .containsPattern("applications a day, 28 days ahead, seed 905 +\\| \\d+\\.\\d .* yes ")
                .containsPattern(
                        "truths in intervals of 80 %, placements a week, 8 weeks ahead, of 176 +\\| \\d+\\.\\d %")
                .containsPattern("905 +\\| revenue of 90 days, in thousands +\\| 20 ")
                .doesNotContain("NaN");
    }
}
