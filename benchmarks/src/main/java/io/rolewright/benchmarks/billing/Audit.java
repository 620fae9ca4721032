package io.rolewright.benchmarks.billing;

import io.rolewright.benchmarks.Result;
import io.rolewright.benchmarks.subject.Postgres;

/** What must be true of the books, asked of the tables themselves. */
final class Audit {
    private final Postgres database;

    Audit(Postgres database) {
        this.database = database;
    }

    /** Adds what is not true, with none allowed. */
    void addTo(Result result) {
        none(result, "entries that do not balance", """
                select count(*) from (select entry from billing.posting group by entry having sum(minor) <> 0) broken""");
        none(result, "numbers of invoices that are left out", """
                select coalesce(max(series_number), 0) - count(series_number) from billing.invoice""");
        none(result, "invoices that are issued and not in the books, or the other way round", """
                select count(*) from (select id::text from billing.invoice where state = 'ISSUED') issued
                full join (select split_part(cause, ':', 2) as id from billing.entry where kind = 'INVOICE') posted using (id)
                where issued is null or posted is null""");
        none(result, "cents that are open on invoices and not in the books", """
                select abs((select coalesce(sum(open), 0) from billing.invoice)
                    - (select coalesce(sum(minor), 0) from billing.posting where account = 'RECEIVABLES'))""");
        none(result, "cents that clients have as credit and not in the books", """
                select abs((select coalesce(sum(amount - allocated - refunded), 0) from billing.payment)
                    + (select coalesce(sum(minor), 0) from billing.posting where account = 'CLIENT_CREDITS'))""");
    }

    private void none(Result result, String what, String sql) {
        result.atMost(0, what, database.count(sql), "");
    }
}
