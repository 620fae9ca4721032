package io.rolewright.engine.place;

import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Countries, regions and counties by all their names. */
final class Areas {
    /** What is as short as this is a code, and codes name no town. */
    private static final int CODE = 3;

    private final SortedLines areas = SortedLines.load("/place/areas.tsv");
    private final SortedLines regions = SortedLines.load("/place/regions.tsv");
    private final Aliases aliases = Aliases.load();

    /** All areas that are called so. */
    List<Area> named(String key) {
        return Stream.concat(areas.of(key).stream().map(Areas::area), aliases.areas(key).stream())
                .toList();
    }

    private static Area area(String[] fields) {
        return new Area(List.of(fields[1]), fields[0].length() <= CODE ? Long.MAX_VALUE : Long.parseLong(fields[2]));
    }

    /** The English name of the region in which what has this code lies. */
    Optional<String> region(String code) {
        int country = code.indexOf('.');
        if (country < 0) {
            return Optional.empty();
        }
        int county = code.indexOf('.', country + 1);
        return regions.of(county < 0 ? code : code.substring(0, county)).stream()
                .findFirst()
                .map(fields -> fields[1]);
    }

    /** Whether the words name no place, but what lies around one. */
    boolean isAround(String key) {
        return aliases.isAround(key);
    }

    void hashInto(MessageDigest hash) {
        areas.hashInto(hash);
        regions.hashInto(hash);
        aliases.hashInto(hash);
    }
}
