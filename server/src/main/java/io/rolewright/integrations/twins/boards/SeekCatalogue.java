package io.rolewright.integrations.twins.boards;

import static io.rolewright.integrations.twins.wire.Json.object;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The hirers, places and categories that SEEK knows of. */
final class SeekCatalogue {
    static final String SCHEME = "seekAnz";
    static final String HIRER = "seekAnz:organization:seek:93WyyF1h";
    static final String STRANGER = "seekAnz:organization:seek:4QM5fWQb";
    static final String LOCATION = "seekAnz:location:seek:2aeax6diF";
    static final String CATEGORY = "seekAnz:jobCategory:seek:2WejkktVM";

    /** A place; {@code name} alone is ambiguous. */
    record Location(String id, String name, String contextualName, String countryCode, String currency) {}

    /** A category with those below it. */
    record Category(String id, String name, List<Category> children) {}

    static final Map<String, String> HIRERS =
            Map.of(HIRER, "Acme Pty Ltd", "seekAnz:organization:seek:7VbkrKS8", "Bluegum Clinics");

    static final List<Location> LOCATIONS = List.of(
            new Location(LOCATION, "Sydney", "Sydney NSW AU", "AU", "AUD"),
            new Location("seekAnz:location:seek:2aeax6diG", "Melbourne", "Melbourne VIC AU", "AU", "AUD"),
            new Location("seekAnz:location:seek:2aeax6diH", "Brisbane", "Brisbane QLD AU", "AU", "AUD"),
            new Location("seekAnz:location:seek:2aeax6diJ", "Perth", "Perth WA AU", "AU", "AUD"),
            new Location("seekAnz:location:seek:2aeax6diK", "Adelaide", "Adelaide SA AU", "AU", "AUD"),
            new Location("seekAnz:location:seek:2aeax6diL", "Auckland", "Auckland NZ", "NZ", "NZD"));

    static final List<Category> CATEGORIES = List.of(
            parent(
                    "2EV1",
                    "Information & Communication Technology",
                    child("2WejkktVM", "Engineering - Software"),
                    child("2WejkktVN", "Business/Systems Analysts")),
            parent("2EV2", "Healthcare & Medical", child("2WejkktVP", "Nursing - General Medical & Surgical")),
            parent("2EV3", "Trades & Services", child("2WejkktVQ", "Electricians"), child("2WejkktVR", "Cleaning")),
            parent("2EV4", "Accounting", child("2WejkktVS", "Financial Accounting & Reporting")),
            parent("2EV5", "Other", child("2WejkktVT", "Other")));

    private SeekCatalogue() {}

    private static Category parent(String id, String name, Category... children) {
        return new Category("seekAnz:jobCategory:seek:" + id, name, List.of(children));
    }

    private static Category child(String id, String name) {
        return new Category("seekAnz:jobCategory:seek:" + id, name, List.of());
    }

    static Optional<Location> location(String id) {
        return LOCATIONS.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    static Optional<Category> childCategory(String id) {
        return CATEGORIES.stream()
                .flatMap(parent -> parent.children().stream())
                .filter(one -> one.id().equals(id))
                .findFirst();
    }

    static List<Location> suggested(String text) {
        var wanted = text.strip().toLowerCase(Locale.ROOT);
        return LOCATIONS.stream()
                .filter(one -> one.contextualName().toLowerCase(Locale.ROOT).contains(wanted)
                        || wanted.contains(one.name().toLowerCase(Locale.ROOT)))
                .toList();
    }

    static Map<String, @Nullable Object> id(String id) {
        return object("value", id);
    }

    static Map<String, @Nullable Object> shown(Location location) {
        return object(
                "id", id(location.id()),
                "name", location.name(),
                "contextualName", location.contextualName(),
                "countryCode", location.countryCode(),
                "currencies", List.of(object("code", location.currency())),
                "parent", null);
    }

    static Map<String, @Nullable Object> shown(Category category) {
        var children = category.children().stream().map(SeekCatalogue::shown).toList();
        return object(
                "id",
                id(category.id()),
                "name",
                category.name(),
                "parent",
                null,
                "children",
                children.isEmpty() ? null : children);
    }

    static Map<String, @Nullable Object> hirer(String id) {
        return object(
                "id", id(id),
                "name", HIRERS.getOrDefault(id, ""),
                "seekAnzAdvertiserId", 12_345_678,
                "seekApiCapabilities",
                        object(
                                "applicationMethodCodes", List.of("ApplicationUri"),
                                "relationshipTypeCodes", List.of("ApplicationExport", "JobPosting")));
    }
}
