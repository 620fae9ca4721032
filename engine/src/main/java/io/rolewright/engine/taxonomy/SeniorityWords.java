package io.rolewright.engine.taxonomy;

import io.rolewright.engine.language.Words;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads the level off a title by the word lists: the section named like the level holds its words. */
final class SeniorityWords {
    /** A trainee manager is a trainee; a senior manager is a manager. */
    private static final List<Seniority> ASKED_IN_ORDER = List.of(
            Seniority.INTERN,
            Seniority.JUNIOR,
            Seniority.EXECUTIVE,
            Seniority.DIRECTOR,
            Seniority.MANAGER,
            Seniority.LEAD,
            Seniority.SENIOR,
            Seniority.MID);

    private final Map<Seniority, List<String>> phrases = new EnumMap<>(Seniority.class);
    private final List<String> notLevels;

    SeniorityWords(WordLists words) {
        for (Seniority level : ASKED_IN_ORDER) {
            phrases.put(level, padded(words.list(level.name().toLowerCase(Locale.ROOT))));
        }
        notLevels = padded(words.list("not a level"));
    }

    private static List<String> padded(List<String> phrases) {
        return phrases.stream().map(SeniorityWords::pad).toList();
    }

    private static String pad(String phrase) {
        return " " + String.join(" ", Words.of(phrase)) + " ";
    }

    Seniority of(String title) {
        String said = withoutOthers(pad(title));
        return ASKED_IN_ORDER.stream()
                .filter(level -> phrases.getOrDefault(level, List.of()).stream().anyMatch(said::contains))
                .findFirst()
                .orElse(Seniority.UNSTATED);
    }

    /** An account manager manages no people, and an assistant to a director directs nobody. */
    private String withoutOthers(String title) {
        String said = title;
        for (String phrase : notLevels) {
            said = said.replace(phrase, " ");
        }
        int superior = said.indexOf(" to ");
        return superior < 0 ? said : said.substring(0, superior + 1);
    }
}
