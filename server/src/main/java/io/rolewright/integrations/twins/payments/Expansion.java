package io.rolewright.integrations.twins.payments;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts objects in the place of their ids, where somebody asks for that: {@code expand[]=latest_charge.balance_transaction}. */
final class Expansion {
    private final Register register;

    Expansion(Register register) {
        this.register = register;
    }

    Map<String, @Nullable Object> of(Map<String, @Nullable Object> shown, List<String> paths) {
        var expanded = new LinkedHashMap<String, @Nullable Object>(shown);
        for (var path : paths) {
            var parts = path.split("\\.", 2);
            if (!expanded.containsKey(parts[0])) {
                throw StripeError.wrong("expand", "This property cannot be expanded (" + parts[0] + ").");
            }
            expanded.put(parts[0], expanded(expanded.get(parts[0]), parts.length == 1 ? List.of() : List.of(parts[1])));
        }
        return expanded;
    }

    private @Nullable Object expanded(@Nullable Object value, List<String> rest) {
        return switch (value) {
            case null -> null;
            case String id ->
                register.find(id).<Object>map(found -> of(found.shown(), rest)).orElse(id);
            case Map<?, ?> object -> of(texts(object), rest);
            case List<?> list -> {
                var all = new ArrayList<@Nullable Object>();
                list.forEach(one -> all.add(expanded(one, rest)));
                yield all;
            }
            default -> value;
        };
    }

    private static Map<String, @Nullable Object> texts(Map<?, ?> object) {
        var texts = new LinkedHashMap<String, @Nullable Object>();
        object.forEach((name, value) -> texts.put(String.valueOf(name), value));
        return texts;
    }
}
