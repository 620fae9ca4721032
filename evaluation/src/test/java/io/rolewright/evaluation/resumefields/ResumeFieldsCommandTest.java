package io.rolewright.evaluation.resumefields;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ResumeFieldsCommandTest {
    private static final String RESUME = """
            Curriculum Vitae

            Ilse van der Merwe
            ilse.vandermerwe@example.com | 0491 570 110

            Work Experience
            Bookbinder, Paperbark Press
            May 2019 – Present
            • Bound books by hand, kept the stock in Microsoft Excel
            """;

    private static final String TRUTH = """
            {"resumes": [{"file": "ilse.txt", "name": "Ilse van der Merwe", "email": "ilse.vandermerwe@example.com",
            "phone": "+61491570110",
            "work": [{"title": "Bookbinder", "employer": "%s", "start": "2019-05", "end": null}], "education": [],
            "skills": ["Spreadsheets by hand"], "otherWords": {"Spreadsheets by hand": "Microsoft Excel"}}]}
            """;

    @TempDir
    private Path agency = Path.of("");

    private final StringWriter out = new StringWriter();

    @Test
    void countsEveryFieldThatIsRight() throws IOException {
        run(TRUTH.formatted("Paperbark Press"));
        assertThat(cellsOf("F1 of employer"))
                .containsExactly("F1 of employer", "1.000", "0.000", "at least 0.800", "yes");
        assertThat(cellsOf("F1 of dates")).startsWith("F1 of dates", "1.000");
        assertThat(cellsOf("F1 of skills")).contains("1.000");
        assertThat(cellsOf("F1 of name")).containsExactly("F1 of name", "1.000", "0.000", "at least 0.950", "yes");
    }

    @Test
    void failsWhereAFieldIsWrong() throws IOException {
        assertThat(run(TRUTH.formatted("Ironbark Press"))).isEqualTo(1);
        assertThat(cellsOf("F1 of employer")).endsWith("NO");
    }

    @Test
    void takesJsonResumeBesideEachFile() throws IOException {
        Files.writeString(agency.resolve("ilse.txt"), RESUME);
        Files.writeString(agency.resolve("ilse.json"), """
                {"basics": {"name": "Ilse van der Merwe", "email": "ilse.vandermerwe@example.com",
                "phone": "+61 491 570 110"},
                "work": [{"position": "Bookbinder", "name": "Paperbark Press", "startDate": "2019-05"}],
                "skills": [{"name": "Spreadsheets by hand", "keywords": ["Microsoft Excel"]}]}
                """);
        run();
        for (String field : List.of("name", "email", "phone", "employer", "title", "dates", "skills")) {
            assertThat(cellsOf("F1 of " + field)).as(field).contains("1.000");
        }
    }

    @Test
    void saysHowManySkillsTheTaxonomyLacks() throws IOException {
        run(TRUTH.formatted("Paperbark Press").replace("Microsoft Excel", "Thread of gold"));
        assertThat(out.toString()).contains("1 of 1 skills are not in the taxonomy");
    }

    @Test
    void needsATruth() {
        assertThat(new CommandLine(new ResumeFieldsCommand())
                        .setOut(new PrintWriter(out))
                        .execute(agency.toString()))
                .isEqualTo(2);
        assertThat(out.toString()).contains("cli.truth-missing").contains("try:");
    }

    private int run(String truth) throws IOException {
        Files.writeString(agency.resolve("ilse.txt"), RESUME);
        Files.writeString(agency.resolve("truth.json"), truth);
        return run();
    }

    private int run() {
        return new CommandLine(new ResumeFieldsCommand())
                .setOut(new PrintWriter(out))
                .execute(agency.toString(), "--no-report");
    }

    private List<String> cellsOf(String row) {
        return out.toString()
                .lines()
                .filter(line -> line.startsWith("| " + row + " "))
                .findFirst()
                .map(line ->
                        List.of(line.substring(2, line.length() - 2).strip().split(" +\\| +")))
                .orElse(List.of());
    }
}
