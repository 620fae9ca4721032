package io.rolewright.billing.internal.invoices;

import io.rolewright.billing.CreditNote;
import io.rolewright.billing.Invoice;
import io.rolewright.billing.InvoiceLine;
import io.rolewright.events.billing.CreditReason;
import io.rolewright.events.billing.DiscardReason;
import io.rolewright.shared.CreditNoteId;
import io.rolewright.shared.Money;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes credit notes. */
@Component
class CreditNoteRows {
    private final JdbcClient jdbc;

    CreditNoteRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(CreditNoteId id, Invoice invoice, CreditReason reason, String words, Amount amount, Instant at) {
        var placement = invoice.placementId();
        jdbc.sql("""
                        insert into billing.credit_note (id, state, invoice, client, placement, currency, net, tax, reason,
                            words, category, rate, version, drafted_at)
                        values (?, 'DRAFT', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?)""")
                .params(id.value(), invoice.id().value(), invoice.clientId().value())
                .param(placement == null ? null : placement.value())
                .params(
                        amount.net().currency(),
                        amount.net().minor(),
                        amount.tax().minor())
                .params(reason.name(), words)
                .params(amount.how().category().name(), amount.how().rate(), Timestamp.from(at))
                .update();
    }

    /** How much a note gives back. */
    record Amount(Money net, Money tax, InvoiceLine how) {
        static Amount of(CreditTax taxing, Money net) {
            return new Amount(net, taxing.of(net), taxing.line());
        }
    }

    /** Changes a draft that this transaction holds. */
    void change(CreditNoteId id, String words, Amount amount) {
        jdbc.sql("""
                        update billing.credit_note set net = ?, tax = ?, words = ?, category = ?, rate = ?, version = version + 1
                        where id = ? and state = 'DRAFT'""")
                .params(amount.net().minor(), amount.tax().minor(), words)
                .params(amount.how().category().name(), amount.how().rate(), id.value())
                .update();
    }

    /** What a draft becomes when it is issued. */
    record Issue(long seriesNumber, String number, LocalDate day, Money applied, Instant at) {}

    /** Issues a draft that this transaction holds. */
    void issue(CreditNoteId id, Issue issue) {
        jdbc.sql("""
                        update billing.credit_note set state = 'ISSUED', series_number = ?, number = ?, issued_on = ?,
                            applied = ?, issued_at = ?, version = version + 1
                        where id = ? and state = 'DRAFT'""")
                .params(
                        issue.seriesNumber(),
                        issue.number(),
                        issue.day(),
                        issue.applied().minor())
                .params(Timestamp.from(issue.at()), id.value())
                .update();
    }

    /** Throws away a draft that this transaction holds. */
    void discard(CreditNote draft, DiscardReason reason, Instant at) {
        jdbc.sql("""
                        update billing.credit_note set state = 'DISCARDED', discarded = ?, discarded_at = ?, version = version + 1
                        where id = ? and state = 'DRAFT'""")
                .params(reason.name(), Timestamp.from(at), draft.id().value())
                .update();
    }
}
