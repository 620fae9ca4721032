package io.rolewright.billing.internal.reports;

import io.rolewright.billing.ReportRow;
import io.rolewright.shared.ClientId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What clients owe at the end of a day, by how late it is. It is put together from the entries up to that day, so that it can be
 * made of any day, as it was then.
 */
@Component
class Ageing {
    static final List<String> FIGURES =
            List.of("not-due", "up-to-30", "up-to-60", "up-to-90", "older", "open", "credits", "owed");

    private final JdbcClient jdbc;

    Ageing(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Those who owe something, or have credits, each with its id.
     *
     * @param only this client alone; absent for all
     */
    List<ReportRow> rows(Asked asked, @Nullable ClientId only) {
        return jdbc.sql("""
                        with posted as (
                            select entry.kind, entry.client, split_part(entry.cause, ':', 2)::uuid as subject, account, minor
                            from billing.posting join billing.entry on entry.id = posting.entry
                            where currency = :currency and day <= :day and account in ('RECEIVABLES', 'CLIENT_CREDITS')
                                and (:only::uuid is null or client = :only::uuid)
                        ), aged as (
                            select posted.client, minor, case when account = 'RECEIVABLES' then :day::date - invoice.due_on end as late
                            from posted
                            left join billing.credit_note on kind = 'CREDIT_NOTE' and credit_note.id = subject
                            left join billing.allocation
                                on kind in ('ALLOCATION', 'ALLOCATION_UNDONE') and allocation.id = subject
                            left join billing.invoice
                                on invoice.id = case when kind = 'INVOICE' then subject
                                    else coalesce(credit_note.invoice, allocation.invoice) end
                        )
                        select client,
                            sum(minor) filter (where late <= 0) as "not-due",
                            sum(minor) filter (where late between 1 and 30) as "up-to-30",
                            sum(minor) filter (where late between 31 and 60) as "up-to-60",
                            sum(minor) filter (where late between 61 and 90) as "up-to-90",
                            sum(minor) filter (where late > 90) as "older",
                            sum(minor) filter (where late is not null) as "open",
                            -sum(minor) filter (where late is null) as "credits",
                            sum(minor) as "owed"
                        from aged group by client
                        having coalesce(sum(minor) filter (where late is not null), 0) <> 0 or sum(minor) <> 0
                        order by client""")
                .param("currency", asked.currency())
                .param("day", asked.until())
                .param("only", only == null ? null : only.value())
                .query((row, number) -> asked.row(row, List.of(row.getString("client")), FIGURES))
                .list();
    }
}
