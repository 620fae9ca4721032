package io.rolewright.listings.internal;

import io.rolewright.integrations.CallsInternal;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.Problem;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What SEEK has to be asked before it can be told anything. */
final class SeekQuestions {
    private static final int UNAVAILABLE = 503;

    private final CallsInternal calls;
    private final JsonMapper json;

    SeekQuestions(CallsInternal calls, JsonMapper json) {
        this.calls = calls;
        this.json = json;
    }

    /**
     * Where an advert belongs: what SEEK makes of its town and title, else what our account says.
     *
     * @throws ContractException {@code listings.hirer-missing}, {@code listings.place-unknown}, {@code
     *     listings.category-unknown} (409), and what {@link #ask} throws
     */
    SeekPosition position(Words words) {
        var facts = calls.account(SeekBoard.NAME).facts();
        var hirer = fact(facts, "hirerId", "listings.hirer-missing");
        var place = place(words, hirer).orElseGet(() -> fact(facts, "locationId", "listings.place-unknown"));
        var category = category(words.title(), hirer, place)
                .orElseGet(() -> fact(facts, "jobCategoryId", "listings.category-unknown"));
        return new SeekPosition(hirer, place, category);
    }

    private static String fact(Map<String, String> facts, String name, String otherwise) {
        return Optional.ofNullable(facts.get(name))
                .filter(fact -> !fact.isBlank())
                .orElseThrow(() -> ContractException.conflict(otherwise));
    }

    /** Towns of the same name lie in many countries. */
    private Optional<String> place(Words words, String hirer) {
        var country = words.address("addressCountry");
        return town(words)
                .map(town -> ask(SeekDocument.PLACES, Map.of("hirerId", hirer, "text", town)))
                .flatMap(found -> found.valueStream()
                        .map(one -> one.path("location"))
                        .filter(one -> country.map(one.path("countryCode").asString("")::equals)
                                .orElse(true))
                        .findFirst())
                .flatMap(SeekQuestions::id);
    }

    private static Optional<String> town(Words words) {
        return words.address("addressLocality")
                .map(town -> words.address("addressRegion")
                        .map(region -> town + " " + region)
                        .orElse(town));
    }

    private Optional<String> category(String title, String hirer, String place) {
        var profile = Map.of(
                "positionTitle", title, "positionLocation", List.of(place), "positionOrganizations", List.of(hirer));
        return id(
                ask(SeekDocument.CATEGORIES, Map.of("positionProfile", profile)).at("/0/jobCategory"));
    }

    private static Optional<String> id(JsonNode node) {
        return Optional.of(node.at("/id/value").asString("")).filter(id -> !id.isEmpty());
    }

    /**
     * What SEEK sells.
     *
     * @param subject what prices depend on: {@code AdvertisementProducts_PositionProfileInput}
     */
    SeekProducts products(Map<String, Object> subject) {
        return SeekProducts.of(ask(SeekDocument.PRODUCTS, Map.of("positionProfile", subject)));
    }

    /**
     * Asks.
     *
     * @return what was asked for
     * @throws ContractException 409 where SEEK refuses, {@code listings.board-troubled} (503) where it cannot say
     */
    JsonNode ask(SeekDocument document, Map<String, ?> variables) {
        var answer = calls.call(SeekBoard.NAME, document.repeatable(json, variables));
        return switch (answer.outcome()) {
            case ANSWERED -> told(document, GraphqlAnswer.of(json, answer));
            case REFUSED ->
                throw ContractException.conflict(
                        Objects.requireNonNullElse(answer.code(), "integrations.partner-refused"));
            case FAILED, UNKNOWN -> throw troubled();
        };
    }

    private static JsonNode told(SeekDocument document, GraphqlAnswer said) {
        return switch (said.error()) {
            case "" -> said.data().path(document.field());
            case "FORBIDDEN" -> throw ContractException.conflict("listings.board-forbids", said.message());
            case "BAD_USER_INPUT" -> throw ContractException.conflict("listings.board-refuses", said.message());
            default -> throw troubled();
        };
    }

    private static ContractException troubled() {
        return new ContractException(Problem.of(UNAVAILABLE, "listings.board-troubled"));
    }
}
