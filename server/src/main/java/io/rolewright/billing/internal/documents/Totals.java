package io.rolewright.billing.internal.documents;

import io.rolewright.shared.Money;
import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.Font;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;

/** Sums below each other at the right of a paper. */
final class Totals {
    private static final float[] WIDTHS = {45, 35, 20};

    private final List<Sum> sums = new ArrayList<>();

    /** A sum with its name. */
    private record Sum(String name, Money amount, boolean isStrong) {}

    Totals add(String name, Money amount) {
        sums.add(new Sum(name, amount, false));
        return this;
    }

    /** The same where there is something. */
    Totals addSome(String name, Money amount) {
        return amount.minor() == 0 ? this : add(name, amount);
    }

    /** A sum that matters most. */
    Totals strong(String name, Money amount) {
        sums.add(new Sum(name, amount, true));
        return this;
    }

    PdfPTable table() {
        var table = Paper.table(WIDTHS);
        for (var sum : sums) {
            var font = sum.isStrong() ? Paper.STRONG : Paper.PLAIN;
            table.addCell(empty());
            table.addCell(cell(sum, sum.name(), font));
            table.addCell(cell(sum, Written.full(sum.amount()), font));
        }
        return table;
    }

    private static PdfPCell empty() {
        var cell = new PdfPCell();
        cell.setBorder(Rectangle.NO_BORDER);
        return cell;
    }

    private static PdfPCell cell(Sum sum, String text, Font font) {
        var cell = Paper.ruled(Paper.right(text, font));
        if (!sum.isStrong()) {
            cell.setBorder(Rectangle.NO_BORDER);
        }
        return cell;
    }
}
