package io.rolewright.billing.internal.bank;

import io.rolewright.billing.DecimalSign;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a bank writes its CSV files; all of them stand in {@code billing/bank-layouts.json}.
 *
 * @param name of the bank
 * @param positions which columns hold what, from 0, in files without names of columns; absent where they have names
 * @param widths how many columns such files have
 * @param headers which names of columns, in lower case, mean what; of several that stand there the first counts, and all of texts
 * @param needed names that must all stand there
 * @param dates the forms of its dates
 * @param decimals its decimal sign; absent where that must be found out
 */
record BankLayout(
        String name,
        @Nullable Map<ColumnRole, List<Integer>> positions,
        @Nullable List<Integer> widths,
        @Nullable Map<ColumnRole, List<String>> headers,
        @Nullable List<String> needed,
        List<String> dates,
        @Nullable DecimalSign decimals) {
    private static final int LATEST_HEADER = 30;

    /**
     * The rows of a file in this layout.
     *
     * @param columns which hold what
     * @param width how many there are
     * @param rows without the names of columns and what stands before them
     */
    record Fit(Map<ColumnRole, List<Integer>> columns, int width, List<CsvRow> rows) {}

    /** How a file fits, if it does. */
    Optional<Fit> fit(List<CsvRow> rows) {
        return positions == null ? byNames(rows) : byPlaces(rows, positions);
    }

    private Optional<Fit> byPlaces(List<CsvRow> rows, Map<ColumnRole, List<Integer>> places) {
        var first = rows.getFirst();
        var width = first.fields().size();
        if (widths == null || !widths.contains(width) || !holdsDate(first.field(0)) || !holdsAmount(first.field(1))) {
            return Optional.empty();
        }
        return Optional.of(new Fit(places, width, rows));
    }

    /** A title is no date: enough to tell that a file has no names of columns. */
    private static boolean holdsDate(String field) {
        return !field.isEmpty() && Character.isDigit(field.charAt(0));
    }

    private static boolean holdsAmount(String field) {
        return field.chars().anyMatch(Character::isDigit) && field.chars().noneMatch(Character::isLetter);
    }

    private Optional<Fit> byNames(List<CsvRow> rows) {
        for (int i = 0; i < Math.min(rows.size(), LATEST_HEADER); i++) {
            var names = rows.get(i).fields().stream()
                    .map(name -> name.toLowerCase(Locale.ROOT))
                    .toList();
            var columns = columns(names);
            if (isWhole(columns) && (needed == null || names.containsAll(needed))) {
                return Optional.of(new Fit(columns, names.size(), rows.subList(i + 1, rows.size())));
            }
        }
        return Optional.empty();
    }

    private Map<ColumnRole, List<Integer>> columns(List<String> names) {
        var columns = new EnumMap<ColumnRole, List<Integer>>(ColumnRole.class);
        if (headers == null) {
            return columns;
        }
        headers.forEach((role, known) -> {
            var found = new ArrayList<Integer>();
            known.stream().map(names::indexOf).filter(place -> place >= 0).forEach(found::add);
            if (!found.isEmpty()) {
                columns.put(role, role == ColumnRole.TEXT ? List.copyOf(found) : List.of(found.getFirst()));
            }
        });
        return columns;
    }

    private static boolean isWhole(Map<ColumnRole, List<Integer>> columns) {
        var tellsAmount = columns.containsKey(ColumnRole.AMOUNT)
                || (columns.containsKey(ColumnRole.DEBIT) && columns.containsKey(ColumnRole.CREDIT));
        return columns.containsKey(ColumnRole.DATE) && columns.containsKey(ColumnRole.TEXT) && tellsAmount;
    }
}
