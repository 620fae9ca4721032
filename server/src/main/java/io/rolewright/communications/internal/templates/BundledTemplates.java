package io.rolewright.communications.internal.templates;

import io.rolewright.communications.Template;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The templates that come with Rolewright. */
@Component
class BundledTemplates {
    private final Map<String, Template> byName = new TreeMap<>();

    BundledTemplates(JsonMapper json) {
        try (var file = new ClassPathResource("communications/templates.json").getInputStream()) {
            json.readValue(file, new TypeReference<List<Entry>>() {})
                    .forEach(entry -> byName.put(entry.name(), entry.template()));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private record Entry(
            String name, List<String> variables, @Nullable String subject, String text) {
        Template template() {
            return new Template(name, 0, subject, text, null, variables, null);
        }
    }

    Optional<Template> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** By name. */
    List<Template> all() {
        return List.copyOf(byName.values());
    }
}
