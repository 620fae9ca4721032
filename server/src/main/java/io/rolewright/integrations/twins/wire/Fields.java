package io.rolewright.integrations.twins.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Header fields in their order; names are compared without regard to case. */
public final class Fields {
    private static final Fields NONE = new Fields(List.of());

    private final List<String> namesAndValues;

    private Fields(List<String> namesAndValues) {
        this.namesAndValues = namesAndValues;
    }

    public static Fields none() {
        return NONE;
    }

    /** Fields of names and values in turn. */
    public static Fields of(String... namesAndValues) {
        return new Fields(List.of(namesAndValues));
    }

    static Fields of(List<String> namesAndValues) {
        return new Fields(namesAndValues);
    }

    /** The first value of a field. */
    public Optional<String> first(String name) {
        for (var i = 0; i < namesAndValues.size(); i += 2) {
            if (namesAndValues.get(i).equalsIgnoreCase(name)) {
                return Optional.of(namesAndValues.get(i + 1));
            }
        }
        return Optional.empty();
    }

    /** These fields with one set in the place of others of its name. */
    public Fields with(String name, String value) {
        var all = new ArrayList<String>(namesAndValues.size() + 2);
        forEach((other, otherValue) -> {
            if (!other.equalsIgnoreCase(name)) {
                all.add(other);
                all.add(otherValue);
            }
        });
        all.add(name);
        all.add(value);
        return new Fields(all);
    }

    public void forEach(BiConsumer<String, String> field) {
        for (var i = 0; i < namesAndValues.size(); i += 2) {
            field.accept(namesAndValues.get(i), namesAndValues.get(i + 1));
        }
    }

    @Override
    public String toString() {
        return namesAndValues.toString();
    }
}
