package io.rolewright.communications.script;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Yes or no, if it is one of them beyond doubt. */
final class SpokenConsent {
    private static final List<Words> YES = Phrases.of("yes");
    private static final List<Words> NO = Phrases.of("no");
    private static final List<Words> UNSURE = Phrases.of("unsure");
    private static final List<Words> ALL = all();

    private SpokenConsent() {}

    private static List<Words> all() {
        var all = new ArrayList<>(YES);
        all.addAll(NO);
        all.addAll(UNSURE);
        return List.copyOf(all);
    }

    static Optional<String> of(Words words) {
        var found = new HashSet<String>();
        for (var place = 0; place < words.size(); ) {
            var phrase = words.longestAt(place, ALL);
            phrase.ifPresent(one -> found.add(YES.contains(one) ? "yes" : NO.contains(one) ? "no" : "unsure"));
            place += phrase.map(Words::size).orElse(1);
        }
        if (found.equals(Set.of("yes"))) {
            // "Yes, but I do not …" and the like: a negation that is no phrase of its own takes the yes away.
            return words.all().contains("not") && !words.has(Words.of("not a problem"))
                    ? Optional.empty()
                    : Optional.of("yes");
        }
        return found.equals(Set.of("no")) ? Optional.of("no") : Optional.empty();
    }
}
