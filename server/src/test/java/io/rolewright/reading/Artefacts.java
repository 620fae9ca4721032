package io.rolewright.reading;

import io.rolewright.engine.mention.Choice;
import io.rolewright.engine.mention.LayerModel;
import io.rolewright.engine.mention.Model;
import io.rolewright.engine.mention.ModelFile;
import io.rolewright.engine.taxonomy.Taxonomy;
import io.rolewright.inference.ModelCard;
import io.rolewright.models.ModelsInternal;
import io.rolewright.models.NewVersion;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.core.io.InputStreamResource;

/** Artefacts like those of the jar, with a difference. */
public final class Artefacts {
    private Artefacts() {}

    /** The taxonomy of the jar under another label, with lines added to a file. */
    public static byte[] taxonomy(String label, String file, String lines) {
        var files = new TreeMap<String, String>();
        var list = text("/taxonomy/taxonomy.txt");
        files.put("taxonomy.txt", list.replaceFirst("version:.*", "version: " + label));
        list.lines()
                .skip(1)
                .map(String::strip)
                .filter(name -> !name.isEmpty() && !name.startsWith("#"))
                .forEach(name -> files.put(name, text("/taxonomy/" + name) + (name.equals(file) ? lines : "")));
        return zip(files);
    }

    /** A taxonomy of one file of the jar's, and of its words. */
    public static byte[] taxonomyOf(String file) {
        return zip(Map.of(
                "taxonomy.txt",
                "version: small\n" + file + "\nwords/contexts.txt\nwords/titles.txt\n",
                file,
                text("/taxonomy/" + file),
                "words/contexts.txt",
                text("/taxonomy/words/contexts.txt"),
                "words/titles.txt",
                text("/taxonomy/words/titles.txt")));
    }

    /** A finder of mentions that has learned nothing. */
    public static byte[] silentFinder() {
        var layer = new LayerModel(Collections.nCopies(9, 0.0), 0.01, new Choice(0, 0.9));
        return ModelFile.write(new Model(new LayerModel[] {layer, layer}, new int[0], new byte[0]));
    }

    /** The confidences of the jar, all of them the same. */
    public static byte[] confidences(double sure) {
        return text("/resume/confidences.txt")
                .replaceAll("(?m)^(0\\.\\d+) \\S+$", "$1 " + sure)
                .getBytes(StandardCharsets.UTF_8);
    }

    /** The model of meaning of the jar with another vocabulary. */
    public static byte[] meaning(UnaryOperator<String> vocabulary) {
        var card = ModelCard.bundled();
        var tokenizer = vocabulary.apply(new String(inference(card.tokenizer()), StandardCharsets.UTF_8));
        return zipOf(Map.of(
                "model.onnx", inference(card.weights()), "tokenizer.json", tokenizer.getBytes(StandardCharsets.UTF_8)));
    }

    private static byte[] inference(String resource) {
        try (var stream = Objects.requireNonNull(ModelCard.class.getResourceAsStream(resource), resource)) {
            return stream.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
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

    private static byte[] zip(Map<String, String> files) {
        var bytes = new TreeMap<String, byte[]>();
        files.forEach((name, text) -> bytes.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return zipOf(bytes);
    }

    private static byte[] zipOf(Map<String, byte[]> files) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : new TreeMap<>(files).entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
