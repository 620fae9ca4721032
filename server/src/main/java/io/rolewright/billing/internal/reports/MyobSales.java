package io.rolewright.billing.internal.reports;

import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Sales with the columns of MYOB AccountRight's import of miscellaneous sales: one row for each line, and an empty line between
 * invoices. Amounts are without tax; MYOB works it out by the code.
 */
@Component
class MyobSales {
    private static final List<String> COLUMNS = List.of(
            "Co./Last Name",
            "Invoice No.",
            "Date",
            "Customer PO",
            "Description",
            "Account No.",
            "Amount",
            "Journal Memo",
            "Tax Code",
            "Currency Code");

    private final ExportSettings settings;
    private final TaxCodes taxes;

    MyobSales(ExportSettings settings, TaxCodes taxes) {
        this.settings = settings;
        this.taxes = taxes;
    }

    CsvTable table(List<Sales.Line> lines) {
        var table = CsvTable.headed(COLUMNS);
        var before = "";
        for (var line : lines) {
            if (!before.isEmpty() && !before.equals(line.number())) {
                table.gap();
            }
            before = line.number();
            add(table, line);
        }
        return table;
    }

    private void add(CsvTable table, Sales.Line line) {
        table.row(
                line.buyer().name(),
                line.number(),
                Sales.DAY.format(line.issuedOn()),
                line.reference(),
                line.words(),
                line.isCredit() ? settings.myobRebates() : settings.myobRevenue(),
                line.net(),
                (line.isCredit() ? "Credit; " : "Sale; ") + line.buyer().name(),
                taxes.of("myob", line.category()),
                line.net().currency());
    }
}
