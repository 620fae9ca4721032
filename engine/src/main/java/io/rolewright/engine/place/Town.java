package io.rolewright.engine.place;

import java.util.Optional;

/**
 * A city, town, village or suburb.
 *
 * @param name as GeoNames writes it: in English where that has a name of its own
 * @param region the first division of its country, in English; empty where the country has none
 * @param country ISO 3166-1 alpha-2
 * @param point its middle, to a hundredth of a degree (0.8 km at most from what GeoNames says)
 * @param population people, to two digits; 0 where it is not known
 */
public record Town(String name, Optional<String> region, String country, Point point, int population) {}
