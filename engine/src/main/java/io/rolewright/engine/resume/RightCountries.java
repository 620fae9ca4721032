package io.rolewright.engine.resume;

import io.rolewright.engine.resume.RightWords.Country;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the countries that stand beside a statement about the right to work. */
final class RightCountries {
    /** In words. */
    private static final int LONGEST = 5;

    /** Shorter names are words of their own: "us". */
    private static final int SHORTEST_NAME = 3;

    private static final int MOST_JOINTS = 5;

    private final Clauses clauses;

    RightCountries(Clauses clauses) {
        this.clauses = clauses;
    }

    /**
     * Countries beside a statement.
     *
     * @param edge index of the first of their words before it, or behind the last of them after it
     */
    record Beside(List<String> codes, int edge) {
        boolean isEmpty() {
            return codes.isEmpty();
        }
    }

    /** "Australian and British" before word {@code i}, in one clause with it. */
    Beside before(int i) {
        List<String> found = new ArrayList<>();
        int edge = i;
        int at = i;
        for (Optional<Country> country = endingAt(at); country.isPresent(); country = endingAt(at)) {
            found.addFirst(country.get().code());
            edge = at - country.get().words();
            at = edge > 0 && !clauses.startsClause(edge) && isJoint(edge - 1) ? edge - 1 : edge;
        }
        return new Beside(found, edge);
    }

    private Optional<Country> endingAt(int end) {
        for (int start = Math.max(0, end - LONGEST); start < end; start++) {
            Optional<Country> country = at(start);
            if (country.isPresent()
                    && start + country.get().words() == end
                    && clauses.isWhole(start, end)
                    && !clauses.startsClause(end)) {
                return country;
            }
        }
        return Optional.empty();
    }

    /** "in Australia", "of Ireland and the UK", "(Australia, UK)" from word {@code i} on. */
    Beside after(int i) {
        List<String> found = new ArrayList<>();
        int edge = i;
        boolean bracket = clauses.gap(i).indexOf('(') >= 0;
        int joints = 0;
        int at = i;
        while (at < clauses.size() && joints < MOST_JOINTS && goesOn(at, at == i, bracket)) {
            Optional<Country> country = at(at);
            boolean joint = country.isEmpty() && isJoint(at);
            if (country.isEmpty() && !joint) {
                break;
            }
            country.ifPresent(named -> found.add(named.code()));
            at += country.map(Country::words).orElse(1);
            edge = joint ? edge : at;
            joints += joint ? 1 : 0;
        }
        return new Beside(found, edge);
    }

    private boolean goesOn(int at, boolean first, boolean bracket) {
        String gap = clauses.gap(at).strip();
        return !clauses.startsClause(at) || first && gap.equals("(") || bracket && (gap.equals(",") || gap.equals("/"));
    }

    private boolean isJoint(int i) {
        return RightWords.JOINT.holdsWord(clauses.words().get(i));
    }

    /** The country whose name starts at word {@code i}. */
    Optional<Country> at(int i) {
        return RightWords.countryAt(clauses.words(), i).filter(country -> {
            String written = clauses.written(i, i + country.words());
            return written.length() >= SHORTEST_NAME || written.equals(written.toUpperCase(Locale.ROOT));
        });
    }
}
