package io.rolewright.engine.advert;

import io.rolewright.engine.language.PhraseFile;
import io.rolewright.engine.language.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A fact that a page may state beside its text, with the labels and the names of parts that tell it. */
enum PageFact {
    EMPLOYER(
            "EMPLOYER LABELS",
            Set.of("company", "employer", "organisation", "organization", "companyname", "advertiser", "hirer")),
    PLACE("PLACE LABELS", Set.of("location", "locations", "joblocation", "place")),
    CONTRACT(
            "CONTRACT LABELS",
            Set.of("jobtype", "employmenttype", "contracttype", "worktype", "commitment", "employment", "shifttype")),
    PAY("PAY LABELS", Set.of("salary", "compensation", "wage", "pay")),
    POSTED("POSTED LABELS", Set.of("posted", "dateposted", "published", "listingdate")),
    CLOSING("CLOSING LABELS", Set.of("closing", "deadline", "closingdate", "expiry")),
    TITLE("TITLE LABELS", Set.of()),
    MODE("MODE LABELS", Set.of("workplace", "workplacetypes", "workplacetype")),
    REFERENCE("REFERENCE LABELS", Set.of("requisitionid", "jobid"));

    private final String group;
    private final Set<String> names;

    PageFact(String group, Set<String> names) {
        this.group = group;
        this.names = names;
    }

    private static final PhraseFile WORDS = PhraseFile.load("/advert/terms.txt");
    private static final int LONGEST_LABEL = 40;
    private static final int MOST_NAMES = 25;

    /** Parts with these words in their names say something about a fact, not the fact. */
    private static final Set<String> OF_OTHERS = Set.of(
            "logo",
            "size",
            "description",
            "icon",
            "map",
            "search",
            "filter",
            "input",
            "button",
            "link",
            "about",
            "rating",
            "review",
            "reviews",
            "similar",
            "related",
            "title",
            "image",
            "alert",
            "select",
            "wrapper",
            "list");

    /** The fact that a label announces. */
    static Optional<PageFact> labelled(String label) {
        if (label.isBlank() || label.length() > LONGEST_LABEL) {
            return Optional.empty();
        }
        List<String> words = Words.of(label);
        for (PageFact fact : values()) {
            if (WORDS.in(fact.group).holds(words)) {
                return Optional.of(fact);
            }
        }
        return Optional.empty();
    }

    /** Whether the words of a part's names say that it states this fact. */
    boolean isNamedBy(List<String> words) {
        boolean among =
                words.size() <= MOST_NAMES && hasName(words) && words.stream().noneMatch(OF_OTHERS::contains);
        return among || names.contains(String.join("", words));
    }

    /** One of the words, or two that stand side by side: {@code job-type}. */
    private boolean hasName(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (names.contains(words.get(i)) || i > 0 && names.contains(words.get(i - 1) + words.get(i))) {
                return true;
            }
        }
        return false;
    }
}
