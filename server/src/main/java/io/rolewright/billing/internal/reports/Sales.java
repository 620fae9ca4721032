package io.rolewright.billing.internal.reports;

import io.rolewright.billing.Party;
import io.rolewright.billing.TaxCategory;
import io.rolewright.billing.internal.Period;
import io.rolewright.shared.Money;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What was invoiced and credited, line by line. */
@Component
class Sales {
    /** As Australian programs read days. */
    static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Sales(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * A line of an invoice, or a credit note.
     *
     * @param number of the invoice or the note
     * @param isCredit whether it is given back
     * @param buyer who the client was then
     * @param reference what the client wants to read
     * @param issuedOn its day
     * @param dueOn the last day on which it is paid in time; of a credit note its day
     * @param words what for
     * @param quantity how many
     * @param price of one without tax; below zero when it is given back
     * @param net of all without tax
     * @param category how it is taxed
     */
    record Line(
            String number,
            boolean isCredit,
            Party buyer,
            @Nullable String reference,
            LocalDate issuedOn,
            LocalDate dueOn,
            String words,
            BigDecimal quantity,
            Money price,
            Money net,
            TaxCategory category) {}

    /** By day and number. */
    List<Line> of(Period period, int most) {
        return jdbc.sql("""
                        select invoice.number, false as credit, buyer, buyer_reference, issued_on, due_on, words, quantity, price,
                            line.net, currency, category, position
                        from billing.invoice join billing.invoice_line line on line.invoice = invoice.id
                        where state = 'ISSUED' and issued_on between :from and :until
                        union all
                        select note.number, true, invoice.buyer, invoice.number, note.issued_on, note.issued_on, note.words, 1,
                            -note.net, -note.net, note.currency, note.category, 1
                        from billing.credit_note note join billing.invoice on invoice.id = note.invoice
                        where note.state = 'ISSUED' and note.issued_on between :from and :until
                        order by issued_on, number, position limit :most""")
                .param("from", period.first())
                .param("until", period.last())
                .param("most", most)
                .query(this::line)
                .list();
    }

    private Line line(ResultSet row, int number) throws SQLException {
        var currency = row.getString("currency");
        return new Line(
                row.getString("number"),
                row.getBoolean("credit"),
                json.readValue(row.getString("buyer"), Party.class),
                row.getString("buyer_reference"),
                row.getObject("issued_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                row.getString("words"),
                row.getBigDecimal("quantity").stripTrailingZeros(),
                Money.ofMinor(row.getLong("price"), currency),
                Money.ofMinor(row.getLong("net"), currency),
                TaxCategory.valueOf(row.getString("category")));
    }
}
