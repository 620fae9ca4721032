package io.rolewright.engine.resume;

import io.rolewright.engine.document.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Splits a work history into its jobs at the rows that hold dates. */
final class Entries {
    /** Rows above the dates, and below them, that may belong to a header. */
    private static final int MOST_ABOVE = 3;

    private static final int MOST_BELOW = 2;

    /** Rows with ranges that rows with a single year are compared with. */
    private static final int MOST_MODELS = 3;

    private final List<Row> rows;
    private final DateIndex dates;
    private final boolean[] body;

    private Entries(List<Row> rows, DateIndex dates) {
        this.rows = rows;
        this.dates = dates;
        this.body = Duties.in(rows);
    }

    static List<Entry> in(List<Row> rows, DateIndex dates) {
        return new Entries(rows, dates).split();
    }

    private List<Entry> split() {
        List<Integer> anchors = anchors();
        List<Integer> starts = starts(anchors);
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < anchors.size(); i++) {
            int start = starts.get(i);
            int end = i + 1 < starts.size() ? starts.get(i + 1) : rows.size();
            int anchor = anchors.get(i);
            entries.add(new Entry(
                    rows.subList(start, end), anchor - start, headerEnd(anchor, end) - start, date(rows.get(anchor))));
        }
        return entries;
    }

    /** Rows with a range of dates; without any, rows with one date; without any, rows that name a title. */
    private List<Integer> anchors() {
        List<Integer> ranges =
                where(i -> isAnchor(rows.get(i), true) && !rows.get(i).isBullet());
        List<Integer> anchors = withSingleYears(ranges);
        if (anchors.isEmpty()) {
            anchors = where(i -> isAnchor(rows.get(i), true));
        }
        if (anchors.isEmpty()) {
            anchors = where(i -> isAnchor(rows.get(i), false) && !rows.get(i).isBullet());
        }
        return anchors.isEmpty() ? where(this::namesTitle) : anchors;
    }

    /** A job of one year says "2019" where its neighbours say "2017–2018": at the same edge of a row that looks alike. */
    private List<Integer> withSingleYears(List<Integer> ranges) {
        List<Row> models = ranges.stream().limit(MOST_MODELS).map(rows::get).toList();
        Set<Integer> known = new HashSet<>(ranges);
        return models.isEmpty() ? ranges : where(i -> known.contains(i) || isLike(models, i));
    }

    private boolean isLike(List<Row> models, int i) {
        Row row = rows.get(i);
        return !body[i]
                && !row.isBullet()
                && dates.in(row.span()).size() == 1
                && isAnchor(row, false)
                && models.stream()
                        .anyMatch(model -> row.looksLike(model) && edges(row).equals(edges(model)));
    }

    /** At which edges of a row its first date stands. */
    private List<Boolean> edges(Row row) {
        Span date = dates.in(row.span()).getFirst().span();
        return List.of(date.start() - row.start() <= 2, row.end() - date.end() <= 2);
    }

    private List<Integer> where(IntPredicate condition) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (condition.test(i)) {
                found.add(i);
            }
        }
        return found;
    }

    private boolean isAnchor(Row row, boolean range) {
        if (row.isLong()) {
            return false;
        }
        return dates.in(row.span()).stream()
                .filter(date ->
                        date.range() == range && !date.tail() && date.span().start() >= row.start())
                .anyMatch(date -> standsFree(row, date));
    }

    /** A date at a row's edge, or in a row that is no sentence. */
    private static boolean standsFree(Row row, Dated date) {
        boolean first = date.span().start() - row.start() - row.afterBullet() <= 2;
        boolean last = row.end() - date.span().end() <= 2;
        return first || last || !row.isBullet() && !row.isProse();
    }

    private boolean namesTitle(int i) {
        Row row = rows.get(i);
        boolean stands = row.afterGap() || row.bold() || i == 0;
        return !body[i]
                && stands
                && Fragment.of(row.text(), 0, row.text().length()).stream()
                        .anyMatch(
                                part -> Likeness.of(part.span().of(row.text())).title() >= 1);
    }

    private @Nullable Dated date(Row row) {
        List<Dated> found =
                dates.in(row.span()).stream().filter(date -> !date.tail()).toList();
        Optional<Dated> range = found.stream().filter(Dated::range).findFirst();
        return range.or(() -> found.stream().findFirst()).orElse(null);
    }

    /** The first rows of the entries: as many above the dates as the résumé's first entry has, or up to a gap. */
    private List<Integer> starts(List<Integer> anchors) {
        int lead = lead(anchors);
        List<Integer> starts = new ArrayList<>();
        int previous = -1;
        for (int anchor : anchors) {
            int above = above(anchor, previous, MOST_ABOVE);
            boolean ends = above > 0 && rows.get(anchor - above).afterGap();
            starts.add(anchor - (ends ? above : Math.min(above, lead)));
            previous = anchor;
        }
        return starts;
    }

    private int lead(List<Integer> anchors) {
        if (anchors.isEmpty()) {
            return 0;
        }
        int first = above(anchors.getFirst(), -1, MOST_ABOVE);
        int others = 0;
        for (int i = 1; i < anchors.size(); i++) {
            others = Math.max(others, above(anchors.get(i), anchors.get(i - 1), MOST_ABOVE));
        }
        return others == 0 ? first : Math.min(first, others);
    }

    private int above(int anchor, int previous, int most) {
        int count = 0;
        while (count < most && anchor - count - 1 > previous && !body[anchor - count - 1]) {
            count++;
            if (rows.get(anchor - count).afterGap() && !isSetApart(anchor - count - 1, previous)) {
                break;
            }
        }
        return count;
    }

    /** An employer in bold between gaps, above the titles that a person held there. */
    private boolean isSetApart(int i, int previous) {
        return i > previous + 1 && !body[i] && rows.get(i).bold() && rows.get(i).afterGap();
    }

    private int headerEnd(int anchor, int end) {
        int at = anchor + 1;
        while (at < end && !body[at] && (at <= anchor + MOST_BELOW || Labels.starts(rows.get(at)))) {
            at++;
        }
        return at;
    }
}
