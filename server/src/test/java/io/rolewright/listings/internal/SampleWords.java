package io.rolewright.listings.internal;

import java.util.HashMap;
import java.util.Map;

/** Words of invented jobs. */
final class SampleWords {
    private SampleWords() {}

    /** A whole advert for work in Perth. */
    static Words of(String title) {
        return of(title, "<p>You work by the river, and enjoy it.</p>");
    }

    static Words of(String title, String html) {
        return of(title, html, Map.of());
    }

    /** An advert with other members in its linked data. */
    static Words of(String title, String html, Map<String, Object> other) {
        var linked = new HashMap<String, Object>();
        linked.put("@context", "https://schema.org/");
        linked.put("@type", "JobPosting");
        linked.put("title", title);
        linked.put("description", html);
        linked.put("employmentType", "FULL_TIME");
        linked.put(
                "jobLocation",
                Map.of(
                        "@type",
                        "Place",
                        "address",
                        Map.of("addressLocality", "Perth", "addressRegion", "WA", "addressCountry", "AU")));
        linked.put(
                "baseSalary",
                Map.of(
                        "@type",
                        "MonetaryAmount",
                        "currency",
                        "AUD",
                        "value",
                        Map.of("minValue", 90000, "maxValue", 110000.5, "unitText", "YEAR")));
        linked.putAll(other);
        return new Words(title, html, html.replaceAll("<[^>]*>", " "), linked);
    }
}
