package io.rolewright.engine.resume;

import io.rolewright.engine.language.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Cuts a résumé into parts at its headings, told by their words first and by their looks second. */
final class Headings {
    private static final int LONGEST = 60;
    /** Of one heading. */
    private static final int MOST_ROWS = 3;

    private static final Phrases INNER = Lexicon.HEADINGS.in("INNER");
    private static final List<String> NO_SECTIONS =
            List.of("FILLER", "INNER", "LABEL", "PLAIN", "TITLE LABEL", "EMPLOYER LABEL", "DATE LABEL");
    private static final Phrases PLAIN = Lexicon.HEADINGS.in("PLAIN");
    private static final Phrases FILLER = Lexicon.HEADINGS.in("FILLER");

    private final float bodySize;
    private @Nullable Row model;

    private Headings(float bodySize) {
        this.bodySize = bodySize;
    }

    static List<Part> cut(List<Row> rows) {
        return new Headings(bodySize(rows)).parts(rows);
    }

    private List<Part> parts(List<Row> rows) {
        List<Part> parts = new ArrayList<>();
        Section section = Section.HEAD;
        List<Row> held = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            int wrapped = wrapped(rows, i);
            Optional<Section> heading =
                    wrapped > 1 ? joined(rows.subList(i, i + wrapped)) : heading(rows.get(i), section);
            if (heading.isPresent()) {
                parts.add(new Part(section, held));
                held = new ArrayList<>();
                section = heading.get();
                i += wrapped - 1;
                rest(rows.get(i)).ifPresent(held::add);
            } else {
                held.add(rows.get(i));
            }
        }
        parts.add(new Part(section, held));
        return parts.stream().filter(part -> !part.isEmpty()).toList();
    }

    /** How many rows one heading takes from row {@code i} on: a narrow column wraps even inside words set apart. */
    private int wrapped(List<Row> rows, int i) {
        int most = 1;
        while (most < MOST_ROWS
                && i + most < rows.size()
                && isEmphasised(rows.get(i))
                && rows.get(i + most).looksLike(rows.get(i))
                && !rows.get(i + most).afterGap()) {
            most++;
        }
        while (most > 1 && joined(rows.subList(i, i + most)).isEmpty()) {
            most--;
        }
        return most;
    }

    private static Optional<Section> joined(List<Row> rows) {
        List<String> words = rows.stream().flatMap(row -> row.words().stream()).toList();
        return section(phrases -> phrases.holds(words) || phrases.holdsUnspaced(String.join("", words)));
    }

    private Optional<Section> heading(Row row, Section current) {
        if (row.words().isEmpty()) {
            return Optional.empty();
        }
        Optional<Section> labelled = labelled(row, current);
        if (labelled.isPresent() || row.text().length() > LONGEST || row.isBullet() && !isEmphasised(row)) {
            return labelled;
        }
        List<String> words = row.words();
        Optional<Section> section = exact(words).or(() -> isEmphasised(row) ? loose(words) : Optional.empty());
        if (section.isEmpty() || (mayBeInner(words, current) && !isLikeModel(row))) {
            return Optional.empty();
        }
        if (model == null && !INNER.holds(words)) {
            model = row;
        }
        return section;
    }

    private static boolean mayBeInner(List<String> words, Section current) {
        return current == Section.WORK && INNER.holds(words);
    }

    private boolean isLikeModel(Row row) {
        return model != null && row.looksLike(model) && (isEmphasised(row) || row.afterGap());
    }

    private boolean isEmphasised(Row row) {
        return row.bold()
                || row.isCaps()
                || row.size() > bodySize + 0.9
                || row.text().endsWith(":");
    }

    private static Optional<Section> exact(List<String> words) {
        boolean apart = words.size() > 3 && words.stream().allMatch(word -> word.length() == 1);
        String letters = apart || words.size() > 6 || words.size() == 1 ? String.join("", words) : "";
        return section(phrases -> phrases.holds(words) || phrases.holdsUnspaced(letters));
    }

    /**
     * A phrase with nothing but words that often stand beside one, such as "Selected Work Experience", or one that starts
     * or ends with a phrase of two words, such as "Work Experience (Overseas)".
     */
    private static Optional<Section> loose(List<String> words) {
        if (words.size() > 6) {
            return Optional.empty();
        }
        return section(phrases -> coveredBy(phrases, words)).or(() -> section(phrases -> stronglyIn(phrases, words)));
    }

    private static boolean stronglyIn(Phrases phrases, List<String> words) {
        boolean ends = words.size() > 2 && phrases.lengthAt(words, words.size() - 2) == 2;
        return ends
                || phrases.lengthAt(words, 0) > 1
                || words.size() == 2 && PLAIN.holdsWord(words.get(1)) && phrases.holdsWord(words.get(1));
    }

    private static Optional<Section> section(Predicate<Phrases> condition) {
        for (Map.Entry<String, Phrases> group : Lexicon.HEADINGS.groups().entrySet()) {
            if (isSection(group.getKey()) && condition.test(group.getValue())) {
                return Optional.of(Section.valueOf(group.getKey()));
            }
        }
        return Optional.empty();
    }

    private static boolean coveredBy(Phrases phrases, List<String> words) {
        boolean found = false;
        for (int i = 0; i < words.size(); ) {
            int length = phrases.lengthAt(words, i);
            found |= length > 0;
            if (length == 0 && !FILLER.holdsWord(words.get(i))) {
                return false;
            }
            i += Math.max(1, length);
        }
        return found;
    }

    /** "Education: BSc, Curtin University": a heading with its first row beside it. */
    private static Optional<Section> labelled(Row row, Section current) {
        int colon = row.text().indexOf(':');
        if (colon < 3 || colon > 30 || colon > row.text().length() - 4) {
            return Optional.empty();
        }
        List<String> label = Words.of(row.text().substring(0, colon));
        return exact(label).filter(section -> switch (section) {
            case SUMMARY, EDUCATION, REFERENCES -> current != Section.WORK || !INNER.holds(label);
            case LANGUAGES -> current != Section.WORK && current != Section.SKILLS;
            case HEAD, WORK, SKILLS, CREDENTIALS, PROJECTS, INTERESTS, PERSONAL, OTHER -> false;
        });
    }

    private static Optional<Row> rest(Row row) {
        int colon = row.text().indexOf(':');
        if (colon < 0 || colon > row.text().length() - 4) {
            return Optional.empty();
        }
        int from = colon + 1;
        while (Character.isWhitespace(row.text().charAt(from))) {
            from++;
        }
        return Optional.of(Row.of(row.text().substring(from), row.start() + from, row.size(), false, true, row.page()));
    }

    private static boolean isSection(String group) {
        return NO_SECTIONS.stream().noneMatch(group::equals);
    }

    /** The size in which most characters are set. */
    private static float bodySize(List<Row> rows) {
        Map<Float, Integer> characters = new TreeMap<>();
        rows.forEach(row -> characters.merge(row.size(), row.text().length(), Integer::sum));
        return characters.entrySet().stream()
                .max(Map.Entry.<Float, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(0f);
    }
}
