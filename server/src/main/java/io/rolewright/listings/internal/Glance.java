package io.rolewright.listings.internal;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * What a reader wants to know of a job first, as far as the advert says it.
 *
 * @param place where it is
 * @param kind what kind of employment it is
 * @param pay what it pays
 */
record Glance(Optional<String> place, Optional<String> kind, Optional<String> pay) {
    static Glance at(Words words) {
        return new Glance(
                place(words), words.employmentType().flatMap(type -> PageText.find("kind." + type)), pay(words));
    }

    /** Those that are known. */
    List<String> known() {
        return Stream.of(place, kind, pay).flatMap(Optional::stream).toList();
    }

    private static Optional<String> place(Words words) {
        var place = Stream.of("addressLocality", "addressRegion", "addressCountry")
                .flatMap(member -> words.address(member).stream())
                .distinct()
                .collect(Collectors.joining(", "));
        if (words.isRemote()) {
            return Optional.of(place.isEmpty() ? PageText.of("remote") : PageText.of("remote-from", place));
        }
        return Optional.of(place).filter(text -> !text.isEmpty());
    }

    private static Optional<String> pay(Words words) {
        var amounts = Stream.of("value/minValue", "value/maxValue", "value/value")
                .map(words::pay)
                .filter(JsonNode::isNumber)
                .map(amount -> format(amount))
                .distinct()
                .toList();
        var currency = words.pay("currency").asString("");
        if (amounts.isEmpty() || currency.isBlank()) {
            return Optional.empty();
        }
        var span = currency + " " + String.join("–", amounts);
        return Optional.of(PageText.find("per." + words.pay("value/unitText").asString(""))
                .map(unit -> span + " " + unit)
                .orElse(span));
    }

    private static String format(JsonNode amount) {
        return new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ENGLISH))
                .format(amount.decimalValue());
    }
}
