package io.rolewright.engine.taxonomy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Puts entries that add to others into those. */
final class Additions {
    private Additions() {}

    /** The entries in their order, without those that only add, each with what is added to it. */
    static List<Entry> merged(List<Entry> entries, Function<String, String> key) throws InvalidTaxonomyException {
        List<Entry> merged = new ArrayList<>(entries.size());
        Map<String, Integer> places = new LinkedHashMap<>();
        for (Entry entry : entries) {
            if (entry.adds()) {
                Integer place = places.get(key.apply(entry.name()));
                if (place == null) {
                    throw entry.refuse("taxonomy.unknown-entry", entry.name());
                }
                merged.set(place, merged.get(place).with(entry, key));
            } else {
                places.putIfAbsent(key.apply(entry.name()), merged.size());
                merged.add(entry);
            }
        }
        return merged;
    }
}
