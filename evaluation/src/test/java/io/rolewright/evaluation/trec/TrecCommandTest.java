package io.rolewright.evaluation.trec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class TrecCommandTest {
    private static final String JAVA_JOB = """
            Java Developer

            Essential
            - 3 years of experience with Java
            - PostgreSQL
            - Docker
            - Git
            - Scrum
            """;
    private static final String DEVELOPER = """
            Odalys Quillfeather
            odalys@example.com

            Experience

            Java Developer
            Copperleaf Systems
            March 2019 - Present
            • Build services in Java on PostgreSQL with Docker, Git and Scrum
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
    private Path folder = Path.of("");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void ranksPeopleForAJobByWhatTheyDid() throws IOException {
        write("queries", Map.of("j1.txt", JAVA_JOB));
        write("corpus", Map.of("odalys.txt", DEVELOPER, "magnus.txt", STUFFER));
        Files.writeString(folder.resolve("qrels.tsv"), "query\titer\tdoc\trel\nj1\t0\todalys\t2\n");

        assertThat(run()).isZero();
        assertThat(lines().getFirst()).matches("j1 Q0 odalys 1 -?\\d+\\.\\d{6} rolewright");
        assertThat(lines()).hasSize(2);
        assertThat(err.toString()).contains("résumés for adverts: 1 queries, 2 documents");
        assertThat(out.toString())
                .isEqualTo("nDCG@10 1.0000   MAP 1.0000   recall@100 1.0000   over 1 judged queries\n");
    }

    @Test
    void ranksJobsForAPerson() throws IOException {
        write("queries", Map.of("odalys.txt", DEVELOPER));
        write(
                "corpus",
                Map.of("java.txt", JAVA_JOB, "tree.txt", "Gardener\n\nEssential\n- 2 years of pruning trees\n"));

        assertThat(run()).isZero();
        assertThat(err.toString()).contains("adverts for résumés");
        assertThat(lines().getFirst()).startsWith("odalys Q0 java 1 ");
    }

    @Test
    void ranksAnyTextInAnyLanguage() throws IOException {
        write("queries", Map.of("q.v2.txt", "contabilidad y cierre mensual", "w", "营业税"));
        write(
                "corpus",
                Map.of("a.txt", "Responsable de contabilidad", "b.txt", "营业税 会计", "c.md", "", "d.txt", "cuisine"));

        assertThat(run("--tag", "t", "--depth", "1")).isZero();
        assertThat(lines()).hasSize(2);
        assertThat(lines().getFirst()).startsWith("q.v2 Q0 a 1 ").endsWith(" t");
        assertThat(lines().getLast()).startsWith("w Q0 b 1 ");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void givesTheSameRunAgain() throws IOException {
        write("queries", Map.of("j1.txt", JAVA_JOB, "j2.txt", "Gardener"));
        write("corpus", Map.of("odalys.txt", DEVELOPER, "magnus.txt", STUFFER));
        run();
        List<String> first = lines();
        run();

        assertThat(lines()).isEqualTo(first);
    }

    @Test
    void refusesWhatIsNoSuchFolder() throws IOException {
        assertThat(run()).isEqualTo(2);
        assertThat(err.toString()).contains("error eval.no-such-folder: queries");

        write("queries", Map.of("a.txt", "x"));
        Files.createDirectories(folder.resolve("corpus"));
        assertThat(run()).isEqualTo(2);
        assertThat(err.toString()).contains("error eval.empty-folder: corpus");

        write("corpus", Map.of("a.txt", "x", "a.md", "y"));
        assertThat(run()).isEqualTo(2);
        assertThat(err.toString()).contains("error eval.ambiguous-id: a");
    }

    @Test
    void refusesJudgementsThatAreNone() throws IOException {
        write("queries", Map.of("a.txt", "x"));
        write("corpus", Map.of("b.txt", "x"));
        Files.writeString(folder.resolve("qrels.tsv"), "a 0 b 1\na 0 b\n");

        assertThat(run()).isEqualTo(2);
        assertThat(err.toString()).contains("error eval.malformed-judgement: line 2");
    }

    private void write(String side, Map<String, String> files) throws IOException {
        Files.createDirectories(folder.resolve(side));
        for (Map.Entry<String, String> file : files.entrySet()) {
            Files.writeString(folder.resolve(side).resolve(file.getKey()), file.getValue());
        }
    }

    private List<String> lines() throws IOException {
        return Files.readAllLines(folder.resolve("run.txt"));
    }

    private int run(String... options) {
        CommandLine command = new CommandLine(new TrecCommand());
        command.setOut(new PrintWriter(out));
        command.setErr(new PrintWriter(err));
        List<String> arguments = new ArrayList<>(List.of(
                folder.toString(), "--out", folder.resolve("run.txt").toString(), "--lexical", "--as-of", "2026-11"));
        arguments.addAll(List.of(options));
        return command.execute(arguments.toArray(String[]::new));
    }
}
