package io.rolewright.analytics.internal;

import io.rolewright.analytics.Metric;
import io.rolewright.analytics.Unit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The definitions of all figures, from the one file that holds them. */
@Component
public class Definitions {
    private static final ClassPathResource FILE = new ClassPathResource("analytics/metrics.json");
    private static final TypeReference<List<Written>> WRITTEN = new TypeReference<>() {};

    /** A definition as the file holds it. */
    private record Written(
            String name,
            Unit unit,
            String definition,
            List<String> counts,
            List<String> countsNot,
            List<String> facts,
            String sql) {
        Metric metric() {
            return new Metric(name, Titles.ofMetric(name), unit, definition, counts, countsNot, facts, sql);
        }
    }

    private final Map<String, Metric> metrics = new TreeMap<>();

    Definitions(JsonMapper json) {
        try (var file = FILE.getInputStream()) {
            json.readValue(file, WRITTEN).forEach(written -> metrics.put(written.name(), written.metric()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** All, by name. */
    public List<Metric> all() {
        return List.copyOf(metrics.values());
    }

    /** Those of these names, in their order. */
    public List<Metric> of(List<String> names) {
        return names.stream().map(this::of).toList();
    }

    /** The one of a name. */
    public Metric of(String name) {
        return Optional.ofNullable(metrics.get(name))
                .orElseThrow(() -> new IllegalArgumentException("no metric " + name));
    }
}
