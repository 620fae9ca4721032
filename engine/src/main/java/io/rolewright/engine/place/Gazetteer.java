package io.rolewright.engine.place;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the town that a written place means, among towns of 1,000 people or more and the seats of regions.
 *
 * <p>Every word of a place must be understood; only what stands before it in an address may be passed over, where a region,
 * a country or a postal code follows the town. What is written of region and country is never contradicted. Of several
 * towns the largest is meant, unless one in another country has at least a third as many people; names other than a town's
 * own count for a tenth. A name that rather means a region or a country than a town in it, such as "Victoria", means no town.
 *
 * <p>Data: GeoNames, CC BY 4.0. Safe for threads.
 */
public final class Gazetteer {
    private static final int PARTS = 3;

    private final Towns towns = new Towns();
    private final Areas areas = new Areas();
    private final GazetteerCard card = GazetteerCard.load();

    private Gazetteer() {}

    /** Loaded when it is first asked for. */
    private static final class Bundled {
        static final Gazetteer INSTANCE = new Gazetteer();
    }

    /** The gazetteer of this jar, loaded with the first call. */
    public static Gazetteer bundled() {
        return Bundled.INSTANCE;
    }

    /** Its version; the same version always answers the same. */
    public String version() {
        return card.version();
    }

    /** SHA-256 of its data, lower-case hexadecimal. */
    public String sha256() {
        return GazetteerCard.sha256(hash -> {
            towns.hashInto(hash);
            areas.hashInto(hash);
        });
    }

    /** How many towns it knows. */
    public int size() {
        return towns.size();
    }

    /**
     * The town of a place such as {@code Parramatta NSW 2150}, {@code Perth, Scotland} or {@code munchen deutschland}: town,
     * region, country and postal code in any order, in any capitals and with or without accents and commas.
     *
     * @return empty where no town, or not one alone, is named; also for texts of more than 200 characters
     */
    public Optional<Town> find(String written) {
        return WrittenPlace.read(written)
                .flatMap(place -> new Interpretation(place, place.size(), towns, areas).meant())
                .map(this::town)
                .or(() -> byParts(written));
    }

    /** {@code Olomouc, Olomoucký kraj, Czechia}: the region may be one that nobody has heard of. */
    private Optional<Town> byParts(String written) {
        if (written.length() > WrittenPlace.LONGEST) {
            return Optional.empty();
        }
        String[] parts = written.split(",", -1);
        return parts.length == PARTS
                ? find(Optional.of(parts[0]), Optional.of(parts[1]), Optional.of(parts[2]))
                : Optional.empty();
    }

    /**
     * The town of a place whose parts are known. Where nobody has heard of the region, a town is found if it is the only one
     * of its name in the country.
     *
     * @param locality a town or suburb, as written; empty finds nothing
     * @param region a state, province or county by its name or abbreviation
     * @param country its name or ISO 3166-1 code
     * @return empty where no town, or not one alone, is named
     */
    public Optional<Town> find(Optional<String> locality, Optional<String> region, Optional<String> country) {
        Optional<Town> found =
                within(locality, region, country).flatMap(Interpretation::meant).map(this::town);
        boolean isUnheardOf =
                region.filter(name -> areas.named(PlaceKey.of(name)).isEmpty()).isPresent();
        return found.isPresent() || !isUnheardOf || country.isEmpty()
                ? found
                : within(locality, Optional.empty(), country)
                        .flatMap(Interpretation::sole)
                        .map(this::town);
    }

    /**
     * Whether a name alone tells which town is meant, as no other town has it.
     *
     * @param locality a town or suburb, as written, without region or country
     */
    public boolean isAlone(String locality) {
        return within(Optional.of(locality), Optional.empty(), Optional.empty())
                .flatMap(Interpretation::sole)
                .isPresent();
    }

    /** The town's name stands in its own part and is not read out of region or country. */
    private Optional<Interpretation> within(
            Optional<String> locality, Optional<String> region, Optional<String> country) {
        String all =
                Stream.of(locality, region, country).flatMap(Optional::stream).collect(Collectors.joining(", "));
        return locality.flatMap(WrittenPlace::read)
                .flatMap(town ->
                        WrittenPlace.read(all).map(place -> new Interpretation(place, town.size(), towns, areas)));
    }

    private Town town(Spot spot) {
        String name = spot.name().isEmpty() ? PlaceKey.capitalised(spot.key()) : spot.name();
        return new Town(name, areas.region(spot.code()), spot.country(), spot.point(), spot.people());
    }
}
