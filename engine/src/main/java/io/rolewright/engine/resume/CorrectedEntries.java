package io.rolewright.engine.resume;

import io.rolewright.engine.Extracted;
import io.rolewright.engine.document.Span;
import io.rolewright.engine.titles.TitleReader;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.ToIntBiFunction;
import java.util.function.ToIntFunction;
import tools.jackson.databind.JsonNode;

/**
 * Jobs and studies as a person lists them. An entry that shares a value with one that was read keeps its place in the text,
 * and with it the duties that stand there; of its values those that differ are the person's.
 */
final class CorrectedEntries {
    private final Addendum addendum;
    private final TitleReader titles;

    CorrectedEntries(Addendum addendum, TitleReader titles) {
        this.addendum = addendum;
        this.titles = titles;
    }

    /** Latest first, as those that were read. */
    List<Employment> work(JsonNode said, List<Employment> read) {
        List<Employment> jobs = entries(said, read, CorrectedEntries::sharedWith, this::job);
        jobs.sort(WorkHistory.LATEST_FIRST);
        return jobs;
    }

    private Employment job(JsonNode item, Optional<Employment> read) {
        int start = addendum.length();
        Optional<Extracted<String>> title = value(item.path("position"), read.flatMap(Employment::title));
        Optional<Extracted<String>> employer = value(item.path("name"), read.flatMap(Employment::employer));
        Optional<Extracted<Period>> period = period(item, read.flatMap(Employment::period));
        return new Employment(
                title,
                title.flatMap(found -> titles.occupation(found.value())),
                employer,
                period,
                read.map(Employment::span).orElseGet(() -> new Span(start, addendum.length())));
    }

    private static int sharedWith(JsonNode item, Employment job) {
        return 2 * same(item.path("name"), job.employer())
                + 2 * same(item.path("position"), job.title())
                + samePeriod(item, job.period());
    }

    List<Study> education(JsonNode said, List<Study> read) {
        return entries(said, read, CorrectedEntries::sharedWith, this::study);
    }

    private Study study(JsonNode item, Optional<Study> read) {
        int start = addendum.length();
        Optional<Extracted<String>> degree = value(item.path("studyType"), read.flatMap(Study::degree));
        Optional<Extracted<String>> school = value(item.path("institution"), read.flatMap(Study::school));
        Optional<Extracted<Period>> period = period(item, read.flatMap(Study::period));
        return new Study(
                degree,
                degree.map(found -> DegreeWords.level(found.value())).orElse(DegreeLevel.UNSTATED),
                school,
                period,
                read.map(Study::span).orElseGet(() -> new Span(start, addendum.length())));
    }

    private static int sharedWith(JsonNode item, Study study) {
        return 2 * same(item.path("institution"), study.school())
                + 2 * same(item.path("studyType"), study.degree())
                + samePeriod(item, study.period());
    }

    List<Extracted<String>> certificates(JsonNode said, List<Extracted<String>> read) {
        addendum.gap();
        return said.valueStream()
                .map(item -> item.path("name"))
                .flatMap(name -> value(
                        name, read.stream().filter(found -> same(name, found)).findFirst())
                        .stream())
                .toList();
    }

    List<SpokenLanguage> languages(JsonNode said, List<SpokenLanguage> read) {
        addendum.gap();
        return said.valueStream().map(item -> language(item, read)).toList();
    }

    private SpokenLanguage language(JsonNode item, List<SpokenLanguage> read) {
        JsonNode tag = item.path("language");
        Optional<String> level =
                Optional.of(Texts.oneLine(item.path("fluency").asString(""))).filter(words -> !words.isEmpty());
        return read.stream()
                .filter(spoken -> same(tag, spoken.language()) && spoken.level().equals(level))
                .findFirst()
                .orElseGet(() -> {
                    String name = tag.asString("");
                    Span span = addendum.line((name + " " + level.orElse("")).strip());
                    return new SpokenLanguage(new Extracted<>(name, span, 1), level);
                });
    }

    /** Pairs each item with the entry that shares most with it, and makes an entry of both. */
    private <E> List<E> entries(
            JsonNode said,
            List<E> read,
            ToIntBiFunction<JsonNode, E> shared,
            BiFunction<JsonNode, Optional<E>, E> entry) {
        List<E> left = new ArrayList<>(read);
        List<E> entries = new ArrayList<>();
        for (JsonNode item : said) {
            addendum.gap();
            entries.add(entry.apply(item, take(left, one -> shared.applyAsInt(item, one))));
        }
        return entries;
    }

    /** Of those that are left, the one that shares most; nothing where none shares anything. */
    private static <E> Optional<E> take(List<E> left, ToIntFunction<E> shared) {
        Optional<E> closest = left.stream()
                .filter(entry -> shared.applyAsInt(entry) > 0)
                .max(Comparator.comparingInt(shared).thenComparing(entry -> -left.indexOf(entry)));
        closest.ifPresent(left::remove);
        return closest;
    }

    private Optional<Extracted<String>> value(JsonNode said, Optional<Extracted<String>> read) {
        String value = Texts.oneLine(said.asString(""));
        if (read.filter(found -> found.value().equals(value)).isPresent()) {
            return read;
        }
        return value.isEmpty() ? Optional.empty() : Optional.of(addendum.value(value));
    }

    private Optional<Extracted<Period>> period(JsonNode item, Optional<Extracted<Period>> read) {
        Optional<Period> said = periodOf(item);
        if (read.map(Extracted::value).equals(said)) {
            return read;
        }
        return said.map(period -> {
            String end = item.path("endDate").asString("");
            String words = item.path("startDate").asString("") + " – " + (end.isEmpty() ? "present" : end);
            return new Extracted<>(period, addendum.line(words), 1);
        });
    }

    private static Optional<Period> periodOf(JsonNode item) {
        String start = item.path("startDate").asString("");
        String end = item.path("endDate").asString("");
        if (start.isEmpty()) {
            return Optional.empty();
        }
        boolean yearsOnly = start.length() == 4 || end.length() == 4;
        return Optional.of(
                new Period(month(start, 1), end.isEmpty() ? Optional.empty() : Optional.of(month(end, 12)), yearsOnly));
    }

    /** Of {@code 2019-03} or {@code 2019}. */
    private static YearMonth month(String written, int ofYear) {
        return written.length() == 4 ? YearMonth.of(Integer.parseInt(written), ofYear) : YearMonth.parse(written);
    }

    private static int same(JsonNode said, Optional<Extracted<String>> read) {
        return read.filter(found -> same(said, found)).isPresent() ? 1 : 0;
    }

    private static int samePeriod(JsonNode item, Optional<Extracted<Period>> read) {
        return periodOf(item).equals(read.map(Extracted::value)) && read.isPresent() ? 1 : 0;
    }

    private static boolean same(JsonNode said, Extracted<String> read) {
        return Texts.oneLine(said.asString("")).equalsIgnoreCase(read.value());
    }
}
