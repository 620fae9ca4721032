package io.rolewright.engine.resume;

import io.rolewright.engine.language.Phrases;
import io.rolewright.engine.language.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Cuts a résumé into parts at its headings, told by their words first and by their looks second. */
final class Headings {
    private static final int LONGEST = 60;
    /** Of one heading. */
    private static final int MOST_ROWS = 3;
    /** The lowest probability at which the trained model is believed. */
    private static final double LEAST = 0.7;

    private static final double LEAST_IN_WORK = 0.9;

    /** Rows from the top in which the person's name may look like a heading. */
    private static final int DEEPEST_NAME = 5;

    private static final Phrases INNER = Vocabulary.HEADINGS.in("INNER");

    private final float bodySize;
    private final HeadingLooks looks;
    private final SectionFeatures features;
    private final SectionModel sections;
    private @Nullable Row model;

    private Headings(List<Row> rows, DateIndex dates, SectionModel sections) {
        this.sections = sections;
        this.bodySize = bodySize(rows);
        this.looks = HeadingLooks.of(rows);
        this.features = new SectionFeatures(rows, looks, dates);
    }

    static List<Part> cut(List<Row> rows, DateIndex dates, SectionModel sections) {
        return new Headings(rows, dates, sections).parts(rows);
    }

    private List<Part> parts(List<Row> rows) {
        List<Part> parts = new ArrayList<>();
        Section section = Section.HEAD;
        List<Row> held = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            int wrapped = wrapped(rows, i);
            Optional<Section> heading = wrapped > 1
                    ? joined(rows.subList(i, i + wrapped))
                    : heading(rows.get(i), section).or(unknown(rows, i, section));
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

    /**
     * What a row starts that looks like the résumé's first heading and whose words no list knows. A name at the top is no
     * heading, and a work history is left for sure signs only: its jobs have headings of their own.
     */
    private Supplier<Optional<Section>> unknown(List<Row> rows, int i, Section current) {
        return () -> {
            Row row = rows.get(i);
            boolean name = current == Section.HEAD
                    && i < DEEPEST_NAME
                    && NameRow.in(row).isPresent();
            boolean known = !HeadingWords.exact(row.words()).isEmpty();
            boolean asks = looks.allow(i) && standsOut(row) && !name && !known;
            double least = current == Section.WORK ? LEAST_IN_WORK : LEAST;
            return asks ? sections.section(features.of(i), least) : Optional.empty();
        };
    }

    /** Plain text has no looks; there the empty line before a row must do. */
    private boolean standsOut(Row row) {
        return bodySize == 0 || isEmphasised(row) && (model == null || row.looksLike(model));
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
        return HeadingWords.joined(
                rows.stream().flatMap(row -> row.words().stream()).toList());
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
        Optional<Section> section =
                HeadingWords.exact(words).or(() -> isEmphasised(row) ? HeadingWords.loose(words) : Optional.empty());
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

    /** "Education: BSc, Curtin University": a heading with its first row beside it. */
    private static Optional<Section> labelled(Row row, Section current) {
        int colon = row.text().indexOf(':');
        if (colon < 3 || colon > 30 || colon > row.text().length() - 4) {
            return Optional.empty();
        }
        List<String> label = Words.of(row.text().substring(0, colon));
        return HeadingWords.exact(label).filter(section -> switch (section) {
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
