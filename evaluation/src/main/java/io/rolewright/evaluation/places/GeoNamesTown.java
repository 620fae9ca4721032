package io.rolewright.evaluation.places;

import io.rolewright.engine.place.PlaceKey;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A line of {@code cities500.txt}, whose fields readme.txt of GeoNames' export tells.
 *
 * @param name in English where the town has an English name
 * @param plainName the same in ASCII letters
 * @param otherNames in any language, of which nothing tells which
 * @param kind the feature code, such as {@code PPLA} for the seat of a region
 * @param code country, region and, where people write it, county: {@code AU.02}, {@code GB.ENG.G5}
 */
record GeoNamesTown(
        String name,
        String plainName,
        List<String> otherNames,
        double latitude,
        double longitude,
        String kind,
        String code,
        int population) {
    private static final int LEAST = 1000;
    private static final Set<String> SEATS = Set.of("PPLC", "PPLA", "PPLA2");
    private static final Set<String> GONE = Set.of("PPLCH", "PPLH", "PPLQ", "PPLW");

    /** Where a county or province is often written instead of the region. */
    private static final Set<String> WITH_COUNTIES = Set.of("BE", "ES", "FR", "GB", "IE", "IT", "US");

    static GeoNamesTown read(String line) {
        String[] fields = line.split("\t", -1);
        return new GeoNamesTown(
                fields[1],
                fields[2],
                List.of(fields[3].split(",", -1)),
                Double.parseDouble(fields[4]),
                Double.parseDouble(fields[5]),
                fields[7],
                code(fields[8], fields[10], fields[11]),
                rounded(Integer.parseInt(fields[14])));
    }

    private static String code(String country, String region, String county) {
        if (region.isEmpty() || region.equals("00")) {
            return country;
        }
        boolean hasCounty = WITH_COUNTIES.contains(country) && !county.isEmpty();
        return country + "." + region + (hasCounty ? "." + county : "");
    }

    private static int rounded(int population) {
        return new BigDecimal(population)
                .round(new MathContext(2, RoundingMode.HALF_EVEN))
                .intValueExact();
    }

    /** Whether it is there still, and large or important enough to be written alone. */
    boolean counts() {
        return !GONE.contains(kind) && (population >= LEAST || SEATS.contains(kind)) && !key().isEmpty();
    }

    String country() {
        return code.substring(0, 2);
    }

    String key() {
        return PlaceKey.of(name);
    }

    /** Key, area, latitude, longitude, people, and the name where it is not the key in capitals. */
    String line() {
        String shown = PlaceKey.capitalised(key()).equals(name) ? "" : name;
        return String.join(
                "\t", key(), code, degrees(latitude), degrees(longitude), Integer.toString(population), shown);
    }

    private static String degrees(double angle) {
        return String.format(Locale.ROOT, "%.2f", angle);
    }
}
