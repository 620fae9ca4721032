package io.rolewright.evaluation.generator.world;

import java.util.List;

/**
 * A town.
 *
 * @param country ISO 3166-1 code of two letters
 */
public record Place(String city, String region, String country) {
    public Place {
        if (country.length() != 2) {
            throw new IllegalArgumentException("a country has two letters");
        }
    }

    static Place of(List<String> row) {
        return new Place(row.get(0), row.get(1), row.get(2));
    }

    /** The town as people write it: Perth, WA. */
    public String written() {
        return country.equals("AU") || country.equals("US") ? city + ", " + region : city;
    }
}
