package io.rolewright.analytics.internal.output;

import io.rolewright.analytics.Cell;
import io.rolewright.analytics.ColumnKind;
import io.rolewright.shared.Money;
import java.math.BigDecimal;

/** A cell as people read it. */
final class CellText {
    private CellText() {}

    static String of(Cell cell, ColumnKind kind) {
        if (cell.number() != null) {
            return number(cell.number(), kind);
        }
        if (cell.money() != null) {
            return money(cell.money());
        }
        return cell.text() == null ? "" : cell.text();
    }

    static String money(Money money) {
        return FigureText.exact(new BigDecimal(money.amount()), Scale.money(money.currency()));
    }

    /** Columns whose values are compared by their size. */
    static boolean isNumber(ColumnKind kind) {
        return switch (kind) {
            case TEXT, DAY, MONTH -> false;
            case COUNT, SHARE, DAYS, HOURS, SCORE, MONEY -> true;
        };
    }

    /** The head of the column names the unit, so it is not said again. */
    private static String number(BigDecimal value, ColumnKind kind) {
        return switch (kind) {
            case COUNT -> FigureText.exact(value, Scale.COUNT);
            case SHARE -> FigureText.exact(value, Scale.SHARE);
            case DAYS, HOURS, SCORE -> FigureText.exact(value, Scale.SCORE);
            case TEXT, DAY, MONTH, MONEY -> value.toPlainString();
        };
    }
}
