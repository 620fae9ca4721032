package io.rolewright.models.internal;

import io.rolewright.shared.ContractException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What the jar says of its models: {@code models/manifest.properties}. */
final class Manifest {
    static final String RESOURCE = "/models/manifest.properties";

    private final SortedMap<String, Kind> kinds = new TreeMap<>();

    Manifest(Properties lines) {
        lines.stringPropertyNames().stream()
                .map(line -> line.substring(0, line.indexOf('.')))
                .distinct()
                .forEach(name -> kinds.put(name, new Entry(name, lines).kind()));
    }

    static Manifest bundled() {
        return new Manifest(lines());
    }

    static Properties lines() {
        try (var reader = new InputStreamReader(resource(RESOURCE), StandardCharsets.UTF_8)) {
            var lines = new Properties();
            lines.load(reader);
            return lines;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** All models, by name. */
    Collection<Kind> kinds() {
        return kinds.values();
    }

    /** @throws ContractException {@code models.model-unknown} (404) */
    Kind kind(String name) {
        return Optional.ofNullable(kinds.get(name))
                .orElseThrow(() -> ContractException.notFound("models.model-unknown", name));
    }

    /** A resource of this jar or of one that it is made with. */
    static InputStream resource(String name) {
        return Objects.requireNonNull(Manifest.class.getResourceAsStream(name), name);
    }

    /** The lines of one model. */
    private record Entry(String name, Properties lines) {
        Kind kind() {
            var bundled = new Kind.Bundled(words("files"), card(), line("sha256"));
            return new Kind(name, line("purpose"), line("format"), words("gates"), bundled);
        }

        private String line(String key) {
            return Objects.requireNonNull(lines.getProperty(name + "." + key), () -> name + "." + key);
        }

        private List<String> words(String key) {
            return Stream.of(line(key).split(" ", -1))
                    .filter(word -> !word.isEmpty())
                    .toList();
        }

        private String card() {
            var resource = lines.getProperty(name + ".card");
            return resource == null ? made() : text(resource);
        }

        private String made() {
            return "# What this model is; made from the manifest of the jar.%nname=%s%nversion=%s%nlicence=%s%nsource=%s%n"
                    .replace("%n", "\n")
                    .formatted(name, line("version"), line("licence"), line("source"));
        }

        private static String text(String resource) {
            try (var card = resource(resource)) {
                return new String(card.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }
}
