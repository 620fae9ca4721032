package io.rolewright.analytics.internal;

import io.rolewright.analytics.Cell;
import io.rolewright.analytics.Column;
import io.rolewright.analytics.ColumnKind;
import io.rolewright.analytics.ReportTable;
import io.rolewright.analytics.Row;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table while it is made. */
final class Table {
    private final String name;
    private final List<Column> columns = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private @Nullable Row total;
    private @Nullable String note;

    private Table(String name) {
        this.name = name;
    }

    static Table of(String name) {
        return new Table(name);
    }

    /** Adds a column whose values need no definition. */
    Table column(String column, ColumnKind kind) {
        columns.add(new Column(column, Titles.ofColumn(column), kind, null));
        return this;
    }

    /** Adds a column of figures. */
    Table column(String column, ColumnKind kind, String metric) {
        columns.add(new Column(column, Titles.ofColumn(column), kind, metric));
        return this;
    }

    Table row(Cell... cells) {
        rows.add(checked(Row.of(cells)));
        return this;
    }

    Table total(Cell... cells) {
        total = checked(Row.of(cells));
        return this;
    }

    Table note(String text) {
        note = text;
        return this;
    }

    private Row checked(Row row) {
        if (row.cells().size() != columns.size()) {
            throw new IllegalArgumentException(name + " has " + columns.size() + " columns");
        }
        return row;
    }

    ReportTable done() {
        return new ReportTable(name, Titles.ofTable(name), columns, rows, total, note);
    }
}
