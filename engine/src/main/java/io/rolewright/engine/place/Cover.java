package io.rolewright.engine.place;

import java.util.List;
import java.util.stream.Stream;

/**
 * One way to understand every word of a written place.
 *
 * @param key the name of the town
 * @param towns what the name may mean
 * @param larger the towns of which it may be a part; empty where none is written
 * @param areas for each area that is written, what it may mean
 */
record Cover(String key, List<Spot> towns, List<Spot> larger, List<List<Area>> areas) {
    /** What agrees with everything that is written. */
    Stream<Spot> agreeing() {
        Stream<Spot> within = towns.stream().filter(this::isInAreas);
        if (larger.isEmpty()) {
            return within;
        }
        List<Spot> around = larger.stream().filter(this::isInAreas).toList();
        return within.filter(town -> around.stream().anyMatch(town::isPartOf));
    }

    private boolean isInAreas(Spot town) {
        return areas.stream().allMatch(meanings -> meanings.stream().anyMatch(area -> area.holds(town.code())));
    }

    /** Whether an area could lie where the written areas say. */
    boolean agrees(Area area) {
        return areas.stream().allMatch(meanings -> meanings.stream().anyMatch(area::overlaps));
    }

    /** Whether a region or county of the town is written. */
    boolean hasRegionOf(Spot town) {
        return areas.stream().flatMap(List::stream).anyMatch(area -> !area.isCountry() && area.holds(town.code()));
    }
}
