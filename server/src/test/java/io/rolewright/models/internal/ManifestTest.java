package io.rolewright.models.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.engine.taxonomy.Taxonomy;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The manifest tells the truth of what the jar brings. {@code -Drolewright.contracts=write} renews its hashes. */
class ManifestTest {
    private static final Path FILE = Path.of("src", "main", "resources", "models", "manifest.properties");
    private static final List<Path> RESOURCES = List.of(
            Path.of("..", "engine", "src", "main", "resources"),
            Path.of("..", "inference", "src", "main", "resources"));

    private final Manifest manifest = Manifest.bundled();

    @Test
    void tellsTheHashOfEachArtefact() throws IOException {
        var text = Files.readString(FILE);
        for (var kind : manifest.kinds()) {
            try (var spool = Spool.of(out -> Packing.write(kind, out))) {
                text = text.replaceAll(
                        "(?m)^" + kind.name() + "\\.sha256 =.*$",
                        kind.name() + ".sha256 = " + spool.artifact().sha256());
            }
        }
        if ("write".equals(System.getProperty("rolewright.contracts"))) {
            Files.writeString(FILE, text);
        }
        assertThat(Files.readString(FILE))
                .as("raise the version of what has changed, and renew the hashes with -Drolewright.contracts=write")
                .isEqualTo(text);
    }

    @Test
    void listsEveryArtefactOfEngineAndInferenceOnce() throws IOException {
        var lines = new Properties();
        try (var reader = Files.newBufferedReader(FILE)) {
            lines.load(reader);
        }
        var listed = lines.stringPropertyNames().stream()
                .filter(line -> line.endsWith(".files") || line.endsWith(".card") || line.endsWith(".notes"))
                .flatMap(line -> Stream.of(lines.getProperty(line).split(" +")))
                .toList();
        assertThat(listed).doesNotHaveDuplicates().containsAll(resources());
    }

    private static List<String> resources() throws IOException {
        var resources = new ArrayList<String>();
        for (var folder : RESOURCES) {
            try (var files = Files.walk(folder)) {
                files.filter(Files::isRegularFile)
                        .map(file -> "/" + folder.relativize(file).toString().replace('\\', '/'))
                        .forEach(resources::add);
            }
        }
        return resources;
    }

    @Test
    void givesEachModelACardThatSaysEnough() {
        assertThat(manifest.kinds()).hasSizeGreaterThan(10).allSatisfy(kind -> {
            var card = Card.read(kind.bundled().card());
            assertThat(card.licence()).isIn("Apache-2.0", "CC-BY-4.0", "MIT");
            assertThat(card.version()).isNotBlank();
            assertThat(card.training()).isNotBlank();
            assertThat(kind.gates()).contains("quality");
            assertThat(kind.isZip()).isEqualTo(kind.bundled().files().size() > 1);
        });
    }

    @Test
    void packsATaxonomyThatCanBeLoaded(@TempDir Path folder) throws Exception {
        try (var spool = Spool.of(out -> Packing.write(manifest.kind("skill-taxonomy"), out));
                var zip = new ZipInputStream(Files.newInputStream(spool.file()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var file = folder.resolve(entry.getName());
                Files.createDirectories(file.getParent());
                Files.write(file, zip.readAllBytes());
            }
        }
        assertThat(Taxonomy.load(folder).sha256()).isEqualTo(Taxonomy.bundled().sha256());
    }

    @Test
    void namesAVersionByArtefactAndCard() {
        var ranker = manifest.kind("match-ranker");
        var hash = ranker.hash("a".repeat(64), "version=1");
        assertThat(hash).matches("[0-9a-f]{64}").isEqualTo(ranker.hash("a".repeat(64), "version=1"));
        assertThat(hash)
                .isNotEqualTo(ranker.hash("b".repeat(64), "version=1"))
                .isNotEqualTo(ranker.hash("a".repeat(64), "version=2"))
                .isNotEqualTo(manifest.kind("skill-finder").hash("a".repeat(64), "version=1"));
    }

    @Test
    void refusesBytesWithoutAnEnd() throws IOException {
        var three = new ByteArrayInputStream("abc".getBytes(StandardCharsets.UTF_8));
        try (var spool = Spool.of(three, 3)) {
            assertThat(spool.artifact().size()).isEqualTo(3);
        }
    }
}
