package io.rolewright.reading;

import io.rolewright.engine.taxonomy.Taxonomy;
import io.rolewright.models.ModelsInternal;
import io.rolewright.models.NewVersion;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.core.io.InputStreamResource;

/** Artefacts like those of the jar, with a difference. */
public final class Artefacts {
    private Artefacts() {}

    /** The taxonomy of the jar under another label, with lines added to a file. */
    public static byte[] taxonomy(String label, String file, String lines) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            var list = text("/taxonomy/taxonomy.txt");
            put(zip, "taxonomy.txt", list.replaceFirst("version:.*", "version: " + label));
            for (var name : list.lines().skip(1).map(String::strip).toList()) {
                if (!name.isEmpty() && !name.startsWith("#")) {
                    put(zip, name, text("/taxonomy/" + name) + (name.equals(file) ? lines : ""));
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** The confidences of the jar, all of them the same. */
    public static byte[] confidences(double sure) {
        return text("/resume/confidences.txt")
                .replaceAll("(?m)^(0\\.\\d+) \\S+$", "$1 " + sure)
                .getBytes(StandardCharsets.UTF_8);
    }

    /** A resource of {@code engine}. */
    public static String text(String resource) {
        try (var stream = Objects.requireNonNull(Taxonomy.class.getResourceAsStream(resource), resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Brings a version in; its number. */
    public static int register(ModelsInternal models, String model, String format, byte[] artefact) {
        var stored = models.store(new InputStreamResource(new ByteArrayInputStream(artefact)));
        var card = "version=%s\nlicence=Apache-2.0\nsource=made up for a test"
                .formatted(stored.sha256().substring(0, 8));
        return models.register(model, new NewVersion(stored.sha256(), format, card, Map.of(), List.of()))
                .summary()
                .version();
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
