package io.rolewright.integrations.twins.boards;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An input object of GraphQL, after the schema has checked its shape. */
record Input(Map<String, Object> members) {
    @SuppressWarnings("unchecked")
    static Input of(@Nullable Object value) {
        return new Input(value instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of());
    }

    Input child(String name) {
        return of(members.get(name));
    }

    List<Input> children(String name) {
        return list(name).stream().map(Input::of).toList();
    }

    List<String> texts(String name) {
        return list(name).stream().map(String::valueOf).toList();
    }

    String text(String name) {
        return optional(name).orElse("");
    }

    Optional<String> optional(String name) {
        return Optional.ofNullable(members.get(name)).map(String::valueOf);
    }

    double number(String name) {
        return members.get(name) instanceof Number number ? number.doubleValue() : Double.NaN;
    }

    int whole(String name, int otherwise) {
        return members.get(name) instanceof Number number ? number.intValue() : otherwise;
    }

    boolean has(String name) {
        return members.get(name) != null;
    }

    private List<?> list(String name) {
        return members.get(name) instanceof List<?> list ? list : List.of();
    }
}
