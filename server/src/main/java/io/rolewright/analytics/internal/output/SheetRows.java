package io.rolewright.analytics.internal.output;

import io.rolewright.analytics.Cell;
import io.rolewright.analytics.Column;
import io.rolewright.analytics.ColumnKind;
import io.rolewright.analytics.Row;
import io.rolewright.shared.Money;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Writes rows onto a sheet, below their names, each value as what it is: a number, a day, an amount, or text. */
final class SheetRows {
    /** So many rows are kept in memory. */
    private static final int KEPT = 500;

    private static final int LEAST_WIDTH = 12;

    private final Worksheet sheet;
    private final List<Column> columns;

    SheetRows(Worksheet sheet, List<Column> columns) {
        this.sheet = sheet;
        this.columns = columns;
    }

    void write(Iterable<Row> rows) throws IOException {
        head();
        var at = 0;
        for (var row : rows) {
            at++;
            for (var column = 0; column < columns.size(); column++) {
                put(at, column, row.cells().get(column));
            }
            if (at % KEPT == 0) {
                sheet.flush();
            }
        }
    }

    private void head() {
        for (var column = 0; column < columns.size(); column++) {
            sheet.inlineString(0, column, SheetText.of(columns.get(column).title()));
            sheet.style(0, column)
                    .bold()
                    .wrapText(true)
                    .verticalAlignment("top")
                    .set();
            sheet.width(column, width(columns.get(column)));
        }
        sheet.freezePane(0, 1);
        sheet.repeatRows(0);
    }

    private static int width(Column column) {
        return switch (column.kind()) {
            case TEXT -> 36;
            case MONEY -> 20;
            case DAY, MONTH, COUNT, SHARE, DAYS, HOURS, SCORE ->
                Math.max(LEAST_WIDTH, Math.min(24, column.title().length()));
        };
    }

    private void put(int row, int column, Cell cell) {
        if (cell.number() != null) {
            number(row, column, cell.number(), format(columns.get(column).kind()));
        } else if (cell.money() != null) {
            number(row, column, new BigDecimal(cell.money().amount()), format(cell.money()));
        } else if (cell.text() != null) {
            text(row, column, cell.text());
        }
    }

    private void number(int row, int column, BigDecimal value, String format) {
        sheet.value(row, column, value);
        sheet.style(row, column).format(format).set();
    }

    private void text(int row, int column, String text) {
        var kind = columns.get(column).kind();
        var day = day(kind, text);
        if (day == null) {
            sheet.inlineString(row, column, SheetText.of(text));
        } else {
            sheet.value(row, column, day);
            sheet.style(row, column)
                    .format(kind == ColumnKind.DAY ? "yyyy-mm-dd" : "yyyy-mm")
                    .set();
        }
    }

    private static @Nullable LocalDate day(ColumnKind kind, String text) {
        try {
            return switch (kind) {
                case DAY -> LocalDate.parse(text);
                case MONTH -> YearMonth.parse(text).atDay(1);
                case TEXT, COUNT, SHARE, DAYS, HOURS, SCORE, MONEY -> null;
            };
        } catch (DateTimeException words) {
            return null;
        }
    }

    private static String format(ColumnKind kind) {
        return switch (kind) {
            case COUNT -> "#,##0";
            case SHARE -> "0.0%";
            case DAYS, HOURS, SCORE -> "#,##0.0";
            case TEXT, DAY, MONTH, MONEY -> "General";
        };
    }

    /** With its currency in front of every amount, as a sum over two of them would say nothing. */
    private static String format(Money money) {
        var digits = Scale.money(money.currency()).digits();
        return "\"" + money.currency() + "\" #,##0" + (digits == 0 ? "" : "." + "0".repeat(digits));
    }
}
