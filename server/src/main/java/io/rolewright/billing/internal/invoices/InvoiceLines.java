package io.rolewright.billing.internal.invoices;

import io.rolewright.billing.InvoiceLine;
import io.rolewright.billing.LineKind;
import io.rolewright.billing.TaxCategory;
import io.rolewright.billing.TaxLine;
import io.rolewright.shared.InvoiceId;
import io.rolewright.shared.Money;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What invoices are for, as rows, and the tax on it. */
@Component
class InvoiceLines {
    private final JdbcClient jdbc;

    InvoiceLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of several invoices, in their order. */
    Map<UUID, List<InvoiceLine>> of(List<UUID> invoices) {
        var found = new LinkedHashMap<UUID, List<InvoiceLine>>();
        jdbc.sql("""
                        select line.*, currency from billing.invoice_line line
                        join billing.invoice on invoice.id = line.invoice
                        where invoice = any(?) order by invoice, position""").param(invoices.toArray(UUID[]::new)).query(row -> {
            var line = new InvoiceLine(
                    LineKind.valueOf(row.getString("kind")),
                    row.getString("words"),
                    row.getBigDecimal("quantity").stripTrailingZeros(),
                    Money.ofMinor(row.getLong("price"), row.getString("currency")),
                    Money.ofMinor(row.getLong("net"), row.getString("currency")),
                    TaxCategory.valueOf(row.getString("category")),
                    row.getBigDecimal("rate"));
            found.merge(
                    row.getObject("invoice", UUID.class),
                    List.of(line),
                    (before, more) ->
                            Stream.concat(before.stream(), more.stream()).toList());
        });
        return found;
    }

    /** Keeps the lines of a draft, instead of those that it had. */
    void keep(InvoiceId invoice, List<InvoiceLine> lines) {
        jdbc.sql("delete from billing.invoice_line where invoice = ?")
                .param(invoice.value())
                .update();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            jdbc.sql("""
                            insert into billing.invoice_line (invoice, position, kind, words, quantity, price, net, category, rate)
                            values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                    .params(invoice.value(), i + 1, line.kind().name(), line.words(), line.quantity())
                    .params(line.price().minor(), line.net().minor())
                    .params(line.category().name(), line.rate())
                    .update();
        }
    }

    /** The tax of lines: worked out from the sum of all that are taxed alike, as one method for the whole invoice. */
    static List<TaxLine> taxes(List<InvoiceLine> lines) {
        var nets = new LinkedHashMap<Taxed, Money>();
        for (var line : lines) {
            nets.merge(new Taxed(line.category(), line.rate()), line.net(), Money::plus);
        }
        return nets.entrySet().stream()
                .map(each -> new TaxLine(
                        each.getKey().category(),
                        each.getKey().rate(),
                        each.getValue(),
                        each.getValue().percent(each.getKey().rate())))
                .toList();
    }

    private record Taxed(TaxCategory category, BigDecimal rate) {}
}
