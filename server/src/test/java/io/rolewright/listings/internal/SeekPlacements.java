package io.rolewright.listings.internal;

import io.rolewright.shared.JobId;
import io.rolewright.shared.ListingId;
import io.rolewright.shared.Money;
import io.rolewright.support.TestClock;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** An advert for a rigger in Perth, to be bought, shown, or spoilt one member at a time. */
final class SeekPlacements {
    static final String HTML =
            "<h2>About the work</h2><p>You rig loads on a wharf in Fremantle.</p><ul><li>A ticket for high risk work</li>"
                    + "<li>" + "Very long ".repeat(9) + "</li><li>Steady hands</li><li>A car</li><li>A radio</li></ul>";

    private SeekPlacements() {}

    /** One that nobody has published yet. */
    static Placement fresh(String code) {
        return of(code, words("Rigger", HTML, pay(90_000, 110_000, "YEAR")));
    }

    static Placement of(String code, Words words) {
        return new Placement(
                new ListingId(UUID.nameUUIDFromBytes(code.getBytes(StandardCharsets.UTF_8))),
                new JobId(UUID.fromString("018f0000-0000-7000-8000-0000000000f1")),
                code,
                words,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                TestClock.START,
                TestClock.START.plus(Duration.ofDays(14)),
                "https://careers.quay.example/careers/rigger/apply?from=seek");
    }

    static Words words(String title, String html, Map<String, Object> pay) {
        return words(title, html, pay, "Perth", "AU", "FULL_TIME");
    }

    static Words words(
            String title, String html, Map<String, Object> pay, String town, String country, String employment) {
        var data = new LinkedHashMap<String, Object>();
        data.put("title", title);
        data.put("employmentType", List.of(employment));
        data.put(
                "jobLocation",
                Map.of("address", Map.of("addressLocality", town, "addressRegion", "WA", "addressCountry", country)));
        if (!pay.isEmpty()) {
            data.put("baseSalary", pay);
        }
        return new Words(title, html, title + "\n\nYou rig loads.", data);
    }

    static Map<String, Object> pay(int least, int most, String unit) {
        return Map.of("currency", "AUD", "value", Map.of("minValue", least, "maxValue", most, "unitText", unit));
    }

    static Placement agreed(Placement one, String product, Optional<Money> price) {
        return new Placement(
                one.id(),
                one.job(),
                one.code(),
                one.words(),
                Optional.of(product),
                price,
                one.boardId(),
                one.ticket(),
                one.publishedAt(),
                one.expiresAt(),
                one.applyUrl());
    }

    /** One that the board has accepted. */
    static Placement known(Placement one, String boardId) {
        return new Placement(
                one.id(),
                one.job(),
                one.code(),
                one.words(),
                one.product(),
                one.price(),
                Optional.of(boardId),
                one.ticket(),
                one.publishedAt(),
                one.expiresAt(),
                one.applyUrl());
    }

    static Placement saying(Placement one, Words words) {
        return new Placement(
                one.id(),
                one.job(),
                one.code(),
                words,
                one.product(),
                one.price(),
                one.boardId(),
                one.ticket(),
                one.publishedAt(),
                one.expiresAt(),
                one.applyUrl());
    }

    static Placement until(Placement one, Instant publishedAt, Instant end) {
        return new Placement(
                one.id(),
                one.job(),
                one.code(),
                one.words(),
                one.product(),
                one.price(),
                one.boardId(),
                one.ticket(),
                publishedAt,
                end,
                one.applyUrl());
    }
}
