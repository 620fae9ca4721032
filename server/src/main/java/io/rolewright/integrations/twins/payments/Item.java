package io.rolewright.integrations.twins.payments;

import io.rolewright.integrations.twins.wire.Json;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody pays for.
 *
 * @param price of one
 */
record Item(String name, Amount price, long quantity) {
    private static final int MOST_QUANTITY = 999_999;

    /**
     * The items of a form.
     *
     * @throws StripeError when there are none, or one is not told as it has to be
     */
    static List<Item> of(Params params) {
        var items = params.parts("line_items").stream().map(Item::item).toList();
        if (items.isEmpty()) {
            throw StripeError.missing("line_items");
        }
        if (items.stream().map(item -> item.price().currency()).distinct().count() > 1) {
            throw StripeError.wrong("line_items", "All items must have the same currency.");
        }
        return items;
    }

    private static Item item(Params params) {
        params.require(Set.of("price", "price_data", "quantity", "adjustable_quantity"));
        params.text("price").ifPresent(price -> {
            throw StripeError.noObject("price", price);
        });
        var data = params.within("price_data");
        data.require(Set.of("currency", "unit_amount", "product_data", "tax_behavior"));
        var product = data.within("product_data");
        product.require(Set.of("name", "description", "images", "metadata", "tax_code"));
        var quantity = params.whole("quantity").orElse(1L);
        if (quantity < 1 || quantity > MOST_QUANTITY) {
            throw StripeError.wrong("quantity", "The quantity must be between 1 and 999999.");
        }
        var price = Amount.of(data.requiredWhole("unit_amount"), "unit_amount", data.required("currency"), "currency");
        return new Item(product.required("name"), price, quantity);
    }

    /** All of them together, which can be charged. */
    static Amount total(List<Item> items) {
        var minor = items.stream()
                .mapToLong(item -> Math.multiplyExact(item.price().minor(), item.quantity()))
                .sum();
        return Amount.of(minor, "line_items", items.getFirst().price().currency(), "line_items");
    }

    /** @param number which of the items of one order */
    Map<String, @Nullable Object> shown(int number) {
        var total = price.minor() * quantity;
        return Json.object(
                "id",
                "li_" + number,
                "object",
                "item",
                "amount_discount",
                0,
                "amount_subtotal",
                total,
                "amount_tax",
                0,
                "amount_total",
                total,
                "currency",
                price.currency(),
                "description",
                name,
                "quantity",
                quantity);
    }
}
