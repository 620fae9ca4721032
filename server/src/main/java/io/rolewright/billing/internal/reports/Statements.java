package io.rolewright.billing.internal.reports;

import io.rolewright.billing.ReportRow;
import io.rolewright.billing.Statement;
import io.rolewright.billing.StatementAges;
import io.rolewright.billing.StatementKind;
import io.rolewright.billing.StatementLine;
import io.rolewright.billing.internal.BookDay;
import io.rolewright.billing.internal.Currencies;
import io.rolewright.billing.internal.Period;
import io.rolewright.billing.internal.invoices.Buyers;
import io.rolewright.billing.internal.invoices.Sellers;
import io.rolewright.shared.ClientId;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells clients what happened between them and us: the entries of the ledger that changed what they owe. */
@Component
public class Statements {
    private final Sellers sellers;
    private final Buyers buyers;
    private final Ageing ageing;
    private final BookDay day;
    private final JdbcClient jdbc;

    Statements(Sellers sellers, Buyers buyers, Ageing ageing, BookDay day, JdbcClient jdbc) {
        this.sellers = sellers;
        this.buyers = buyers;
        this.ageing = ageing;
        this.day = day;
        this.jdbc = jdbc;
    }

    /**
     * What happened to money of one currency in a period; without a last day, up to today.
     *
     * @throws ContractException {@code billing.currency-unknown} (422), {@code billing.seller-missing} (409), {@code
     *     hiring.client-not-found} (404)
     */
    public Statement of(ClientId client, String currency, Period period) {
        Currencies.known(currency);
        var seller = sellers.find().orElseThrow(() -> ContractException.conflict("billing.seller-missing"));
        var buyer = buyers.find(client);
        var asked = Asked.of(currency, period, day.today());
        var opening = opening(client, asked);
        var lines = lines(client, asked, opening);
        var closing = lines.isEmpty() ? opening : lines.getLast().balance();
        return new Statement(
                client,
                seller,
                buyer.party(),
                asked.from(),
                asked.until(),
                opening,
                lines,
                closing,
                ages(client, asked));
    }

    private Money opening(ClientId client, Asked asked) {
        return jdbc.sql("""
                        select sum(minor) as opening from billing.posting join billing.entry on entry.id = posting.entry
                        where client = ? and currency = ? and day < ? and account in ('RECEIVABLES', 'CLIENT_CREDITS')""")
                .params(client.value(), asked.currency(), asked.from())
                .query((row, number) -> asked.money(row, "opening"))
                .single();
    }

    private record Moved(
            LocalDate day, StatementKind kind, @Nullable String number, Money amount) {}

    private List<StatementLine> lines(ClientId client, Asked asked, Money opening) {
        var lines = new ArrayList<StatementLine>();
        var balance = opening;
        for (var moved : moved(client, asked)) {
            balance = balance.plus(moved.amount());
            lines.add(new StatementLine(moved.day(), moved.kind(), moved.number(), moved.amount(), balance));
        }
        return lines;
    }

    /** What only moves between a client's invoices and its credits changes nothing, and is left out. */
    private List<Moved> moved(ClientId client, Asked asked) {
        return jdbc.sql("""
                        select day, kind, coalesce(invoice.number, credit_note.number) as number, sum(minor) as amount
                        from billing.posting join billing.entry on entry.id = posting.entry
                        left join billing.invoice
                            on kind = 'INVOICE' and invoice.id = split_part(cause, ':', 2)::uuid
                        left join billing.credit_note
                            on kind = 'CREDIT_NOTE' and credit_note.id = split_part(cause, ':', 2)::uuid
                        where entry.client = ? and entry.currency = ? and day between ? and ?
                            and account in ('RECEIVABLES', 'CLIENT_CREDITS')
                        group by day, entry.id, kind, invoice.number, credit_note.number having sum(minor) <> 0
                        order by day, entry.id""")
                .params(client.value(), asked.currency(), asked.from(), asked.until())
                .query((row, number) -> new Moved(
                        row.getObject("day", LocalDate.class),
                        StatementKind.valueOf(row.getString("kind")),
                        row.getString("number"),
                        asked.money(row, "amount")))
                .list();
    }

    private StatementAges ages(ClientId client, Asked asked) {
        var none = Money.zero(asked.currency());
        return ageing.rows(asked, client).stream()
                .findFirst()
                .map(ReportRow::figures)
                .map(ages -> new StatementAges(ages.get(0), ages.get(1), ages.get(2), ages.get(3), ages.get(4)))
                .orElseGet(() -> new StatementAges(none, none, none, none, none));
    }
}
