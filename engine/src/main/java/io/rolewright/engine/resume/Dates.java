package io.rolewright.engine.resume;

import io.rolewright.engine.document.Span;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the dates and stretches of dates of a text in one pass. */
final class Dates {
    /** A course may end some years from now; a later year is no date. */
    private static final int YEARS_AHEAD = 8;

    private final List<DateToken> tokens;
    private final DatePoints points;
    private final DateSeparators separators;

    private Dates(String text, YearMonth today) {
        this.tokens = DateToken.of(text);
        this.points = new DatePoints(tokens, today.getYear() + YEARS_AHEAD);
        this.separators = new DateSeparators(tokens);
    }

    /** All of them, in order, none overlapping. */
    static List<Dated> in(String text, YearMonth today) {
        return new Dates(text, today).all();
    }

    private List<Dated> all() {
        List<Dated> found = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            Found next = at(i);
            if (next != null) {
                found.add(next.dated());
            }
            i = next == null ? i + 1 : next.next();
        }
        return found;
    }

    private record Found(Dated dated, int next) {}

    private @Nullable Found at(int i) {
        Found since = since(i);
        if (since != null) {
            return since;
        }
        DatePoint start = points.at(i);
        if (start == null) {
            return shortRange(i);
        }
        if (start.isPresent()) {
            return null;
        }
        Found range = range(i, start);
        return range != null || !start.hasYear() ? range : single(i, start);
    }

    /** "Since June 2021", "from 2019" without an end, and "2019 onwards". */
    private @Nullable Found since(int i) {
        if (!Vocabulary.DATES.in("SINCE").holdsWord(tokens.get(i).word())) {
            return null;
        }
        DatePoint start = points.at(i + 1);
        if (start == null || !start.hasYear()) {
            return null;
        }
        Found range = range(i + 1, start);
        return range != null ? range : found(i, start, DatePoint.present(start.next()));
    }

    private @Nullable Found range(int i, DatePoint start) {
        int behind = separators.behind(start.next());
        if (behind < 0) {
            return onwards(i, start);
        }
        DatePoint end = points.at(behind);
        if (end == null) {
            end = abbreviatedYear(behind, start);
        }
        if (end == null) {
            return isOpen(start, behind) ? found(i, start, DatePoint.present(start.next() + 1)) : null;
        }
        if (!start.hasYear()) {
            return end.hasYear() && end.hasMonth() ? found(i, start.inYear(end.year()), end) : null;
        }
        return end.year() == 0 ? null : found(i, start, end);
    }

    private @Nullable Found onwards(int i, DatePoint start) {
        boolean onwards = start.next() < tokens.size()
                && (tokens.get(start.next()).word().equals("onwards")
                        || tokens.get(start.next()).word().equals("onward"));
        return onwards && start.hasYear() ? found(i, start, DatePoint.present(start.next() + 1)) : null;
    }

    /** "2019 –" with nothing behind it on its line lasts. */
    private boolean isOpen(DatePoint start, int behind) {
        boolean dash = behind == start.next() + 1 && tokens.get(start.next()).isMark("-–—");
        boolean lineEnds = behind >= tokens.size() || tokens.get(behind).isMark("\n|)");
        return dash && lineEnds && start.hasYear();
    }

    /** "2014–16". */
    private @Nullable DatePoint abbreviatedYear(int i, DatePoint start) {
        boolean fits = i < tokens.size()
                && start.hasYear()
                && !start.hasMonth()
                && tokens.get(i).length() == 2
                && tokens.get(i).isNumber(2, 0, 99);
        int year = fits ? start.year() - start.year() % 100 + tokens.get(i).number() : 0;
        return fits && year >= start.year() ? new DatePoint(year, 0, i + 1) : null;
    }

    private @Nullable Found shortRange(int i) {
        DatePoint start = points.shortAt(i);
        int behind = start == null ? -1 : separators.behind(start.next());
        if (start == null || behind < 0) {
            return null;
        }
        DatePoint end = points.shortAt(behind);
        if (end == null) {
            end = points.at(behind);
        }
        return end == null || !end.isPresent() && !end.hasYear() ? null : found(i, start, end);
    }

    private @Nullable Found found(int from, DatePoint start, DatePoint end) {
        Optional<YearMonth> last = end.isPresent() ? Optional.empty() : Optional.of(end.last());
        if (last.isPresent() && last.get().isBefore(start.first())) {
            return null;
        }
        boolean yearsOnly = !start.hasMonth() || !end.isPresent() && !end.hasMonth();
        return new Found(
                new Dated(new Period(start.first(), last, yearsOnly), span(from, end.next()), true), end.next());
    }

    private Found single(int from, DatePoint point) {
        Period period = new Period(point.first(), Optional.of(point.last()), !point.hasMonth());
        return new Found(new Dated(period, span(from, point.next()), false), point.next());
    }

    private Span span(int from, int next) {
        return new Span(
                tokens.get(from).start(),
                tokens.get(Math.min(next, tokens.size()) - 1).end());
    }
}
