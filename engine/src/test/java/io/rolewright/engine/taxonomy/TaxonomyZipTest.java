package io.rolewright.engine.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** A taxonomy comes whole out of a zip, or not at all. */
class TaxonomyZipTest {
    private final Map<String, String> files = new LinkedHashMap<>(Map.of(
            "taxonomy.txt", "version: mine-3\nskills/baking.txt\n",
            "skills/baking.txt", "source: ours\n[knowledge]\nBaking\nSourdough | levain > Baking\n"));

    @Test
    void readsAZipOfAFolder() throws Exception {
        Taxonomy taxonomy = Taxonomy.read(zip());
        assertThat(taxonomy.version()).isEqualTo("mine-3");
        assertThat(taxonomy.implies("skill:sourdough", "skill:baking")).isTrue();
    }

    @Test
    void refusesWhatIsNoZip() {
        assertThat(refusal(new byte[0])).isEqualTo("taxonomy.file-missing");
        assertThat(refusal("version: mine-3".getBytes(StandardCharsets.UTF_8))).isEqualTo("taxonomy.file-missing");
    }

    @Test
    void refusesAZipThatIsCutOff() throws IOException {
        byte[] whole = zip();
        assertThat(refusal(Arrays.copyOf(whole, 60))).isEqualTo("taxonomy.unreadable");
    }

    @Test
    void refusesDamagedBytes() throws IOException {
        byte[] damaged = zip();
        damaged[50] ^= 1;
        assertThat(refusal(damaged)).isEqualTo("taxonomy.unreadable");
    }

    @Test
    void refusesAZipWithoutAFileThatIsListed() throws IOException {
        files.remove("skills/baking.txt");
        assertThat(refusal(zip())).isEqualTo("taxonomy.file-missing");
    }

    @Test
    void refusesAFileThatIsWrong() throws IOException {
        files.put("skills/baking.txt", "source: ours\n[wisdom]\nBaking\n");
        assertThat(refusal(zip())).isEqualTo("taxonomy.unknown-section");
    }

    private byte[] zip() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static String refusal(byte[] zip) {
        return catchThrowableOfType(InvalidTaxonomyException.class, () -> Taxonomy.read(zip))
                .code();
    }
}
