package io.rolewright.listings.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Where the work is: the first place that an advert names.
 *
 * @param country ISO 3166 in two letters; of work from anywhere, the first country that it may be done from
 */
record Whereabouts(
        Optional<String> town, Optional<String> region, Optional<String> postcode, Optional<String> country) {
    private static final int CODE = 2;

    static Whereabouts of(Words words) {
        return new Whereabouts(
                words.address("addressLocality"),
                words.address("addressRegion"),
                words.address("postalCode"),
                words.address("addressCountry").or(() -> applicants(words)).filter(code -> code.length() == CODE));
    }

    private static Optional<String> applicants(Words words) {
        var from = words.data().path("applicantLocationRequirements");
        var country = from.isArray() ? from.path(0) : from;
        return country.path("name").stringValueOpt();
    }

    /** The country as English has it. */
    Optional<String> countryName() {
        return country.map(code -> Locale.of("", code).getDisplayCountry(Locale.ENGLISH));
    }

    /** As in {@code Sydney, NSW, Australia}; empty where nothing is known. */
    String line() {
        return joined(", ", List.of(town, region, countryName()));
    }

    /** As in {@code Sydney NSW 2000}; empty where no more than the country is known. */
    String withinCountry() {
        return joined(" ", List.of(town, region, postcode));
    }

    private static String joined(String by, List<Optional<String>> parts) {
        return parts.stream().flatMap(Optional::stream).collect(Collectors.joining(by));
    }
}
