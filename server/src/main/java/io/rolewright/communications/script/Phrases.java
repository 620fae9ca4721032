package io.rolewright.communications.script;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What people say for what they mean, from {@code communications/intents.json}. */
final class Phrases {
    private static final String FILE = "/communications/intents.json";
    private static final Map<String, List<Words>> ALL = read();

    private Phrases() {}

    /** The phrases of one kind. */
    static List<Words> of(String kind) {
        return Objects.requireNonNull(ALL.get(kind), kind);
    }

    private static Map<String, List<Words>> read() {
        try (var file = Phrases.class.getResourceAsStream(FILE)) {
            var texts = JsonMapper.shared()
                    .readValue(Objects.requireNonNull(file), new TypeReference<Map<String, List<String>>>() {});
            return texts.entrySet().stream()
                    .collect(Collectors.toUnmodifiableMap(
                            Map.Entry::getKey,
                            entry -> entry.getValue().stream().map(Words::of).toList()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
