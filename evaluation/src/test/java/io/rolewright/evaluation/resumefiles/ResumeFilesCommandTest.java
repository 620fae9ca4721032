package io.rolewright.evaluation.resumefiles;

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

class ResumeFilesCommandTest {
    private static final String HEAD =
            "file\tcategories\tbytes\tpages\twords_by_reference_tool\tpdf_producer\temails_by_reference_tool\n";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final CommandLine command = new CommandLine(new ResumeFilesCommand())
            .setOut(new PrintWriter(out))
            .setErr(new PrintWriter(err));

    @TempDir
    Path folder;

    @BeforeEach
    void layFiles() throws IOException {
        write(
                "txt/1.txt",
                "Weaver of carpets in Tabriz since nineteen hundred and ninety, weaver@rugs.example ".repeat(12));
        write("txt/2.txt", "Weaver");
        write("pdf/3.pdf", "%PDF-1.7 and no more");
    }

    @Test
    void holdsWhenFilesGiveTheirWords() throws IOException {
        write("manifest.tsv", HEAD + "txt/1.txt\tplain|odd\t1\t\t130\tLoom 1\t1\ntxt/2.txt\tplain\t1\t\t1\t\t\n");
        assertThat(run()).isZero();
        assertThat(out.toString())
                .contains("of 1 files with 100 reference words", "of 0 scans")
                .containsPattern("\\| plain +\\| 2 ")
                .doesNotContain("weaver", "Weaver", "NO");
    }

    @Test
    void failsWhenScansAreNotToldOrAddressesNotFound() throws IOException {
        write(
                "manifest.tsv",
                HEAD + "txt/2.txt\tplain\t1\t\t900\t\t1\npdf/3.pdf\tpdf_scanned_no_text\t1\t1\t\tEye 2\t\n");
        assertThat(run()).isEqualTo(1);
        assertThat(out.toString())
                .containsPattern("of 1 scans.*\\| 0.0 % .*\\| NO ")
                .containsPattern("of 1 files with an e-mail address.*\\| 0.0 % .*at least 98.0 % +\\| NO ")
                .containsPattern("\\| Eye 2 ");
    }

    @Test
    void saysWhereTheSetIsNotFound() {
        assertThat(command.execute("--datasets", folder.resolve("none").toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("cli.dataset-missing", "try: ");
    }

    private int run() {
        return command.execute("--datasets", folder.toString(), "--no-report", "--warm-up", "0", "--rounds", "1");
    }

    private void write(String name, String content) throws IOException {
        Path file = folder.resolve("resume_files").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }
}
