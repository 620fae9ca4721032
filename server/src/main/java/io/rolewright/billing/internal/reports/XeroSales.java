package io.rolewright.billing.internal.reports;

import io.rolewright.billing.Address;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Sales with the columns of Xero's import of invoices, one row for each line. Prices are without tax; an invoice whose sum is
 * below zero becomes a credit note there.
 */
@Component
class XeroSales {
    private static final List<String> COLUMNS = List.of(
            "*ContactName",
            "EmailAddress",
            "POAddressLine1",
            "POAddressLine2",
            "POAddressLine3",
            "POAddressLine4",
            "POCity",
            "PORegion",
            "POPostalCode",
            "POCountry",
            "*InvoiceNumber",
            "Reference",
            "*InvoiceDate",
            "*DueDate",
            "InventoryItemCode",
            "*Description",
            "*Quantity",
            "*UnitAmount",
            "Discount",
            "*AccountCode",
            "*TaxType",
            "TrackingName1",
            "TrackingOption1",
            "TrackingName2",
            "TrackingOption2",
            "Currency",
            "BrandingTheme");

    private final ExportSettings settings;
    private final TaxCodes taxes;

    XeroSales(ExportSettings settings, TaxCodes taxes) {
        this.settings = settings;
        this.taxes = taxes;
    }

    CsvTable table(List<Sales.Line> lines) {
        var table = CsvTable.headed(COLUMNS);
        lines.forEach(line -> add(table, line));
        return table;
    }

    private void add(CsvTable table, Sales.Line line) {
        var address = line.buyer().address();
        table.row(
                line.buyer().name(),
                null,
                street(address),
                null,
                null,
                null,
                address == null ? null : address.city(),
                address == null ? null : address.region(),
                address == null ? null : address.postcode(),
                address == null ? null : address.country(),
                line.number(),
                line.reference(),
                Sales.DAY.format(line.issuedOn()),
                Sales.DAY.format(line.dueOn()),
                null,
                line.words(),
                line.quantity(),
                line.price(),
                null,
                line.isCredit() ? settings.xeroRebates() : settings.xeroRevenue(),
                taxes.of("xero", line.category()),
                null,
                null,
                null,
                null,
                line.price().currency(),
                null);
    }

    private static @Nullable String street(@Nullable Address address) {
        return address == null ? null : address.street();
    }
}
