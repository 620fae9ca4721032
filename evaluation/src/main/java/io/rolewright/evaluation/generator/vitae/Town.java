package io.rolewright.evaluation.generator.vitae;

import io.rolewright.evaluation.generator.world.Dice;
import java.util.List;

/**
 * A town.
 *
 * @param country code of two letters after ISO 3166-1
 */
record Town(String city, String region, String postcode, String country) {
    static Town of(List<String> row) {
        return new Town(row.get(0), row.get(1), row.get(2), row.get(3));
    }

    /** The town as people of its country write an address. */
    String written(String street, Dice dice) {
        boolean regional = country.equals("AU") || country.equals("US");
        return switch (dice.between(0, 2)) {
            case 0 -> regional ? city + ", " + region : city;
            case 1 -> regional ? city + " " + region + " " + postcode : street + " " + house(dice) + ", " + postcoded();
            default ->
                regional ? house(dice) + " " + street + ", " + city + " " + region + " " + postcode : postcoded();
        };
    }

    private static int house(Dice dice) {
        return dice.between(2, 140);
    }

    private String postcoded() {
        return country.equals("GB") || country.equals("IE") ? city + " " + postcode : postcode + " " + city;
    }
}
