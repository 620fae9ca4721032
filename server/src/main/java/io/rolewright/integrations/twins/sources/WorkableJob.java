package io.rolewright.integrations.twins.sources;

import static io.rolewright.integrations.twins.wire.Json.object;

import io.rolewright.integrations.twins.wire.TwinRequest;
import io.rolewright.integrations.twins.world.Advert;
import io.rolewright.integrations.twins.world.AdvertText;
import io.rolewright.integrations.twins.world.Contract;
import io.rolewright.integrations.twins.world.Posting;
import io.rolewright.integrations.twins.world.WorkMode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A job as Workable shows it, in its API and in its widget. */
final class WorkableJob {
    private WorkableJob() {}

    /** A job in a list. */
    static Map<String, @Nullable Object> summary(Posting posting) {
        var advert = posting.advert();
        var location = object(
                "country", advert.place().country(),
                "countryCode", advert.place().countryCode(),
                "region", advert.place().region(),
                "city", advert.place().city());
        var shown = object("hidden", false);
        shown.putAll(location);
        return object(
                "id", posting.number(),
                "shortcode", posting.id(),
                "title", advert.title(),
                "remote", advert.mode() == WorkMode.REMOTE,
                "location", location,
                "locations", List.of(shown),
                "state", "published",
                "isInternal", false,
                "code", advert.reference(),
                "published", Source.atMidnight(advert.posted()),
                "type", type(advert.contract()),
                "language", "en",
                "department", List.of(advert.trade()),
                "workplace", workplace(advert.mode()));
    }

    /** A job with its text in three parts. */
    static Map<String, @Nullable Object> detail(Posting posting) {
        var detail = summary(posting);
        var sections = posting.advert().text().sections();
        detail.put("description", html(sections.subList(0, 2)));
        detail.put("requirements", html(sections.subList(2, 3)));
        detail.put("benefits", html(sections.subList(3, sections.size())));
        return detail;
    }

    /** A job of the widget. */
    static Map<String, @Nullable Object> row(TwinRequest request, Posting posting, boolean withText) {
        var advert = posting.advert();
        var url = request.base() + "/" + WorkableTwin.ACCOUNT + "/j/" + posting.id() + "/";
        var row = object(
                "title", advert.title(),
                "shortcode", posting.id(),
                "code", advert.reference(),
                "employment_type", Page.contract(advert.contract()),
                "telecommuting", advert.mode() == WorkMode.REMOTE,
                "department", advert.trade(),
                "url", url,
                "shortlink", url,
                "application_url", url + "apply/",
                "published_on", advert.posted().toString(),
                "created_at", advert.posted().toString(),
                "country", advert.place().country(),
                "city", advert.place().city(),
                "state", advert.place().region(),
                "education", "",
                "experience", level(advert),
                "function", advert.trade(),
                "industry", "");
        if (withText) {
            row.put("description", advert.text().html());
        }
        return row;
    }

    private static String level(Advert advert) {
        return switch (advert.level()) {
            case JUNIOR -> "Entry level";
            case REGULAR -> "Associate";
            case SENIOR -> "Mid-Senior level";
            case LEAD -> "Director";
        };
    }

    private static String html(List<AdvertText.Section> sections) {
        return new AdvertText(sections).html();
    }

    private static String type(Contract contract) {
        return switch (contract) {
            case FULL_TIME -> "full";
            case PART_TIME -> "part";
            case CONTRACTOR -> "contract";
            case TEMPORARY -> "temporary";
            case INTERN -> "other";
        };
    }

    private static String workplace(WorkMode mode) {
        return switch (mode) {
            case ON_SITE -> "on_site";
            case HYBRID -> "hybrid";
            case REMOTE -> "remote";
        };
    }
}
