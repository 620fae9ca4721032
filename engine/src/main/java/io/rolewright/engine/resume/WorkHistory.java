package io.rolewright.engine.resume;

import io.rolewright.engine.Extracted;
import io.rolewright.engine.resume.Pieces.Pair;
import io.rolewright.engine.titles.TitleReader;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the jobs that a person held. */
final class WorkHistory {
    static final Comparator<Employment> LATEST_FIRST = Comparator.comparing(WorkHistory::lastMonth)
            .thenComparing(WorkHistory::firstMonth)
            .reversed();

    /** In words. */
    private static final int LONGEST_DATE = 6;

    private final String text;
    private final DateIndex dates;
    private final TitleReader titles;

    WorkHistory(String text, DateIndex dates, TitleReader titles) {
        this.text = text;
        this.dates = dates;
        this.titles = titles;
    }

    /** Latest first; jobs without dates behind them, in the order of the text. */
    List<Employment> read(List<Part> parts) {
        List<Part> work =
                parts.stream().filter(part -> part.section() == Section.WORK).toList();
        List<Entry> entries = entries(work.isEmpty() ? withoutHeading(parts) : work);
        List<Pair> pairs = new Pairing(text, dates).pair(entries);
        List<Employment> employments = new ArrayList<>();
        Above above = new Above();
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            Pair pair = pairs.get(i);
            Piece employer = above.employerOf(entry, pair);
            if (!headsNext(entries, pairs, i) && isCredible(entry, pair, !work.isEmpty())) {
                employments.add(employment(entry, pair.title(), employer));
            }
        }
        employments.sort(LATEST_FIRST);
        return employments;
    }

    /** Carries an employer down to further titles that a person held there. */
    private final class Above {
        private @Nullable Piece employer;
        private boolean leads;

        @Nullable
        Piece employerOf(Entry entry, Pair pair) {
            if (pair.employer() != null) {
                employer = pair.employer();
                leads = pair.title() == null || pair.employer().before(pair.title());
            } else if (entry.anchor() > 0 && !(leads && isTitleAlone(entry, pair.title()))) {
                employer = null;
            }
            return employer;
        }

        /** Whether nothing but a title and the dates stand in an entry's head. */
        private boolean isTitleAlone(Entry entry, @Nullable Piece title) {
            return title != null
                    && entry.rows().subList(0, Math.min(entry.header(), entry.anchor() + 1)).stream()
                            .allMatch(row -> row.span().contains(title.span()) || isDate(row));
        }

        private boolean isDate(Row row) {
            return dates.in(row.span()).size() == 1 && row.words().size() < LONGEST_DATE;
        }
    }

    /** An employer with its own dates above the titles that a person held there. */
    private static boolean headsNext(List<Entry> entries, List<Pair> pairs, int i) {
        return pairs.get(i).title() == null
                && entries.get(i).isBare()
                && i + 1 < pairs.size()
                && pairs.get(i + 1).employer() == null;
    }

    /** A stretch of dates under its heading is a job; anywhere else, or with a single date, a title must be there. */
    private static boolean isCredible(Entry entry, Pair pair, boolean underHeading) {
        boolean range = entry.date() != null && entry.date().range();
        boolean titled = pair.title() != null && pair.title().likeness().title() >= 0.5;
        return titled || underHeading && range && (pair.title() != null || pair.employer() != null);
    }

    /** Without a heading that says so, work stands where dates stand. */
    private List<Part> withoutHeading(List<Part> parts) {
        return parts.stream()
                .filter(part -> part.section() == Section.HEAD
                        || part.section() == Section.OTHER
                        || part.section() == Section.SKILLS
                        || part.section() == Section.SUMMARY)
                .filter(part -> part.rows().stream()
                        .anyMatch(row -> dates.in(row.span()).stream().anyMatch(Dated::range)))
                .toList();
    }

    private List<Entry> entries(List<Part> parts) {
        List<Entry> entries = new ArrayList<>();
        parts.forEach(part -> entries.addAll(Entries.in(part.rows(), dates)));
        return entries;
    }

    private Employment employment(Entry entry, @Nullable Piece title, @Nullable Piece employer) {
        Dated date = entry.date();
        return new Employment(
                Optional.ofNullable(title)
                        .map(piece -> extracted(piece, piece.likeness().title())),
                Optional.ofNullable(title).flatMap(piece -> titles.occupation(piece.text())),
                Optional.ofNullable(employer)
                        .map(piece -> extracted(piece, piece.likeness().employer())),
                Optional.ofNullable(date)
                        .map(found -> new Extracted<>(found.period(), found.span(), found.range() ? 0.95 : 0.6)),
                entry.span());
    }

    private static Extracted<String> extracted(Piece piece, double likeness) {
        double confidence = likeness >= 0.7 ? 0.9 : likeness >= 0.3 ? 0.8 : 0.65;
        return new Extracted<>(piece.text(), piece.span(), confidence);
    }

    private static YearMonth lastMonth(Employment employment) {
        return employment
                .period()
                .map(period -> period.value().end().orElse(YearMonth.of(9999, 12)))
                .orElse(YearMonth.of(1, 1));
    }

    private static YearMonth firstMonth(Employment employment) {
        return employment.period().map(period -> period.value().start()).orElse(YearMonth.of(1, 1));
    }
}
