package io.rolewright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelsImportCommandTest {
    private static final String HEADER = "conceptUri,iscoGroup,preferredLabel,altLabels\n";

    @TempDir
    private Path folder;

    private Path esco;
    private Path into;

    @BeforeEach
    void lay() throws IOException {
        esco = Files.createDirectory(folder.resolve("esco-v1.2.0"));
        into = folder.resolve("models");
        write("occupations_en.csv", HEADER + "o1,7512,loaf smith,\"bread smith\nbap maker\"\n");
    }

    @Test
    void whatIsImportedIsUsed() throws IOException {
        var answer = Terminal.run("models", "import", "--esco", esco, "--into", into);
        assertThat(answer.exit()).isZero();
        assertThat(answer.out()).startsWith("starter-2+esco ").contains("occupations");
        assertThat(answer.err()).contains("esco: read occupations_en.csv, sha256 ");

        var queries = Files.writeString(folder.resolve("q.tsv"), "q1\tBap makers wanted\n");
        var run = folder.resolve("run.txt");
        Terminal.run("titles", "--queries", queries, "--out", run, "--models", into, "--embedding", "off");
        assertThat(Files.readAllLines(run)).first().asString().startsWith("q1 Q0 occupation:loaf-smith 1 ");
    }

    @Test
    void parseReadsWithIt() throws IOException {
        Terminal.run("models", "import", "--esco", esco, "--into", into);
        var advert = new Papers(folder).text("advert.txt", Papers.ADVERT);
        assertThat(Terminal.run("parse", "--job", "--json", "--models", into, advert)
                        .exit())
                .isZero();
        var nowhere = Terminal.run("parse", "--job", "--models", folder.resolve("nowhere"), advert);
        assertThat(nowhere.exit()).isEqualTo(2);
        Files.writeString(into.resolve("skills/data.txt"), "no source");
        var broken = Terminal.run("parse", "--job", "--models", into, advert);
        assertThat(broken.exit()).isEqualTo(3);
        assertThat(broken.said()).first().asString().startsWith("error taxonomy.no-source skills/data.txt:1: ");
    }

    @Test
    void namesFileAndLineOfWhatIsWrong() throws IOException {
        write("occupations_en.csv", HEADER + "o1,7512,loaf smith,\no2,baker,bap maker,\n");
        var answer = Terminal.run("models", "import", "--esco", esco, "--into", into);
        assertThat(answer.exit()).isEqualTo(3);
        assertThat(answer.said())
                .hasSize(2)
                .first()
                .asString()
                .startsWith("error release.malformed-line occupations_en.csv:3: ");
        assertThat(into).doesNotExist();
    }

    @Test
    void wantsASourceAndAFolderOfItsOwn() throws IOException {
        assertThat(Terminal.run("models", "import", "--into", into).exit()).isEqualTo(2);
        assertThat(Terminal.run("models").exit()).isEqualTo(2);
        assertThat(Terminal.run("models", "import", "--esco", esco, "--into", esco)
                        .err())
                .contains("cli.folder-not-empty");
        Terminal.run("models", "import", "--esco", esco, "--into", into);
        assertThat(Terminal.run("models", "import", "--esco", esco, "--into", into)
                        .err())
                .contains("cli.already-imported");
    }

    private void write(String name, String content) throws IOException {
        Files.writeString(esco.resolve(name), content);
    }
}
