package io.rolewright.integrations.twins.sources;

import static io.rolewright.integrations.twins.wire.Json.object;

import io.rolewright.integrations.twins.wire.TwinRequest;
import io.rolewright.integrations.twins.world.Advert;
import io.rolewright.integrations.twins.world.AdvertText;
import io.rolewright.integrations.twins.world.Pay;
import io.rolewright.integrations.twins.world.Posting;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A posting as Lever shows it: its text in parts, its lists apart. */
final class LeverPosting {
    private LeverPosting() {}

    /** All that is told of a posting. */
    static Map<String, @Nullable Object> shown(TwinRequest request, Posting posting) {
        var advert = posting.advert();
        var city = advert.place().city();
        var opening = part(advert.text(), 0, 1);
        var closing = part(
                advert.text(),
                advert.text().sections().size() - 1,
                advert.text().sections().size());
        var posted = object(
                "id", posting.id(),
                "text", advert.title(),
                "categories",
                        object(
                                "location", city,
                                "commitment", Page.contract(advert.contract()),
                                "team", advert.trade(),
                                "department", "Work",
                                "allLocations", List.of(city)),
                "country", advert.place().countryCode(),
                "createdAt", posting.published().toEpochMilli(),
                "opening", "",
                "openingPlain", "",
                "description", opening.html(),
                "descriptionPlain", opening.plain(),
                "descriptionBody", opening.html(),
                "descriptionBodyPlain", opening.plain(),
                "lists", lists(advert.text()),
                "additional", closing.html(),
                "additionalPlain", closing.plain(),
                "hostedUrl", hosted(request, posting),
                "applyUrl", hosted(request, posting) + "/apply",
                "workplaceType", workplace(advert));
        advert.statedPay().ifPresent(pay -> posted.put("salaryRange", salary(pay)));
        return posted;
    }

    private static AdvertText part(AdvertText text, int from, int to) {
        return new AdvertText(text.sections().subList(from, to));
    }

    private static List<Map<String, @Nullable Object>> lists(AdvertText text) {
        return text.sections().subList(1, text.sections().size() - 1).stream()
                .map(section -> object(
                        "text", section.heading(),
                        "content",
                                section.lines().stream()
                                        .map(line -> "<li>" + Page.escaped(line) + "</li>")
                                        .collect(Collectors.joining())))
                .toList();
    }

    private static Map<String, @Nullable Object> salary(Pay pay) {
        return object(
                "currency", pay.currency(),
                "interval", pay.interval() == Pay.Interval.YEAR ? "per-year-salary" : "per-hour-wage",
                "min", pay.least(),
                "max", pay.most());
    }

    private static String workplace(Advert advert) {
        return switch (advert.mode()) {
            case ON_SITE -> "on-site";
            case HYBRID -> "hybrid";
            case REMOTE -> "remote";
        };
    }

    static String hosted(TwinRequest request, Posting posting) {
        return request.base() + "/" + LeverTwin.ACCOUNT + "/" + posting.id();
    }
}
