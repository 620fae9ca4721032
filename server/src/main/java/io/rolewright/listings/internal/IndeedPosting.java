package io.rolewright.listings.internal;

import io.rolewright.runtime.agency.Agency;
import io.rolewright.shared.Money;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * An advert as Indeed's job sync wants it, whole each time.
 *
 * <p>It names no {@code applyMethod}: Indeed sends people on to {@code url} then. With one, Indeed would take applications
 * itself and pass them on, and nobody would have agreed to our wording of what is done with them.
 */
final class IndeedPosting {
    private static final int MOST_BYTES = 65_000;
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private IndeedPosting() {}

    /** Why Indeed would not show the advert, as far as that can be told without asking. */
    static Optional<Reply> refusal(Words words) {
        if (words.html().getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            return Optional.of(new Reply.Refused("listings.text-too-long", ""));
        }
        return Whereabouts.of(words).country().isEmpty()
                ? Optional.of(new Reply.Refused("listings.country-missing", ""))
                : Optional.empty();
    }

    /** @param source what Indeed knows our jobs by, beside their ids */
    static Map<String, Object> of(Placement placement, String source, Agency agency) {
        return Map.of("body", body(placement.words()), "metadata", metadata(placement, source, agency));
    }

    private static Map<String, Object> body(Words words) {
        var body = new LinkedHashMap<String, Object>();
        body.put("title", words.title());
        body.put("description", words.html());
        body.put("descriptionFormatting", "RICH_FORMATTING");
        body.put("location", location(Whereabouts.of(words)));
        StatedPay.of(words).flatMap(IndeedPosting::salary).ifPresent(salary -> body.put("salary", salary));
        body.put("benefits", List.of());
        return body;
    }

    /** The second member must not be absent; work from anywhere has no more than its country to say. */
    private static Map<String, Object> location(Whereabouts place) {
        var within = place.withinCountry();
        return Map.of(
                "country",
                place.country().orElse(""),
                "cityRegionPostal",
                within.isEmpty() ? place.countryName().orElse("") : within);
    }

    /** Nothing where the smallest coins of the currency do not give the amount exactly, or not within GraphQL's numbers. */
    private static Optional<Map<String, Object>> salary(StatedPay pay) {
        try {
            return Optional.of(Map.of(
                    "currency", pay.currency(),
                    "minimumMinor", minor(pay.least(), pay.currency()),
                    "maximumMinor", minor(pay.most(), pay.currency()),
                    "period", pay.unit()));
        } catch (ArithmeticException | IllegalArgumentException inexact) {
            return Optional.empty();
        }
    }

    private static int minor(BigDecimal amount, String currency) {
        return Math.toIntExact(new Money(amount.toPlainString(), currency).minor());
    }

    private static Map<String, Object> metadata(Placement placement, String source, Agency agency) {
        var metadata = new LinkedHashMap<String, Object>();
        metadata.put("jobSource", source(placement.words(), source, agency));
        metadata.put("jobPostingId", placement.id().text());
        metadata.put("jobRequisitionId", placement.code());
        metadata.put("datePublished", published(placement.publishedAt()));
        metadata.put("url", placement.applyUrl());
        metadata.put("contacts", List.of(contact(agency)));
        return metadata;
    }

    private static Map<String, Object> source(Words words, String source, Agency agency) {
        return Map.of(
                "companyName",
                words.employer().orElse(agency.name()),
                "sourceName",
                source,
                "sourceType",
                "Staffing Agency");
    }

    private static String published(Instant at) {
        return MINUTE.format(at);
    }

    private static Map<String, Object> contact(Agency agency) {
        return Map.of(
                "contactType", List.of("contact"),
                "contactInfo", Map.of("contactName", agency.contactName(), "contactEmail", agency.contactEmail()));
    }
}
