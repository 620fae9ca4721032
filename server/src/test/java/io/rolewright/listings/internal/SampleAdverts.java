package io.rolewright.listings.internal;

import io.rolewright.shared.JobId;
import io.rolewright.shared.ListingId;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** An advert for a nurse, and what may be different about it. */
final class SampleAdverts {
    private static final JobId JOB = new JobId(UUID.fromString("018f0000-0000-7000-8000-00000000000b"));
    private static final String HTML =
            "<p>" + "You look after people on a ward of twenty beds, by day and by night. ".repeat(3) + "</p>";
    private static final String DATA = """
            {"@context": "https://schema.org/", "@type": "JobPosting", "title": "Registered nurse",
             "employmentType": ["PART_TIME", "FULL_TIME"],
             "hiringOrganization": {"@type": "Organization", "name": "Swan Hospital"},
             "jobLocation": {"@type": "Place", "address": {"@type": "PostalAddress", "addressLocality": "Perth",
               "addressRegion": "WA", "postalCode": "6000", "addressCountry": "AU"}},
             "baseSalary": {"@type": "MonetaryAmount", "currency": "AUD", "value": {"@type": "QuantitativeValue",
               "minValue": 41.35, "maxValue": 52.1, "unitText": "HOUR"}}}""";

    private SampleAdverts() {}

    static Placement nurseInPerth(ListingId id, Instant published) {
        var data = read(DATA);
        return placement(
                id,
                new Words("Registered nurse", HTML, "You look after people.", data),
                Optional.empty(),
                Optional.empty(),
                published);
    }

    private static Placement placement(
            ListingId id, Words words, Optional<String> boardId, Optional<String> ticket, Instant published) {
        return new Placement(
                id,
                JOB,
                "RN42",
                words,
                Optional.empty(),
                Optional.empty(),
                boardId,
                ticket,
                published,
                published.plus(Duration.ofDays(60)),
                "https://careers.quay.example/careers/registered-nurse-rn42");
    }

    static Placement titled(Placement placement, String title) {
        return with(
                placement, title, placement.words().html(), placement.words().jsonLd());
    }

    static Placement saying(Placement placement, String html) {
        return with(
                placement, placement.words().title(), html, placement.words().jsonLd());
    }

    /** With other members in its linked data; one that is {@code null} goes. */
    static Placement data(Placement placement, String members) {
        var data = new HashMap<>(placement.words().jsonLd());
        data.putAll(read(members));
        data.values().removeIf(value -> value == null);
        return with(placement, placement.words().title(), placement.words().html(), data);
    }

    private static Placement with(Placement placement, String title, String html, Map<String, Object> data) {
        return placement(
                placement.id(),
                new Words(title, html, placement.words().text(), data),
                placement.boardId(),
                placement.ticket(),
                placement.publishedAt());
    }

    /** As it is known after a board's reply. */
    static Placement after(Placement placement, Reply reply) {
        return switch (reply) {
            case Reply.Live live -> known(placement, live.boardId().or(placement::boardId), placement.ticket());
            case Reply.Accepted accepted ->
                known(placement, accepted.boardId().or(placement::boardId), accepted.ticket());
            case Reply.Gone gone -> placement;
            case Reply.Refused refused -> placement;
            case Reply.Later later -> placement;
            case Reply.Stale stale -> placement;
        };
    }

    private static Placement known(Placement placement, Optional<String> boardId, Optional<String> ticket) {
        return placement(placement.id(), placement.words(), boardId, ticket, placement.publishedAt());
    }

    private static Map<String, Object> read(String json) {
        return new JsonMapper().readValue(json, new TypeReference<>() {});
    }
}
