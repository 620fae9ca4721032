package io.rolewright.integrations.twins.world;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An advert as it stands at a site.
 *
 * @param number counts all postings of the world from 1
 * @param id as this kind of site makes ids
 * @param revision counts its changes, from 1
 * @param copyOf how it came from another posting of the same vacancy, null for the first of its vacancy
 */
public record Posting(
        Site site,
        long number,
        String id,
        Advert advert,
        int revision,
        Instant published,
        Instant updated,
        @Nullable Variation copyOf) {
    Posting changed(Advert now, Instant at) {
        return new Posting(site, number, id, now, revision + 1, published, at, copyOf);
    }

    /** Words for an address: title, city and number. */
    public String slug() {
        var slug = new StringBuilder();
        for (var c : (advert.title() + "-" + advert.place().city() + "-" + number).toCharArray()) {
            if (Character.isLetterOrDigit(c)) {
                slug.append(Character.toLowerCase(c));
            } else if (!slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
        }
        return slug.toString();
    }
}
