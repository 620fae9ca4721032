package io.rolewright.engine.taxonomy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Which entry each name belongs to; a name belongs to the entry that had it first. */
final class MergedNames {
    private final Function<String, String> key;
    private final Map<String, String> owners = new HashMap<>();

    /** @param key what two names have in common when they cannot be told apart */
    MergedNames(Function<String, String> key) {
        this.key = key;
    }

    /** The usual name of the entry that {@code name}, perhaps with its marks, belongs to. */
    Optional<String> owner(String name) {
        return Optional.ofNullable(owners.get(keyOf(name)));
    }

    /** Gives those of {@code names} that are free to the entry {@code owner}, and tells which they were. */
    List<String> claim(String owner, List<String> names) {
        List<String> claimed = new ArrayList<>();
        for (String name : names) {
            String nameKey = keyOf(name);
            if (!nameKey.isEmpty() && owners.putIfAbsent(nameKey, owner) == null) {
                claimed.add(name);
            }
        }
        return claimed;
    }

    /** The usual names of the entries that {@code names} belong to, each once, sorted; those of none are left out. */
    List<String> owners(List<String> names) {
        return names.stream()
                .flatMap(name -> owner(name).stream())
                .distinct()
                .sorted()
                .toList();
    }

    private String keyOf(String name) {
        return name.isEmpty() ? "" : key.apply(Name.parse(name).text());
    }
}
