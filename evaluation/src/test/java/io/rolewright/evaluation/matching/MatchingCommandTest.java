package io.rolewright.evaluation.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class MatchingCommandTest {
    private static final String JOB = """
            Java Developer

            Essential
            - 3 years of experience with Java
            - PostgreSQL
            """;
    private static final String DEVELOPER = """
            Odalys Quillfeather

            Experience

            Java Developer
            Copperleaf Systems
            March 2019 - Present
            • Build services in Java on PostgreSQL
            """;
    private static final String STUFFER = """
            Magnus Thornbury
            Java Developer Java Java Java PostgreSQL, 3 years of experience with Java PostgreSQL

            Experience

            Gardener
            Green Thumb Crew
            April 2012 - Present
            • Planted trees
            """;

    @TempDir
    private Path agency = Path.of("");

    private final StringWriter out = new StringWriter();

    @BeforeEach
    void writeAgency() throws IOException {
        Files.createDirectories(agency.resolve("jobs"));
        Files.createDirectories(agency.resolve("resumes"));
        Files.writeString(agency.resolve("jobs/java.txt"), JOB);
        Files.writeString(agency.resolve("resumes/odalys.txt"), DEVELOPER);
        Files.writeString(agency.resolve("resumes/magnus.txt"), STUFFER);
    }

    @Test
    void printsOurFigureBesideBm25() throws IOException {
        writeTruth(3, 0);

        assertThat(run("--all")).isZero();
        assertThat(out.toString())
                .containsPattern("jobs/java.txt +nDCG@5 1.000   BM25 0\\.631")
                .containsPattern("grade 3 +resumes/odalys.txt\n.*grade 0 +resumes/magnus.txt")
                .contains("mean of 1 jobs");
    }

    @Test
    void failsBelowTheBar() throws IOException {
        writeTruth(0, 3);

        assertThat(run()).isEqualTo(1);
    }

    @Test
    void ranksAMarketInEveryWay() {
        CommandLine command = new CommandLine(new MatchingCommand());
        command.setOut(new PrintWriter(out));

        command.execute("--seed", "1", "--jobs", "2", "--people", "60", "--no-report");

        assertThat(out.toString())
                .containsPattern("seed 1   nDCG@10 \\d\\.\\d{4}   MAP \\d\\.\\d{4}   BM25, k1 1.2, b 0.75\n")
                .contains("hybrid (RRF of BM25 and embedding)", "ours, cold start", "ours, learned")
                .containsPattern("above .*: (held|NOT held)");
    }

    private void writeTruth(int developer, int stuffer) throws IOException {
        Files.writeString(agency.resolve("truth.json"), """
                {"seed":1,"asOf":"2026-06","jobs":[{"file":"jobs/java.txt","title":"Java Developer"}],
                 "resumes":[{"file":"resumes/odalys.txt"},{"file":"resumes/magnus.txt"}],
                 "relevance":[{"job":"jobs/java.txt","resume":"resumes/odalys.txt","grade":%d,"reasons":[]},
                              {"job":"jobs/java.txt","resume":"resumes/magnus.txt","grade":%d,"reasons":[]}]}
                """.formatted(developer, stuffer));
    }

    private int run(String... options) {
        CommandLine command = new CommandLine(new MatchingCommand());
        command.setOut(new PrintWriter(out));
        String[] arguments = new String[options.length + 2];
        arguments[0] = "--agency";
        arguments[1] = agency.toString();
        System.arraycopy(options, 0, arguments, 2, options.length);
        return command.execute(arguments);
    }
}
