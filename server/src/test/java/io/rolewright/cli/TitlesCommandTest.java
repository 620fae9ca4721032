package io.rolewright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitlesCommandTest {
    @TempDir
    private Path folder;

    private Path queries;
    private Path labels;
    private Path run;

    @BeforeEach
    void lay() throws IOException {
        queries = write("queries.tsv", "q1\tStaff Nurse (nights) - Leeds\n\nq2\tPeople teaching children\n");
        labels = write("labels.tsv", "L1\tregistered nurse\nL1\tstaff nurse\nL2\tprimary school teacher\nL3\twelder\n");
        run = folder.resolve("run.txt");
    }

    @Test
    void writesARunWithEachOccupationOnce() throws IOException {
        var answer = titles();
        assertThat(answer).isEqualTo(new Terminal(0, "", ""));
        var lines = Files.readAllLines(run);
        assertThat(lines).hasSize(6).allMatch(line -> line.matches("q[12] Q0 L[123] [123] -?\\d+\\.\\d{6} rolewright"));
        assertThat(lines.get(0)).startsWith("q1 Q0 L1 1 ");
        assertThat(lines.get(3)).startsWith("q2 Q0 L2 1 ");
    }

    @Test
    void saysTheSameTwice() throws IOException {
        titles();
        var once = Files.readString(run);
        titles();
        assertThat(Files.readString(run)).isEqualTo(once);
    }

    @Test
    void worksWithoutTheModel() throws IOException {
        assertThat(titles("--embedding", "off")).isEqualTo(new Terminal(0, "", ""));
        assertThat(Files.readAllLines(run)).first().asString().startsWith("q1 Q0 L1 1 ");
    }

    @Test
    void takesTheTaxonomysOccupationsWhereNoLabelsAreNamed() throws IOException {
        var answer = Terminal.run("titles", "--queries", queries, "--out", run, "--embedding", "off");
        assertThat(answer.exit()).isZero();
        assertThat(Files.readAllLines(run)).first().asString().startsWith("q1 Q0 occupation:registered-nurse 1 ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'q1 nurse' | cli.titles-line | 1",
                "'q1\tnurse\nq2\t ' | cli.titles-line | 2",
                "'q1\tnurse\n\tcook' | cli.titles-id | 2",
                "'q 1\tnurse' | cli.titles-id | 1",
                "'q1\tnurse\nq1\tcook' | cli.titles-twice | 2"
            })
    void namesTheLineThatIsWrong(String content, String code, int line) throws IOException {
        write("queries.tsv", content);
        var answer = titles();
        assertThat(answer.exit()).isEqualTo(3);
        assertThat(answer.said())
                .hasSize(2)
                .first()
                .asString()
                .startsWith("error %s %s:%d: ".formatted(code, queries, line));
        assertThat(run).doesNotExist();
    }

    @Test
    void refusesFilesThatAreNoLists() throws IOException {
        write("queries.tsv", "\n");
        assertThat(titles().err()).contains("cli.titles-empty");
        Files.write(queries, new byte[] {'q', '\t', (byte) 0xC3, '('});
        assertThat(titles().err()).contains("cli.titles-not-utf8");
        Files.delete(queries);
        assertThat(titles().exit()).isEqualTo(2);
    }

    @Test
    void leavesNoHalfRunBehind() throws IOException {
        run = folder.resolve("nowhere/run.txt");
        assertThat(titles("--embedding", "off").err()).contains("cli.not-writable");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactlyInAnyOrder(queries, labels);
        }
    }

    private Terminal titles(String... more) {
        var words = Stream.concat(
                        Stream.of("titles", "--queries", queries, "--labels", labels, "--out", run), Stream.of(more))
                .toArray();
        return Terminal.run(words);
    }

    private Path write(String name, String content) throws IOException {
        return Files.write(folder.resolve(name), List.of(content));
    }
}
