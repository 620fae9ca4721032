package io.rolewright.billing.internal.invoices;

import io.rolewright.billing.Invoice;
import io.rolewright.billing.Party;
import io.rolewright.billing.Seller;
import io.rolewright.billing.internal.tax.TaxRule;
import io.rolewright.events.billing.DiscardReason;
import io.rolewright.shared.Id;
import io.rolewright.shared.InvoiceId;
import io.rolewright.shared.Money;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes invoices. What is issued changes in what was given back of it alone. */
@Component
class InvoiceRows {
    private final JdbcClient jdbc;
    private final InvoiceLines lines;
    private final JsonMapper json;

    InvoiceRows(JdbcClient jdbc, InvoiceLines lines, JsonMapper json) {
        this.jdbc = jdbc;
        this.lines = lines;
        this.json = json;
    }

    void add(InvoiceDraft draft, Instant at) {
        jdbc.sql("""
                        insert into billing.invoice (id, state, client, placement, job, currency, net, tax, supplied_on,
                            payment_days, buyer_reference, version, drafted_at)
                        values (?, 'DRAFT', ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?)""")
                .params(draft.id().value(), draft.client().value())
                .param(value(draft.placement()))
                .param(value(draft.job()))
                .params(draft.currency(), draft.net().minor(), draft.tax().minor())
                .params(draft.suppliedOn(), draft.paymentDays())
                .param(draft.buyerReference())
                .param(Timestamp.from(at))
                .update();
        lines.keep(draft.id(), draft.lines());
    }

    private static @Nullable Object value(@Nullable Id id) {
        return id == null ? null : id.value();
    }

    /** Changes a draft that this transaction holds. */
    void change(InvoiceDraft draft) {
        jdbc.sql("""
                        update billing.invoice set net = ?, tax = ?, supplied_on = ?, payment_days = ?, buyer_reference = ?,
                            version = version + 1
                        where id = ? and state = 'DRAFT'""")
                .params(draft.net().minor(), draft.tax().minor())
                .params(draft.suppliedOn(), draft.paymentDays())
                .param(draft.buyerReference())
                .param(draft.id().value())
                .update();
        lines.keep(draft.id(), draft.lines());
    }

    /** What a draft becomes when it is issued. */
    record Issue(
            long seriesNumber,
            String number,
            LocalDate day,
            LocalDate due,
            TaxRule rule,
            Seller seller,
            Party buyer,
            Instant at) {}

    /** Issues a draft that this transaction holds. */
    void issue(InvoiceId id, Issue issue) {
        jdbc.sql("""
                        update billing.invoice set state = 'ISSUED', series_number = ?, number = ?, issued_on = ?, due_on = ?,
                            tax_rule = ?, seller = ?, buyer = ?, issued_at = ?, version = version + 1
                        where id = ? and state = 'DRAFT'""")
                .params(issue.seriesNumber(), issue.number(), issue.day(), issue.due())
                .param(issue.rule().name())
                .params(json.writeValueAsString(issue.seller()), json.writeValueAsString(issue.buyer()))
                .params(Timestamp.from(issue.at()), id.value())
                .update();
    }

    /** Throws away a draft that this transaction holds. */
    void discard(Invoice draft, DiscardReason reason, Instant at) {
        jdbc.sql("""
                        update billing.invoice set state = 'DISCARDED', discarded = ?, discarded_at = ?, version = version + 1
                        where id = ? and state = 'DRAFT'""")
                .params(reason.name(), Timestamp.from(at), draft.id().value())
                .update();
    }

    /** Part of an issued one that this transaction holds is given back. */
    void credit(InvoiceId id, Money amount) {
        jdbc.sql("update billing.invoice set credited = credited + ?, version = version + 1 where id = ?")
                .params(amount.minor(), id.value())
                .update();
    }
}
