package io.rolewright.listings.internal;

import io.rolewright.shared.ContractException;
import io.rolewright.shared.Money;
import java.math.BigDecimal;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** All that SEEK sells for an advert at a moment. Ids and prices change, labels stay. */
record SeekProducts(List<SeekProduct> all) {
    static SeekProducts of(JsonNode answer) {
        return new SeekProducts(
                answer.path("products").valueStream().map(SeekProduct::of).toList());
    }

    /** What has a price. */
    List<Offer> offers() {
        return all.stream().flatMap(product -> product.offer().stream()).toList();
    }

    /**
     * What was chosen, as it is sold now.
     *
     * @throws ContractException {@code listings.product-gone} (409)
     */
    SeekProduct chosen(Placement placement) {
        var label = placement.product().orElse("");
        return all.stream()
                .filter(product -> product.label().equals(label))
                .findFirst()
                .orElseThrow(() -> gone(label));
    }

    /**
     * What was chosen, for exactly the price that was agreed to.
     *
     * @throws ContractException {@code listings.product-gone}, {@code listings.price-changed} (409)
     */
    SeekProduct agreed(Placement placement) {
        var product = chosen(placement);
        var price = product.price().orElseThrow(() -> gone(product.label()));
        if (placement.price().filter(agreed -> isSame(agreed, price)).isEmpty()) {
            throw ContractException.conflict(
                    "listings.price-changed", product.label(), price.amount(), price.currency());
        }
        return product;
    }

    private static boolean isSame(Money agreed, Money price) {
        return agreed.currency().equals(price.currency())
                && new BigDecimal(agreed.amount()).compareTo(new BigDecimal(price.amount())) == 0;
    }

    private static ContractException gone(String product) {
        return ContractException.conflict("listings.product-gone", product);
    }
}
