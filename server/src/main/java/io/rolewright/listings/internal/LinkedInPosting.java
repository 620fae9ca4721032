package io.rolewright.listings.internal;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An advert as LinkedIn's job posting schema has it. What the advert does not say is left out. */
final class LinkedInPosting {
    private static final int LONGEST_TITLE = 200;
    private static final int SHORTEST_TEXT = 100;
    private static final int LONGEST_TEXT = 25_000;

    /** From schema.org's kinds of employment; {@code PER_DIEM} has no counterpart. */
    private static final Map<String, String> EMPLOYMENT = Map.of(
            "FULL_TIME", "FULL_TIME",
            "PART_TIME", "PART_TIME",
            "CONTRACTOR", "CONTRACT",
            "TEMPORARY", "TEMPORARY",
            "INTERN", "INTERNSHIP",
            "VOLUNTEER", "VOLUNTEER",
            "OTHER", "OTHER");

    private static final Map<String, String> PERIODS =
            Map.of("HOUR", "HOURLY", "DAY", "DAILY", "WEEK", "WEEKLY", "MONTH", "MONTHLY", "YEAR", "YEARLY");

    private LinkedInPosting() {}

    /** Why LinkedIn would not show the advert, as far as that can be told without asking. */
    static Optional<Reply> refusal(Words words) {
        if (words.title().length() > LONGEST_TITLE) {
            return refused("listings.title-too-long");
        }
        if (words.html().length() < SHORTEST_TEXT) {
            return refused("listings.text-too-short");
        }
        if (words.html().length() > LONGEST_TEXT) {
            return refused("listings.text-too-long");
        }
        return location(words).isEmpty() ? refused("listings.place-missing") : Optional.empty();
    }

    private static Optional<Reply> refused(String code) {
        return Optional.of(new Reply.Refused(code, ""));
    }

    /**
     * The element of a batch.
     *
     * @param operation {@code CREATE}, {@code UPDATE}, {@code RENEW} or {@code CLOSE}
     * @param listedAt since when it is to count as published
     * @param company whose advert it is: a member and its value
     */
    static Map<String, Object> element(
            String operation, Placement placement, Instant listedAt, Map.Entry<String, String> company) {
        var words = placement.words();
        var element = new LinkedHashMap<String, Object>();
        element.put("externalJobPostingId", placement.id().text());
        element.put("jobPostingOperationType", operation);
        element.put(company.getKey(), company.getValue());
        element.put("companyJobCode", placement.code());
        element.put("title", words.title());
        element.put("description", words.html());
        element.put("location", location(words));
        if (words.isRemote()) {
            element.put("workRemoteAllowed", true);
        }
        element.put("listedAt", listedAt.toEpochMilli());
        element.put("expireAt", placement.expiresAt().toEpochMilli());
        element.put("companyApplyUrl", placement.applyUrl());
        words.employmentType()
                .flatMap(type -> Optional.ofNullable(EMPLOYMENT.get(type)))
                .ifPresent(status -> element.put("employmentStatus", status));
        StatedPay.of(words).ifPresent(pay -> element.put("compensation", compensation(pay)));
        return element;
    }

    private static String location(Words words) {
        var place = Whereabouts.of(words);
        return words.isRemote() ? place.countryName().orElse("") : place.line();
    }

    private static Map<String, Object> compensation(StatedPay pay) {
        var salary = new LinkedHashMap<String, Object>();
        salary.put("period", PERIODS.getOrDefault(pay.unit(), pay.unit()));
        salary.put("type", "BASE_SALARY");
        salary.put("value", pay.isOneFigure() ? Map.of("exactAmount", amount(pay, pay.least())) : range(pay));
        return Map.of("compensations", List.of(salary));
    }

    private static Map<String, Object> range(StatedPay pay) {
        return Map.of("range", Map.of("start", amount(pay, pay.least()), "end", amount(pay, pay.most())));
    }

    private static Map<String, Object> amount(StatedPay pay, BigDecimal amount) {
        return Map.of("amount", amount.toPlainString(), "currencyCode", pay.currency());
    }
}
