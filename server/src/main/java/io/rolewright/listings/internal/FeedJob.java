package io.rolewright.listings.internal;

import io.rolewright.runtime.agency.Agency;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A job as a reader of our feed wants it, member for member as the feed writes it.
 *
 * @param city where it is; {@code Remote} where it is anywhere
 * @param state the region; the city where the advert names none, as of Singapore
 */
record FeedJob(
        String title,
        String date,
        String referencenumber,
        String requisitionid,
        String url,
        String company,
        String sourcename,
        String city,
        String state,
        String country,
        Optional<String> postalcode,
        String email,
        String description,
        Optional<String> salary,
        Optional<String> jobtype,
        Optional<String> remotetype) {
    private static final String REMOTE = "Remote";

    static FeedJob of(PublishedPage page, Agency agency, CareersAddress address) {
        var words = page.words();
        var city = city(words);
        return new FeedJob(
                words.title(),
                page.publishedAt().truncatedTo(ChronoUnit.SECONDS).toString(),
                page.id().text(),
                page.code(),
                address.of(page.slug()),
                words.employer().orElse(agency.name()),
                agency.name(),
                city,
                words.address("addressRegion").orElse(city),
                country(words),
                words.address("postalCode"),
                agency.contactEmail(),
                words.html().isBlank() ? words.text() : words.html(),
                Glance.at(words).pay(),
                words.employmentType().flatMap(FeedJob::jobtype),
                words.isRemote() ? Optional.of("Fully remote") : Optional.empty());
    }

    /** Why readers of the feed would not take an advert, as far as its words alone tell. */
    static Optional<Reply> refusal(Words words) {
        if (city(words).isBlank()) {
            return Optional.of(new Reply.Refused("listings.place-missing", ""));
        }
        return country(words).isBlank()
                ? Optional.of(new Reply.Refused("listings.country-missing", ""))
                : Optional.empty();
    }

    /** Whether it has all that every job must have; a feed with one that has not is refused as a whole. */
    boolean isComplete() {
        return Stream.of(title, company, city, state, country, description)
                .map(FeedXml::legal)
                .noneMatch(String::isBlank);
    }

    private static String city(Words words) {
        return words.address("addressLocality")
                .or(() -> words.isRemote() ? Optional.of(REMOTE) : words.address("addressRegion"))
                .orElse("");
    }

    // Of what is remote the country is the one that people must live in.
    private static String country(Words words) {
        var from = words.data().path("applicantLocationRequirements");
        return words.address("addressCountry")
                .orElseGet(() ->
                        (from.isArray() ? from.path(0) : from).path("name").asString(""));
    }

    private static Optional<String> jobtype(String type) {
        return switch (type) {
            case "FULL_TIME" -> Optional.of("fulltime");
            case "PART_TIME" -> Optional.of("parttime");
            case "CONTRACTOR" -> Optional.of("contract");
            case "TEMPORARY" -> Optional.of("temporary");
            case "INTERN" -> Optional.of("internship");
            default -> Optional.empty();
        };
    }
}
