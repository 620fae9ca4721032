package io.rolewright.integrations.twins.boards;

import static io.rolewright.integrations.twins.wire.Json.object;

import io.rolewright.integrations.twins.wire.Quirk;
import io.rolewright.integrations.twins.wire.TwinRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What SEEK sells, at a price that depends on place and category. An id is good for a quarter of an hour. */
final class SeekProducts {
    private static final Duration GOOD_FOR = Duration.ofMinutes(15);
    private static final List<String> LABELS = List.of("Basic", "Advanced", "Premium");
    private static final List<String> LEGACY = List.of("Classic", "StandOut", "Premium");
    private static final List<Integer> PRICES = List.of(28_500, 41_900, 62_500);

    private final Clock clock;
    private final Map<String, Quote> quotes = new HashMap<>();
    private int percent = 100;

    /** A product at a price in cents. */
    record Quote(String id, String label, long price, String currency, Instant until, boolean hasBranding) {}

    SeekProducts(Clock clock) {
        this.clock = clock;
    }

    /** Makes everything dearer, or cheaper below 100; what was quoted before is stale. */
    synchronized void reprice(int newPercent) {
        percent = newPercent;
        quotes.clear();
    }

    synchronized List<Map<String, @Nullable Object>> offered(Input profile, String selected, TwinRequest request) {
        return IntStream.range(0, LABELS.size())
                .mapToObj(product -> quote(product, profile))
                .map(quote -> shown(quote, quote.id().equals(selected), request.has(Quirk.NEGATIVE_PRICE)))
                .toList();
    }

    /** The product that an instruction names, by an id that is fresh or by a legacy type; none where it is stale. */
    synchronized Optional<Quote> bought(Input instruction, Input profile) {
        var id = instruction.text("seekAdvertisementProductId");
        if (!id.isEmpty()) {
            return Optional.ofNullable(quotes.get(id))
                    .filter(quote -> clock.instant().isBefore(quote.until()));
        }
        var legacy = LEGACY.indexOf(instruction.text("seekAnzAdvertisementType"));
        return legacy < 0 ? Optional.empty() : Optional.of(quote(legacy, profile));
    }

    private Quote quote(int product, Input profile) {
        var place = SeekCatalogue.location(String.join("", profile.texts("positionLocation")));
        var category = profile.texts("jobCategories").stream()
                .mapToInt(String::hashCode)
                .sum();
        var price = (PRICES.get(product) + Math.floorMod(category, 40) * 100L) * percent / 100;
        var quote = new Quote(
                "seekAnz:advertisementProduct:ad-products:" + (quotes.size() + 1) + "x" + product,
                LABELS.get(product),
                price,
                place.map(SeekCatalogue.Location::currency).orElse("AUD"),
                clock.instant().plus(GOOD_FOR),
                product > 0);
        quotes.put(quote.id(), quote);
        return quote;
    }

    private static Map<String, @Nullable Object> shown(Quote quote, boolean isSelected, boolean isNegative) {
        var amount = String.format(Locale.ROOT, "%s$%,.2f", isNegative ? "-" : "", quote.price() / 100.0);
        return object(
                "id", SeekCatalogue.id(quote.id()),
                "label", quote.label(),
                "description", "A " + quote.label().toLowerCase(Locale.ROOT) + " job ad for 30 days",
                "selected", isSelected,
                "sellingPoints", List.of(object("text", "30 days on SEEK")),
                "features",
                        object(
                                "branding",
                                quote.hasBranding()
                                        ? object(
                                                "coverImageIndicator",
                                                quote.label().equals("Premium"),
                                                "logoIndicator",
                                                true)
                                        : null,
                                "searchBulletPoints",
                                quote.hasBranding() ? object("limit", 3) : null),
                "price", object("summary", amount + " " + quote.currency() + " (excl. GST)"),
                "payment",
                        object(
                                "summary", amount + " will be added to your invoice",
                                "summaryHtml", "<b>" + amount + "</b> will be added to your invoice"));
    }
}
