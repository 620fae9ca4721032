package io.rolewright.billing.internal.placements;

import io.rolewright.billing.PlacementStep;
import io.rolewright.shared.Money;
import io.rolewright.shared.PlacementId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What happened to placements, as the rows of all that has to do with them tell. */
@Component
class Steps {
    private final JdbcClient jdbc;

    Steps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The earliest first. */
    List<PlacementStep> of(PlacementId placement) {
        return jdbc.sql("""
                        with step (position, kind, at, subject, amount, currency) as (
                            select 1, 'PLACEMENT_MADE', made_at, id, fee, currency from billing.placement where id = :id
                            union all select 2, 'INVOICE_DRAFTED', drafted_at, id, gross, currency from billing.invoice
                                where placement = :id
                            union all select 3, 'DEPARTURE_HEARD', departed_at, id, rebate, currency from billing.placement
                                where id = :id
                            union all select 4, 'CREDIT_NOTE_DRAFTED', drafted_at, id, gross, currency from billing.credit_note
                                where placement = :id
                            union all select 5, 'REPLACEMENT_AGREED', replaced_at, replaced_by, allowance, currency
                                from billing.placement where id = :id
                            union all select 6, 'INVOICE_ISSUED', issued_at, id, gross, currency from billing.invoice
                                where placement = :id
                            union all select 7, 'CREDIT_NOTE_ISSUED', issued_at, id, gross, currency from billing.credit_note
                                where placement = :id
                            union all select 8, 'INVOICE_PAID', allocated_at, invoice, amount, currency from billing.allocation
                                join billing.invoice on invoice.id = allocation.invoice where placement = :id
                            union all select 9, 'PAYMENT_UNDONE', undone_at, invoice, amount, currency from billing.allocation
                                join billing.invoice on invoice.id = allocation.invoice where placement = :id
                            union all select 10, 'CREDIT_NOTE_DISCARDED', discarded_at, id, gross, currency
                                from billing.credit_note where placement = :id
                            union all select 11, 'INVOICE_DISCARDED', discarded_at, id, gross, currency from billing.invoice
                                where placement = :id)
                        select * from step where at is not null order by at, position, subject""").param("id", placement.value()).query(Steps::step).list();
    }

    private static PlacementStep step(ResultSet row, int number) throws SQLException {
        return new PlacementStep(
                PlacementStep.Kind.valueOf(row.getString("kind")),
                row.getTimestamp("at").toInstant(),
                row.getString("subject"),
                Money.ofMinor(row.getLong("amount"), row.getString("currency")));
    }
}
