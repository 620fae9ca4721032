package io.rolewright.listings.internal;

import io.rolewright.shared.Money;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What must be said of money before an advert is published. */
final class Prices {
    private Prices() {}

    /** Why an advert cannot be bought so; empty when it can, and where nothing is sold. */
    static Optional<String> refusal(Board board, @Nullable String product, @Nullable Money price) {
        if (!board.sells()) {
            return Optional.empty();
        }
        if (product == null || price == null) {
            return Optional.of("listings.price-needed");
        }
        return isMoney(price) ? Optional.empty() : Optional.of("listings.price-malformed");
    }

    private static boolean isMoney(Money price) {
        try {
            return price.minor() >= 0;
        } catch (ArithmeticException | IllegalArgumentException unknown) {
            return false;
        }
    }
}
