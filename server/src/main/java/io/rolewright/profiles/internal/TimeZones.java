package io.rolewright.profiles.internal;

import io.rolewright.engine.place.Town;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The time zones of towns, by {@code profiles/zones.json}: of a region ({@code AU/Western Australia}), else of a country. Regions
 * and countries with several zones are not there, since a wrong one would be worse than none.
 */
@Component
class TimeZones {
    private final Map<String, String> zones;

    TimeZones(JsonMapper json) {
        try (var file = new ClassPathResource("profiles/zones.json").getInputStream()) {
            zones = json.readValue(file, new TypeReference<>() {});
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** By which clocks a town lives, as a name of the IANA database. */
    Optional<String> of(Town town) {
        return town.region()
                .flatMap(region -> find(town.country() + "/" + region))
                .or(() -> find(town.country()));
    }

    private Optional<String> find(String area) {
        return Optional.ofNullable(zones.get(area));
    }
}
