package io.rolewright.billing.internal.reports;

import io.rolewright.billing.TaxCategory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What other programs call the ways in which supplies are taxed, as data: {@code billing/tax-codes.json}. */
@Component
class TaxCodes {
    private final Map<String, Map<TaxCategory, String>> codes;

    TaxCodes(JsonMapper json) {
        this.codes = read(json);
    }

    private static Map<String, Map<TaxCategory, String>> read(JsonMapper json) {
        try (var data = new ClassPathResource("billing/tax-codes.json").getInputStream()) {
            return json.readValue(data, new TypeReference<Map<String, Map<TaxCategory, String>>>() {});
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** What a program calls a category. */
    String of(String program, TaxCategory category) {
        return Objects.requireNonNull(Objects.requireNonNull(codes.get(program)).get(category));
    }
}
