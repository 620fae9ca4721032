package io.rolewright.communications.internal.consent;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The rules of countries, read from {@code communications/jurisdictions.json}. */
final class Jurisdictions {
    private Jurisdictions() {}

    /** The firewall with the rules that come with Rolewright. */
    static Firewall bundled(JsonMapper json) {
        try (var file = new ClassPathResource("communications/jurisdictions.json").getInputStream()) {
            return new Firewall(json.readValue(file, new TypeReference<Map<String, List<Rule>>>() {}));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
