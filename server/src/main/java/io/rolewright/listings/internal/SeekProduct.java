package io.rolewright.listings.internal;

import io.rolewright.shared.Money;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * What SEEK sells for an advert.
 *
 * @param id good for minutes only
 * @param label its name, which stays the same
 * @param price what it costs now; empty where that cannot be told
 * @param says what SEEK says about it
 * @param bulletPoints how many of them are shown among search results
 */
record SeekProduct(String id, String label, Optional<Money> price, String says, int bulletPoints) {
    private static final int MOST_BULLET_POINTS = 3;

    static SeekProduct of(JsonNode product) {
        var price = product.at("/price/summary").asString("");
        var says = Stream.of(
                        product.path("description").asString(""),
                        price,
                        product.at("/payment/summary").asString(""))
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("; "));
        return new SeekProduct(
                product.at("/id/value").asString(""),
                product.path("label").asString(""),
                SeekPrice.read(price),
                says,
                Math.clamp(product.at("/features/searchBulletPoints/limit").asInt(0), 0, MOST_BULLET_POINTS));
    }

    /** The same as something to be bought; nothing without a price. */
    Optional<Offer> offer() {
        return price.map(amount -> new Offer(id, label, amount, Optional.of(says)));
    }
}
