package io.rolewright.engine.advert;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Reads where the work is done from a {@code JobPosting}. */
final class StatedPlaces {
    private final JsonNode node;

    StatedPlaces(JsonNode node) {
        this.node = node;
    }

    /** The places of work; for remote work without one, the places where applicants may live. */
    List<Place> read() {
        List<Place> places = new ArrayList<>();
        Json.all(node.path("jobLocation")).forEach(place -> places.addAll(places(place)));
        Json.all(node.path("moreLocations")).forEach(place -> places.addAll(places(place)));
        if (places.isEmpty()) {
            Json.all(node.path("applicantLocationRequirements")).forEach(area -> places.addAll(area(area)));
        }
        Optional<String> country = Json.text(node.path("country")).flatMap(Countries::code);
        if (places.isEmpty()) {
            country.ifPresent(
                    code -> places.add(new Place(Optional.empty(), Optional.empty(), Optional.empty(), country)));
        }
        return places.stream()
                .map(place -> within(place, country))
                .map(Places::completed)
                .distinct()
                .toList();
    }

    Optional<WorkMode> workMode() {
        return Json.texts(node.path("jobLocationType")).stream()
                .flatMap(type -> WorkModeInText.stated(type).stream())
                .findFirst()
                .or(this::modeInPlace);
    }

    /** {@code Remote}, {@code Berlin (Hybrid)} in the field for the place. */
    private Optional<WorkMode> modeInPlace() {
        return Json.all(node.path("jobLocation")).stream()
                .flatMap(place -> Json.name(place, "name").stream())
                .filter(words -> words.length() < 100)
                .flatMap(words -> WorkModeInText.inPlace(words).stream())
                .findFirst();
    }

    private static Place within(Place place, Optional<String> country) {
        return place.country().isPresent()
                ? place
                : new Place(place.locality(), place.region(), place.postalCode(), country);
    }

    private static List<Place> places(JsonNode place) {
        JsonNode address = Json.all(place.path("address")).stream().findFirst().orElse(place);
        if (address.isObject()) {
            return some(
                    Json.name(address.path("addressLocality"), "name"),
                    Json.name(address.path("addressRegion"), "name"),
                    Json.text(address.path("postalCode")),
                    Json.name(address.path("addressCountry"), "name", "identifier"),
                    Json.text(place.path("name"))
                            .or(() -> Json.text(address.path("name")))
                            .or(() -> Json.text(address.path("streetAddress")).filter(street -> street.contains(","))));
        }
        return Json.text(address)
                .or(() -> Json.text(place.path("name")))
                .map(Places::all)
                .orElse(List.of());
    }

    private static List<Place> some(
            Optional<String> locality,
            Optional<String> region,
            Optional<String> postalCode,
            Optional<String> country,
            Optional<String> name) {
        Optional<String> code = country.flatMap(Countries::code);
        if (locality.isEmpty() && region.isEmpty() && postalCode.isEmpty()) {
            List<Place> named = name.map(Places::all).orElse(List.of());
            return !named.isEmpty() || code.isEmpty()
                    ? named
                    : List.of(new Place(Optional.empty(), Optional.empty(), Optional.empty(), code));
        }
        Optional<String> town = locality.filter(words -> !PlaceWords.isNoPlace(words));
        boolean whole =
                region.isEmpty() && town.filter(words -> words.contains(",")).isPresent();
        if (whole) {
            return Places.all(town.orElseThrow()).stream()
                    .map(place -> code.isPresent() ? in(place, code, postalCode) : place)
                    .toList();
        }
        Optional<String> first =
                town.map(words -> words.contains(",") ? words.substring(0, words.indexOf(',')) : words);
        boolean nothing = town.isEmpty() && region.isEmpty() && postalCode.isEmpty() && code.isEmpty();
        return nothing ? List.of() : List.of(new Place(first.map(Blanks::oneSpace), region, postalCode, code));
    }

    private static Place in(Place place, Optional<String> country, Optional<String> postalCode) {
        return new Place(place.locality(), place.region(), place.postalCode().or(() -> postalCode), country);
    }

    private static List<Place> area(JsonNode area) {
        return Json.name(area, "name").map(Places::all).orElse(List.of());
    }
}
