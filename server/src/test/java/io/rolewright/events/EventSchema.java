package io.rolewright.events;

import com.github.therapi.runtimejavadoc.RuntimeJavadoc;
import io.rolewright.runtime.web.Presence;
import io.rolewright.shared.Id;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/** The JSON schema of a record: its components, which of them must be there, and its Javadoc. */
final class EventSchema {
    private EventSchema() {}

    static Map<String, Object> of(Class<?> type) {
        var schema = new TreeMap<String, Object>();
        schema.put(
                "description",
                RuntimeJavadoc.getJavadoc(type).getComment().toString().replaceAll("\\s++", " "));
        schema.put("type", "object");
        var properties = new TreeMap<String, Object>();
        for (var component : type.getRecordComponents()) {
            properties.put(component.getName(), form(component.getGenericType()));
        }
        schema.put("properties", properties);
        schema.put("required", required(type));
        return schema;
    }

    private static Collection<String> required(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .filter(Presence::isRequired)
                .map(RecordComponent::getName)
                .sorted()
                .toList();
    }

    private static Map<String, Object> form(Type type) {
        if (type instanceof Class<?> simple) {
            return form(simple);
        }
        if (type instanceof ParameterizedType list
                && list.getRawType() instanceof Class<?> raw
                && Collection.class.isAssignableFrom(raw)) {
            return new TreeMap<>(Map.of("type", "array", "items", form(list.getActualTypeArguments()[0])));
        }
        throw new IllegalArgumentException(type + " has no form");
    }

    private static Map<String, Object> form(Class<?> type) {
        if (Id.class.isAssignableFrom(type)) {
            return text("uuid");
        }
        if (type.isEnum()) {
            var names =
                    Arrays.stream(type.getEnumConstants()).map(String::valueOf).toList();
            return new TreeMap<>(Map.of("type", "string", "enum", names));
        }
        if (type.isRecord()) {
            return of(type);
        }
        return simple(type);
    }

    private static Map<String, Object> simple(Class<?> type) {
        return switch (type.getSimpleName()) {
            case "String" -> Map.of("type", "string");
            case "Instant" -> text("date-time");
            case "LocalDate" -> text("date");
            case "boolean", "Boolean" -> Map.of("type", "boolean");
            case "int", "long", "Integer", "Long" -> Map.of("type", "integer");
            case "double", "Double", "BigDecimal" -> Map.of("type", "number");
            default -> throw new IllegalArgumentException(type + " has no form");
        };
    }

    private static Map<String, Object> text(String format) {
        return new TreeMap<>(Map.of("type", "string", "format", format));
    }
}
