package io.rolewright.engine.place;

import java.security.MessageDigest;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Towns by all their names. */
final class Towns {
    private final SortedLines towns = SortedLines.load("/place/towns.tsv");
    private final SortedLines names = SortedLines.load("/place/names.tsv");

    /** All towns that are called so. */
    List<Spot> named(String key) {
        return Stream.concat(
                        towns.of(key).stream().map(fields -> Spot.of(fields, true)),
                        names.of(key).stream().flatMap(fields -> meant(fields[1], fields[2]).stream()))
                .toList();
    }

    /** Another name means the largest of those with the same name in the same area. */
    private Optional<Spot> meant(String key, String code) {
        return towns.of(key).stream()
                .filter(fields -> fields[1].equals(code))
                .map(fields -> Spot.of(fields, false))
                .max(Comparator.comparingInt(Spot::people));
    }

    /** How many towns there are. */
    int size() {
        return towns.size();
    }

    void hashInto(MessageDigest hash) {
        towns.hashInto(hash);
        names.hashInto(hash);
    }
}
