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
        Json.all(node.path("jobLocation")).forEach(place -> place(place).ifPresent(places::add));
        if (places.isEmpty()) {
            Json.all(node.path("applicantLocationRequirements"))
                    .forEach(area -> area(area).ifPresent(places::add));
        }
        return places.stream().distinct().toList();
    }

    Optional<WorkMode> workMode() {
        return Json.texts(node.path("jobLocationType")).stream()
                .filter(type -> type.equalsIgnoreCase("TELECOMMUTE"))
                .findFirst()
                .map(type -> WorkMode.REMOTE);
    }

    private static Optional<Place> place(JsonNode place) {
        JsonNode address = Json.all(place.path("address")).stream().findFirst().orElse(place);
        if (address.isObject()) {
            return some(
                    Json.name(address.path("addressLocality"), "name"),
                    Json.name(address.path("addressRegion"), "name"),
                    Json.text(address.path("postalCode")),
                    Json.name(address.path("addressCountry"), "name", "identifier"),
                    Json.text(place.path("name")));
        }
        return Json.text(address).or(() -> Json.text(place.path("name"))).flatMap(Places::of);
    }

    private static Optional<Place> some(
            Optional<String> locality,
            Optional<String> region,
            Optional<String> postalCode,
            Optional<String> country,
            Optional<String> name) {
        Optional<String> code = country.flatMap(Countries::code);
        if (locality.isEmpty() && region.isEmpty() && postalCode.isEmpty() && code.isEmpty()) {
            return name.flatMap(Places::of);
        }
        return Optional.of(new Place(locality, region, postalCode, code));
    }

    private static Optional<Place> area(JsonNode area) {
        return Json.name(area, "name").flatMap(Places::of);
    }
}
