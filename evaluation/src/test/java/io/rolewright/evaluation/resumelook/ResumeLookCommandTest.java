package io.rolewright.evaluation.resumelook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ResumeLookCommandTest {
    private static final String HEAD =
            "file\tcategories\tbytes\tpages\twords_by_reference_tool\tpdf_producer\temails_by_reference_tool\n";
    private static final String CV = """
            Mia Wong

            Work experience

            Registered Nurse, Harbour Hospital
            March 2019 - present
            """;
    private static final String LETTER = "Dear Sir or Madam, I have weaved carpets since March 2019.";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final CommandLine command = new CommandLine(new ResumeLookCommand())
            .setOut(new PrintWriter(out))
            .setErr(new PrintWriter(err));

    @TempDir
    Path folder;

    @Test
    void countsWhatIsTakenAndWhatIsLeft() throws IOException {
        layFiles(CV);

        assertThat(run()).isZero();

        assertThat(out.toString())
                .containsPattern("CVs of real people taken, 1 of 1 +\\| 1.000 ")
                .containsPattern("\\| real adverts +\\| 1 +\\| 0 ")
                .containsPattern("\\| invoice +\\| 20 +\\| 0 ")
                .contains("1 files could not be read")
                .doesNotContain("Wong", "carpets", "NO");
    }

    @Test
    void failsWhenRealOnesAreMissed() throws IOException {
        layFiles(LETTER);

        assertThat(run()).isEqualTo(1);

        assertThat(out.toString()).containsPattern("CVs of real people taken, 0 of 1 +\\| 0.000 .*\\| NO ");
    }

    @Test
    void saysWhereTheSetIsNotFound() {
        assertThat(command.execute("--datasets", folder.resolve("none").toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("cli.dataset-missing", "try: ");
    }

    private int run() {
        return command.execute("--datasets", folder.toString(), "--no-report", "--seed", "71");
    }

    private void layFiles(String first) throws IOException {
        write("resume_files/txt/1.txt", first);
        write("resume_files/pdf/2.pdf", "%PDF-1.7 and no more");
        write(
                "resume_files/manifest.tsv",
                HEAD + "txt/1.txt\tplain\t1\t\t130\tLoom 1\t1\npdf/2.pdf\tplain\t1\t1\t\tEye 2\t\n");
        write("job_ads_uk776/data/Weaving/1.txt", LETTER);
    }

    private void write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }
}
