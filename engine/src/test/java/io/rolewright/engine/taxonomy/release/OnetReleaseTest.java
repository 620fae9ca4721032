package io.rolewright.engine.taxonomy.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OnetReleaseTest {
    @TempDir
    Path path;

    private Folder folder;

    @BeforeEach
    void writeARelease() throws IOException {
        folder = new Folder(path).onet();
    }

    @Test
    void readsTitlesAndWhatIsTypical() throws Exception {
        Release release = OnetRelease.read(path);
        assertThat(release.occupations())
                .containsExactly(
                        new Released(
                                "unclassified",
                                "Bread Smiths",
                                List.of("Loaf Smith, Senior", "Chief Loaf Officer", "CLO"),
                                List.of("Loafmaster?", "Dough Kneading")),
                        new Released("unclassified", "Kite Pilots", List.of("Staff Nurse"), List.of()));
        assertThat(release.skills())
                .contains(
                        new Released("skill", "Whistling~", List.of(), List.of()),
                        new Released("knowledge", "Crumb Counter Pro", List.of(), List.of("Oven control software")));
    }

    @Test
    void statesSourceReleaseLicenceAndFiles() throws Exception {
        Release release = OnetRelease.read(path);
        assertThat(release.source())
                .contains("O*NET 99.1 Database", "CC BY 4.0", "USDOL/ETA")
                .doesNotContain("\n");
        assertThat(release.remarks())
                .anyMatch(remark -> remark.startsWith("read Occupation Data.txt, sha256 "))
                .contains("without Knowledge, which was not there");
    }

    @Test
    void readsGzippedFilesUnderTheirOtherNames() throws Exception {
        Release before = OnetRelease.read(path);
        folder.gzip("Alternate_Titles.tsv.gz", Files.readString(path.resolve("Alternate Titles.txt")));
        Files.delete(path.resolve("Alternate Titles.txt"));
        assertThat(OnetRelease.read(path).occupations()).isEqualTo(before.occupations());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'O*NET-SOC Code\tTitle\tShort Title' | release.column-missing | 1",
                "'O*NET-SOC Code\tAlternate Title\tShort Title\n51-1.00\tBaker' | release.malformed-line | 2",
                "'O*NET-SOC Code\tAlternate Title\tShort Title\n51-1.00\tBaker\t\n\n99-9.00\tCook\t' | release.malformed-line | 4",
                "'O*NET-SOC Code\tAlternate Title\tShort Title\n51-1.00\t \t' | release.malformed-line | 2"
            })
    void saysWhatIsWrongAndWhere(String content, String code, int line) throws IOException {
        folder.write("Alternate Titles.txt", content + "\n");
        InvalidReleaseException refusal = refusal();
        assertThat(refusal.code()).isEqualTo(code);
        assertThat(refusal.file()).isEqualTo("Alternate Titles.txt");
        assertThat(refusal.line()).isEqualTo(line);
    }

    @Test
    void refusesWhatIsNoTable() throws IOException {
        folder.write("Alternate Titles.txt", "");
        assertThat(refusal().code()).isEqualTo("release.empty");
        Files.write(path.resolve("Alternate Titles.txt"), new byte[] {'a', (byte) 0xC3, '('});
        assertThat(refusal().code()).isEqualTo("release.not-utf8");
        Files.delete(path.resolve("Alternate Titles.txt"));
        assertThat(refusal().code()).isEqualTo("release.file-missing");
        folder.write("Alternate Titles.txt.gz", "not gzipped");
        assertThat(refusal().code()).isEqualTo("release.unreadable");
    }

    private InvalidReleaseException refusal() {
        return catchThrowableOfType(InvalidReleaseException.class, () -> OnetRelease.read(path));
    }
}
