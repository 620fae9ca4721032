package io.rolewright.analytics.internal;

import io.rolewright.analytics.Cell;
import io.rolewright.analytics.ColumnKind;
import io.rolewright.analytics.ReportFilter;
import io.rolewright.analytics.internal.DeclaredGroups.Attribute;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * What those say of themselves who applied, were shortlisted, and were placed. Quarters that have ended are counted each for
 * itself, whatever days are asked for: whoever asks twice gets the same quarters, and learns nothing from the difference.
 */
@Component
class DiversityReport implements ReportMaker {
    private static final String HIDDEN = "hidden";
    private static final List<Passing> PASSINGS = List.of(Passing.APPLIED, Passing.SHORTLISTED, Passing.PLACED);

    private final Passings passings;
    private final DeclaredGroups groups;
    private final Suppression suppression;
    private final int smallest;

    DiversityReport(Passings passings, DeclaredGroups groups, AnalyticsSettings settings) {
        this.passings = passings;
        this.groups = groups;
        this.suppression = new Suppression(settings.smallestGroup());
        this.smallest = settings.smallestGroup();
    }

    @Override
    public String name() {
        return "diversity";
    }

    @Override
    public List<String> metrics() {
        return List.of("declared-groups");
    }

    @Override
    public Set<ReportFilter> filters() {
        return EnumSet.noneOf(ReportFilter.class);
    }

    @Override
    public Contents make(Question question) {
        var tables = new EnumMap<Attribute, Table>(Attribute.class);
        for (var attribute : Attribute.values()) {
            tables.put(attribute, table(attribute));
        }
        for (var quarter : Quarter.ended(question.period(), question.today())) {
            fill(tables, quarter);
        }
        return new Contents(tables.values().stream().map(Table::done).toList(), List.of());
    }

    private Table table(Attribute attribute) {
        return Table.of(attribute.name().toLowerCase(Locale.ROOT))
                .column("quarter", ColumnKind.TEXT)
                .column("group", ColumnKind.TEXT)
                .column("applied", ColumnKind.COUNT, "declared-groups")
                .column("shortlisted", ColumnKind.COUNT, "declared-groups")
                .column("placed", ColumnKind.COUNT, "declared-groups")
                .note(Titles.note("diversity", smallest));
    }

    private void fill(Map<Attribute, Table> tables, Quarter quarter) {
        var said = PASSINGS.stream()
                .map(passing -> groups.of(passings.of(passing, quarter.days())))
                .toList();
        for (var attribute : Attribute.values()) {
            var columns = said.stream().map(one -> shown(one.of(attribute))).toList();
            for (var name : attribute.names()) {
                var row = Stream.concat(
                        Stream.of(Cell.of(quarter.toString()), Cell.of(name)),
                        columns.stream().map(column -> column.getOrDefault(name, Cell.EMPTY)));
                Objects.requireNonNull(tables.get(attribute)).row(row.toArray(Cell[]::new));
            }
        }
    }

    private Map<String, Cell> shown(Map<String, Long> sizes) {
        var hidden = suppression.hidden(sizes);
        var cells = new HashMap<String, Cell>();
        sizes.forEach((name, size) -> cells.put(name, hidden.contains(name) ? Cell.of(HIDDEN) : Cell.of(size)));
        return cells;
    }
}
