package io.rolewright.integrations.internal;

import io.rolewright.shared.ContractException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The partners that we know how to talk to. */
@Component
class Providers {
    private static final String FILE = "/integrations/providers.json";

    private final Map<String, Provider> byName = new LinkedHashMap<>();

    Providers(JsonMapper json, IntegrationSettings settings) {
        for (var provider : read(json)) {
            byName.put(provider.name(), provider.by(settings));
        }
    }

    private static List<Provider> read(JsonMapper json) {
        try (var file = Providers.class.getResourceAsStream(FILE)) {
            return json.readValue(Objects.requireNonNull(file), new TypeReference<>() {});
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    List<Provider> all() {
        return List.copyOf(byName.values());
    }

    /** @throws ContractException {@code integrations.provider-unknown} (404) */
    Provider find(String name) {
        var provider = byName.get(name);
        if (provider == null) {
            throw ContractException.notFound("integrations.provider-unknown", name);
        }
        return provider;
    }
}
