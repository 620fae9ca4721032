package io.rolewright.engine.resume;

import io.rolewright.engine.language.Phrases;
import io.rolewright.engine.language.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * What can be seen of a row that may be a heading and of the rows below it: its words ({@code w:…}), how it is set, and
 * how many of the rows below hold dates, degrees, titles, lists, sentences, languages and addresses.
 */
final class SectionFeatures {
    /** Rows looked at below a heading. */
    private static final int MOST_ROWS = 12;

    private static final Phrases LEVEL = Vocabulary.SPOKEN.in("LEVEL");
    private static final List<String> SHARES = List.of("none", "few", "some", "most");

    private final List<Row> rows;
    private final HeadingLooks looks;
    private final DateIndex dates;

    SectionFeatures(List<Row> rows, HeadingLooks looks, DateIndex dates) {
        this.rows = rows;
        this.looks = looks;
        this.dates = dates;
    }

    /** The features of row {@code i}, each once. */
    List<String> of(int i) {
        Row row = rows.get(i);
        List<Row> below = below(i);
        List<String> features = new ArrayList<>(of(row));
        features.add("place:" + (i < 8 ? "top" : i * 3 > rows.size() * 2 ? "end" : "middle"));
        features.add("rows:" + (below.size() > 5 ? "many" : below.size() > 2 ? "some" : below.size()));
        features.add(share("range", below, this::hasRange));
        features.add(share("date", below, line -> !dates.in(line.span()).isEmpty()));
        features.add("range-first:" + below.stream().limit(2).anyMatch(this::hasRange));
        features.add(share("bullet", below, Row::isBullet));
        features.add(share("prose", below, Row::isProse));
        features.add(share("comma", below, line -> line.text().indexOf(',') > 0));
        features.add(share("list", below, SectionFeatures::isList));
        features.add(share("short", below, line -> line.words().size() < 4 && !line.isLong()));
        features.add(share("degree", below, line -> has(line, SectionFeatures::isDegree)));
        features.add(share("school", below, line -> has(line, DegreeWords::isSchool)));
        features.add(share("title", below, line -> has(line, SectionFeatures::isTitle)));
        features.add(share("employer", below, line -> has(line, SectionFeatures::isEmployer)));
        features.add(share("language", below, SectionFeatures::isLanguage));
        features.add(share("mail", below, line -> line.text().indexOf('@') > 0));
        features.add(share("number", below, SectionFeatures::hasNumber));
        return features;
    }

    private static List<String> of(Row row) {
        List<String> features = new ArrayList<>();
        String letters = String.join("", row.words());
        boolean apart = row.words().size() > 3 && row.words().stream().allMatch(word -> word.length() == 1);
        (apart ? List.of(letters) : row.words()).stream().distinct().forEach(word -> features.add("w:" + word));
        features.add("words:" + (apart ? 1 : row.words().size()));
        features.add("bold:" + row.bold());
        features.add("caps:" + row.isCaps());
        features.add("gap:" + row.afterGap());
        features.add("colon:" + row.text().endsWith(":"));
        return features;
    }

    /** The rows up to the next that may be a heading. */
    private List<Row> below(int i) {
        int end = i + 1;
        while (end < rows.size() && end <= i + MOST_ROWS && (end == i + 1 || !looks.allow(end))) {
            end++;
        }
        return rows.subList(i + 1, end);
    }

    private static String share(String name, List<Row> rows, Predicate<Row> which) {
        long count = rows.stream().filter(which).count();
        int share = count == 0 ? 0 : count * 5 < rows.size() ? 1 : count * 2 < rows.size() ? 2 : 3;
        return name + ":" + SHARES.get(share);
    }

    private boolean hasRange(Row row) {
        return dates.in(row.span()).stream().anyMatch(Dated::range);
    }

    private static boolean has(Row row, Predicate<String> what) {
        return !row.isLong()
                && Fragment.of(row.text(), 0, row.text().length()).stream()
                        .anyMatch(part -> what.test(part.span().of(row.text())));
    }

    private static boolean isDegree(String words) {
        return DegreeWords.level(words) != DegreeLevel.UNSTATED;
    }

    private static boolean isTitle(String words) {
        return Likeness.of(words).title() >= 1;
    }

    private static boolean isEmployer(String words) {
        return Likeness.of(words).employer() >= 0.7;
    }

    /** At least three short parts between commas or bars. */
    private static boolean isList(Row row) {
        long marks = row.text().chars().filter(c -> ",|;•·".indexOf(c) >= 0).count();
        return marks > 1 && row.text().length() < (marks + 1) * 30;
    }

    private static boolean isLanguage(Row row) {
        List<String> words = row.words();
        boolean named = Vocabulary.SPOKEN.all().foundIn(words) && !LEVEL.holds(words);
        return named && words.size() < 12;
    }

    private static boolean hasNumber(Row row) {
        return row.text().chars().filter(Character::isDigit).count() > 7
                && Words.of(row.text()).size() < 12;
    }
}
