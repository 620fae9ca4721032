package io.rolewright.analytics.internal;

import io.rolewright.analytics.Cell;
import io.rolewright.analytics.ColumnKind;
import io.rolewright.analytics.Point;
import io.rolewright.analytics.Series;
import io.rolewright.analytics.SeriesKind;
import io.rolewright.analytics.Unit;
import io.rolewright.shared.Money;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Scorecards as tables: whoever has the most placements first. */
final class ScorecardTables {
    static final List<String> METRICS =
            List.of("jobs-opened", "fill-rate", "submissions", "interviews", "placements", "days-to-pay", "revenue");

    private ScorecardTables() {}

    /** @param names what people call those who have a card; the id stands where nobody knows a name */
    static Contents of(String column, Map<UUID, Card> cards, Map<UUID, String> names, String note) {
        var ids = cards.entrySet().stream()
                .sorted(Comparator.comparingLong(
                                (Map.Entry<UUID, Card> card) -> -card.getValue().placements())
                        .thenComparing(card -> card.getKey().toString()))
                .map(Map.Entry::getKey)
                .toList();
        var work = Table.of("work")
                .column(column, ColumnKind.TEXT)
                .column("id", ColumnKind.TEXT)
                .column("jobs", ColumnKind.COUNT, "jobs-opened")
                .column("fill-rate", ColumnKind.SHARE, "fill-rate")
                .column("submissions", ColumnKind.COUNT, "submissions")
                .column("interviews", ColumnKind.COUNT, "interviews")
                .column("placements", ColumnKind.COUNT, "placements")
                .column("days-to-pay", ColumnKind.DAYS, "days-to-pay")
                .note(note);
        var money = Table.of("money")
                .column(column, ColumnKind.TEXT)
                .column("id", ColumnKind.TEXT)
                .column("revenue", ColumnKind.MONEY, "revenue");
        for (var id : ids) {
            var card = Objects.requireNonNull(cards.get(id));
            var name = Cell.of(names.getOrDefault(id, id.toString()));
            work.row(
                    name,
                    Cell.of(id.toString()),
                    Cell.of(card.jobs()),
                    Cell.of(Rounded.share(card.filled(), card.jobs())),
                    Cell.of(card.submissions()),
                    Cell.of(card.interviews()),
                    Cell.of(card.placements()),
                    Cell.of(Rounded.days(card.daysToPay().median())));
            card.revenue()
                    .forEach((currency, minor) ->
                            money.row(name, Cell.of(id.toString()), Cell.of(Money.ofMinor(minor, currency))));
        }
        var points = ids.stream()
                .map(id -> Point.of(names.getOrDefault(id, id.toString()), placements(cards, id)))
                .toList();
        return new Contents(
                List.of(work.done(), money.done()),
                List.of(new Series(
                        "placements", Titles.ofMetric("placements"), SeriesKind.CATEGORIES, Unit.COUNT, null, points)));
    }

    private static BigDecimal placements(Map<UUID, Card> cards, UUID id) {
        return BigDecimal.valueOf(Objects.requireNonNull(cards.get(id)).placements());
    }
}
