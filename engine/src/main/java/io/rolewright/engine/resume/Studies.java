package io.rolewright.engine.resume;

import io.rolewright.engine.Extracted;
import io.rolewright.engine.document.Span;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads courses of education: a row that repeats what the present course already has starts the next one. */
final class Studies {
    private final String text;
    private final Pieces pieces;
    private final DegreeFinder degrees;
    private final DateIndex dates;
    private final List<Study> studies = new ArrayList<>();
    private Draft draft = new Draft();

    Studies(String text, DateIndex dates) {
        this.text = text;
        this.dates = dates;
        this.pieces = new Pieces(text, dates);
        this.degrees = new DegreeFinder(text, dates);
    }

    /** What is known so far of one course. */
    private static final class Draft {
        @Nullable
        Span degree;

        @Nullable
        Span school;

        @Nullable
        Dated date;

        @Nullable
        Span all;

        boolean fresh = true;
    }

    /** Latest first. */
    List<Study> read(List<Part> parts) {
        for (Part part : parts) {
            if (part.section() == Section.EDUCATION) {
                part.rows().forEach(this::read);
                finish();
            }
        }
        studies.sort(Comparator.comparing(
                (Study study) ->
                        study.period().flatMap(period -> period.value().end()).orElse(YearMonth.of(1, 1)),
                Comparator.reverseOrder()));
        return studies;
    }

    private void read(Row row) {
        List<Fragment> fragments = row.isProse() ? List.of() : pieces.fragments(row);
        Span degree = degrees.in(fragments);
        Span school = school(fragments, degree);
        Dated date = date(row);
        boolean repeats = degree != null && draft.degree != null
                || school != null && draft.school != null
                || date != null && draft.date != null;
        boolean says = degree != null || school != null || date != null;
        if (says && (repeats || row.afterGap() && isComplete())) {
            finish();
        }
        draft.degree = degree != null ? degree : draft.degree;
        draft.school = school != null ? school : draft.school;
        draft.date = date != null ? date : draft.date;
        draft.all = draft.all == null ? row.span() : new Span(draft.all.start(), row.end());
    }

    private boolean isComplete() {
        return draft.degree != null && draft.school != null;
    }

    private void finish() {
        if (draft.all != null && (draft.degree != null || draft.school != null)) {
            studies.add(new Study(
                    extracted(draft.degree, 0.9),
                    draft.degree == null ? DegreeLevel.UNSTATED : DegreeWords.level(draft.degree.of(text)),
                    extracted(draft.school, 0.88),
                    Optional.ofNullable(draft.date)
                            .map(date -> new Extracted<>(date.period(), date.span(), date.range() ? 0.92 : 0.85)),
                    draft.all));
        }
        draft = new Draft();
    }

    private Optional<Extracted<String>> extracted(@Nullable Span span, double confidence) {
        return Optional.ofNullable(span)
                .map(found -> new Extracted<>(Texts.oneLine(found.of(text)), found, confidence));
    }

    private @Nullable Span school(List<Fragment> fragments, @Nullable Span degree) {
        for (Fragment fragment : fragments) {
            boolean other = degree == null || !degree.overlaps(fragment.span());
            if (other && DegreeWords.isSchool(fragment.span().of(text))) {
                return fragment.span();
            }
        }
        return null;
    }

    private @Nullable Dated date(Row row) {
        List<Dated> found =
                dates.in(row.span()).stream().filter(date -> !date.tail()).toList();
        return found.stream()
                .filter(Dated::range)
                .findFirst()
                .or(() -> found.stream().findFirst())
                .filter(date -> !row.isLong())
                .orElse(null);
    }
}
