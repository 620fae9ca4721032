package io.rolewright.billing.internal.bank;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The layouts of banks' CSV files that we know; the one that asks for most comes first. */
@Component
class BankLayouts {
    private static final String FILE = "/billing/bank-layouts.json";

    private final List<BankLayout> layouts;

    BankLayouts(JsonMapper json) {
        try (var file = BankLayouts.class.getResourceAsStream(FILE)) {
            layouts = json.readValue(Objects.requireNonNull(file, FILE), new TypeReference<>() {});
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    List<BankLayout> all() {
        return layouts;
    }
}
