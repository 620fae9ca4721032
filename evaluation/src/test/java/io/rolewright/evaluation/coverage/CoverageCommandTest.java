package io.rolewright.evaluation.coverage;

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

class CoverageCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final CommandLine command =
            new CommandLine(new CoverageCommand()).setOut(new PrintWriter(out)).setErr(new PrintWriter(err));

    @TempDir
    Path folder;

    @Test
    void theStarterTaxonomyHoldsAllFourBars() {
        String datasets = System.getenv("ROLEWRIGHT_DATASETS");
        assumeTrue(datasets != null, "SKIPPED: coverage is not measured, ROLEWRIGHT_DATASETS is not set");

        assertThat(command.execute("--datasets", datasets, "--no-report"))
                .as(out::toString)
                .isZero();
        assertThat(out.toString().lines().filter(line -> line.contains("| yes")))
                .hasSize(4);
    }

    @Test
    void failsWhenABarIsMissed() throws IOException {
        write("skillspan/dev.json", "{\"tokens\":[\"Alchemy\"],\"tags_knowledge\":[\"B\"],\"source\":\"x\"}\n");
        write("job_ads_uk776/labels.tsv", "file\tcategory\twebindex\ttitle\tcompany\nx\tSales\t1\tSales Manager\tX\n");
        assertThat(command.execute("--datasets", folder.toString(), "--no-report"))
                .isEqualTo(1);
        assertThat(out.toString()).contains("| NO ", "0 of 1", "1 of 1", "gazetteer", "BM25");
    }

    @Test
    void saysWhereTheSetsAreNotFound() {
        assertThat(command.execute("--datasets", folder.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("cli.dataset-missing", "try: ");
        assertThat(out.toString()).isEmpty();
    }

    private void write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }
}
