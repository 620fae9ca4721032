package io.rolewright.billing.internal.payments;

import io.rolewright.shared.ClientId;
import io.rolewright.shared.InvoiceId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which invoices of a client are to be paid next. */
@Component
class OpenInvoices {
    /** More are not paid by one payment. */
    private static final int MOST = 200;

    private final JdbcClient jdbc;

    OpenInvoices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that are due first first. */
    List<InvoiceId> dueFirst(ClientId client, String currency) {
        return jdbc.sql("""
                        select id from billing.invoice where client = ? and currency = ? and open > 0
                        order by due_on, id limit ?""")
                .params(client.value(), currency, MOST)
                .query((row, number) -> new InvoiceId(row.getObject("id", UUID.class)))
                .list();
    }
}
