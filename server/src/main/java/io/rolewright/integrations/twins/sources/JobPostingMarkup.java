package io.rolewright.integrations.twins.sources;

import static io.rolewright.integrations.twins.wire.Json.object;

import io.rolewright.integrations.twins.wire.Json;
import io.rolewright.integrations.twins.world.Advert;
import io.rolewright.integrations.twins.world.Pay;
import io.rolewright.integrations.twins.world.Place;
import io.rolewright.integrations.twins.world.Posting;
import io.rolewright.integrations.twins.world.WorkMode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code JobPosting} of schema.org as JSON-LD, in the shapes that are met on the web. */
final class JobPostingMarkup {
    private static final int SHAPES = 4;

    private JobPostingMarkup() {}

    /** The element of a page's head: one object, an array, a graph or an array of types, by the posting's number. */
    static String script(Posting posting, String url) {
        var markup = posting(posting, url);
        var shaped = switch ((int) (posting.number() % SHAPES)) {
            case 0 -> in("https://schema.org/", markup);
            case 1 -> List.of(in("http://schema.org", organization(posting.advert())), in("http://schema.org", markup));
            case 2 ->
                object(
                        "@context",
                        "https://schema.org",
                        "@graph",
                        List.of(object("@type", "WebPage", "url", url), markup));
            default -> {
                markup.put("@type", List.of("JobPosting", "Thing"));
                yield in("http://schema.org/", markup);
            }
        };
        var json = new String(Json.bytes(shaped), StandardCharsets.UTF_8);
        return "<script type=\"application/ld+json\">" + json.replace("</", "<\\/") + "</script>";
    }

    private static Map<String, @Nullable Object> in(String context, Map<String, @Nullable Object> thing) {
        var whole = object("@context", context);
        whole.putAll(thing);
        return whole;
    }

    private static Map<String, @Nullable Object> posting(Posting posting, String url) {
        var advert = posting.advert();
        var markup = object(
                "@type", "JobPosting",
                "title", advert.title(),
                "description", advert.text().html(),
                "identifier", object("@type", "PropertyValue", "name", advert.employer(), "value", advert.reference()),
                "datePosted", advert.posted().toString(),
                "validThrough", advert.closes() + "T23:59:59Z",
                "employmentType", employment(posting),
                "hiringOrganization", organization(advert),
                "jobLocation", location(advert.place()),
                "directApply", true,
                "url", url);
        if (advert.mode() == WorkMode.REMOTE) {
            markup.put("jobLocationType", "TELECOMMUTE");
            markup.put(
                    "applicantLocationRequirements",
                    object("@type", "Country", "name", advert.place().country()));
        }
        advert.statedPay().ifPresent(pay -> markup.put("baseSalary", salary(pay)));
        return markup;
    }

    /** A word, or now and then a list of one. */
    private static Object employment(Posting posting) {
        var word = posting.advert().contract().name();
        return posting.number() % 3 == 0 ? List.of(word) : word;
    }

    private static Map<String, @Nullable Object> organization(Advert advert) {
        return object("@type", "Organization", "name", advert.employer());
    }

    private static Map<String, @Nullable Object> location(Place place) {
        return object(
                "@type",
                "Place",
                "address",
                object(
                        "@type", "PostalAddress",
                        "addressLocality", place.city(),
                        "addressRegion", place.region(),
                        "postalCode", place.postalCode(),
                        "addressCountry", place.countryCode()));
    }

    private static Map<String, @Nullable Object> salary(Pay pay) {
        return object(
                "@type", "MonetaryAmount",
                "currency", pay.currency(),
                "value",
                        object(
                                "@type", "QuantitativeValue",
                                "minValue", pay.least(),
                                "maxValue", pay.most(),
                                "unitText", pay.interval().name()));
    }
}
