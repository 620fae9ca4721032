package io.rolewright.engine.similarity;

import io.rolewright.engine.language.Words;
import io.rolewright.engine.place.Point;
import io.rolewright.engine.place.Town;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A town where the work is done.
 *
 * @param name folded, as the gazetteer or, where that does not know it, the advert writes it
 * @param area its region and country, or as much as is written of them; empty where one of several towns of the name may be meant
 * @param point where it is; absent where the gazetteer does not know it
 * @param people who live there; 0 where that is not known
 */
record Site(String name, String area, @Nullable Point point, int people) {
    /** In kilometres: a suburb lies so near its city at most. */
    private static final double SUBURB = 30;

    /** So many times the people of its suburb live in a city at least; two towns side by side are none of each other. */
    private static final int LARGER = 20;

    static Site of(Town town) {
        return new Site(
                String.join(" ", Words.of(town.name())),
                town.region().orElse("") + "|" + town.country(),
                town.point(),
                town.population());
    }

    /** The likeliest of several towns of a name, where nothing but the name is written. */
    Site vaguely() {
        return new Site(name, "", point, people);
    }

    static Site unknown(String locality, String area) {
        List<String> words = Words.of(locality).stream()
                .filter(word -> !SimilarityWords.AROUND_A_TOWN.holdsWord(word))
                .toList();
        return new Site(String.join(" ", words.isEmpty() ? Words.of(locality) : words), area, null, 0);
    }

    String key() {
        return point == null || area.isEmpty() ? name : name + "|" + area;
    }

    /** Whether both may be one town. Where it is not known of one which town of the name it is, they are compared by name. */
    boolean isSame(Site other) {
        return isKnown() && other.isKnown() ? key().equals(other.key()) : name.equals(other.name);
    }

    private boolean isKnown() {
        return point != null && !area.isEmpty();
    }

    /** Whether this may be a suburb of a city. */
    boolean canBePartOf(Site city) {
        return point != null
                && city.point != null
                && (long) people * LARGER <= city.people
                && point.kilometresTo(city.point) <= SUBURB;
    }
}
