package io.rolewright.gateway.internal.description;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a request body may look like: {@code examples/<operation>.json}; tests send each of them. */
@Component
class Examples {
    private final JsonMapper json;

    Examples(JsonMapper json) {
        this.json = json;
    }

    Optional<Object> find(String operation) {
        var file = new ClassPathResource("examples/" + operation + ".json");
        return file.exists() ? Optional.of(read(file)) : Optional.empty();
    }

    private Object read(ClassPathResource file) {
        try (var in = file.getInputStream()) {
            return json.convertValue(json.readValue(in, JsonNode.class), Object.class);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
