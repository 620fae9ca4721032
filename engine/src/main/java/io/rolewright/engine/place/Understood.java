package io.rolewright.engine.place;

import java.util.ArrayList;
import java.util.List;

/**
 * What has been understood of the first words of a written place.
 *
 * @param key the name of the town; empty where none has been seen
 * @param towns what it may mean
 * @param larger what the larger town around it may mean
 * @param areas for each area, what it may mean
 * @param wordsAround how many words said only that the neighbourhood is meant too
 * @param numbers how many words were part of a postal code
 */
record Understood(
        String key, List<Spot> towns, List<Spot> larger, List<List<Area>> areas, int wordsAround, int numbers) {
    static final Understood NOTHING = new Understood("", List.of(), List.of(), List.of(), 0, 0);

    Understood town(String name, List<Spot> meanings) {
        return new Understood(name, meanings, larger, areas, wordsAround, numbers);
    }

    Understood larger(List<Spot> meanings) {
        return new Understood(key, towns, meanings, areas, wordsAround, numbers);
    }

    Understood area(List<Area> meanings) {
        List<List<Area>> more = new ArrayList<>(areas);
        more.add(meanings);
        return new Understood(key, towns, larger, more, wordsAround, numbers);
    }

    Understood around() {
        return new Understood(key, towns, larger, areas, wordsAround + 1, numbers);
    }

    Understood number() {
        return new Understood(key, towns, larger, areas, wordsAround, numbers + 1);
    }
}
