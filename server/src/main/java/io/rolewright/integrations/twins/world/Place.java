package io.rolewright.integrations.twins.world;

import java.util.List;

/**
 * A town that jobs are in.
 *
 * @param countryCode ISO 3166-1, two capital letters
 * @param currency ISO 4217
 */
public record Place(
        String city, String region, String postalCode, String countryCode, String country, String currency) {
    static List<Place> all() {
        return Phrases.lines("places.txt").stream()
                .map(Phrases::parts)
                .map(parts ->
                        new Place(parts.get(0), parts.get(1), parts.get(2), parts.get(3), parts.get(4), parts.get(5)))
                .toList();
    }
}
