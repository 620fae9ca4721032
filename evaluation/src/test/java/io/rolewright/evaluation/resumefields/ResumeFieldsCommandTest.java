package io.rolewright.evaluation.resumefields;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
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
    void holdsWhereEveryFieldIsRight() throws IOException {
        assertThat(run(TRUTH.formatted("Paperbark Press"))).isZero();
        assertThat(lineOf("employer")).contains("1.000").endsWith("0.000  ok");
        assertThat(lineOf("dates")).contains("1.000");
        assertThat(lineOf("skills")).contains("     1.000     ");
        assertThat(lineOf("name")).endsWith("0.000  ok");
    }

    @Test
    void failsWhereAFieldIsWrong() throws IOException {
        assertThat(run(TRUTH.formatted("Ironbark Press"))).isEqualTo(1);
        assertThat(lineOf("employer")).endsWith("FAILED");
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
        return new CommandLine(new ResumeFieldsCommand())
                .setOut(new PrintWriter(out))
                .execute(agency.toString());
    }

    private String lineOf(String field) {
        return out.toString()
                .lines()
                .filter(line -> line.startsWith(field))
                .findFirst()
                .orElse("");
    }
}
