package io.rolewright.engine.resume;

import io.rolewright.engine.language.Phrases;
import io.rolewright.engine.resume.WorkRight.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words of {@code work-rights.txt}: statements of rights, countries, and what surrounds them. */
final class RightWords {
    static final Phrases LABEL = Vocabulary.WORK_RIGHTS.in("LABEL");
    static final Phrases LABEL_CITIZEN = Vocabulary.WORK_RIGHTS.in("LABEL CITIZEN");
    static final Phrases LABEL_SPONSORSHIP = Vocabulary.WORK_RIGHTS.in("LABEL SPONSORSHIP");
    static final Phrases JOINT = Vocabulary.WORK_RIGHTS.in("JOINT");
    static final Phrases NUMBERED = Vocabulary.WORK_RIGHTS.in("NUMBERED");
    static final Phrases NOT = Vocabulary.WORK_RIGHTS.in("NOT");
    static final Phrases ELSEWHERE = Vocabulary.WORK_RIGHTS.in("ELSEWHERE");

    private static final List<Statement> STATEMENTS = statements();
    private static final String COUNTRY = "COUNTRY ";

    private RightWords() {}

    /** How a statement must stand to count. */
    enum Standing {
        ALONE,
        /** Beside a country or behind a label. */
        NAMED,
        /** Behind a label. */
        LABELLED,
        /** Beside the word visa or its like, or behind a label. */
        NUMBER
    }

    /**
     * A group of phrases that say the same.
     *
     * @param right without the country that stands beside the phrase
     */
    record Statement(Standing standing, WorkRight right, Phrases phrases) {
        /** {@code [STANDING] KIND [COUNTRY][: visa]}; empty for groups that state nothing. */
        static Optional<Statement> of(String group, Phrases phrases) {
            String[] parts = group.split(": ", 2);
            List<String> words = List.of(parts[0].split(" "));
            Standing standing = standing(words.getFirst());
            int at = standing == Standing.ALONE ? 0 : 1;
            Optional<String> country = words.size() > at + 1 ? Optional.of(words.get(at + 1)) : Optional.empty();
            Optional<String> visa = parts.length > 1 ? Optional.of(parts[1]) : Optional.empty();
            return kind(words.get(Math.min(at, words.size() - 1)))
                    .map(kind -> new Statement(standing, new WorkRight(kind, country, visa), phrases));
        }

        private static Standing standing(String word) {
            return List.of(Standing.values()).stream()
                    .filter(standing -> standing.name().equals(word))
                    .findFirst()
                    .orElse(Standing.ALONE);
        }

        private static Optional<Kind> kind(String word) {
            return List.of(Kind.values()).stream()
                    .filter(kind -> kind.name().equals(word))
                    .findFirst();
        }
    }

    private static List<Statement> statements() {
        List<Statement> all = new ArrayList<>();
        Vocabulary.WORK_RIGHTS
                .groups()
                .forEach((group, phrases) -> Statement.of(group, phrases).ifPresent(all::add));
        return List.copyOf(all);
    }

    /** Whether any phrase of the file starts at {@code at}. */
    static boolean anyAt(List<String> words, int at) {
        return Vocabulary.WORK_RIGHTS.all().lengthAt(words, at) > 0;
    }

    /** Statements that a phrase at {@code at} makes, whatever their length. */
    static List<Statement> statementsAt(List<String> words, int at) {
        return STATEMENTS.stream()
                .filter(statement -> statement.phrases().lengthAt(words, at) > 0)
                .toList();
    }

    /**
     * A country that is named.
     *
     * @param words how many words name it
     */
    record Country(String code, int words) {}

    /** The country that the words from {@code at} on name. */
    static Optional<Country> countryAt(List<String> words, int at) {
        for (Map.Entry<String, Phrases> group : Vocabulary.WORK_RIGHTS.groups().entrySet()) {
            int length = group.getKey().startsWith(COUNTRY) ? group.getValue().lengthAt(words, at) : 0;
            if (length > 0) {
                return Optional.of(new Country(group.getKey().substring(COUNTRY.length()), length));
            }
        }
        return Optional.empty();
    }
}
