package io.rolewright.billing.internal.documents;

import io.rolewright.runtime.agency.Agency;
import io.rolewright.runtime.cipher.Cell;
import io.rolewright.runtime.cipher.FieldCipher;
import io.rolewright.runtime.cipher.KeyName;
import io.rolewright.runtime.cipher.Secret;
import io.rolewright.shared.InvoiceId;
import java.net.URI;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Links by which clients see and pay their invoices, as rows. An invoice has one, which is on every copy of it. */
@Component
public class PayLinks {
    public static final String PATH = "/pay/";

    private static final KeyName KEY = KeyName.service("billing");
    private static final String SECRET = "billing.pay_link.secret";

    private final JdbcClient jdbc;
    private final FieldCipher cipher;
    private final Agency agency;
    private final PaySettings settings;
    private final Clock clock;

    PayLinks(JdbcClient jdbc, FieldCipher cipher, Agency agency, PaySettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.agency = agency;
        this.settings = settings;
        this.clock = clock;
    }

    /** The link of an invoice; made when it is asked for first, and anew when it is too old. */
    public URI of(InvoiceId invoice) {
        return find(invoice).orElseGet(() -> make(invoice));
    }

    /** The link with a secret. */
    public URI link(Secret secret) {
        return URI.create(agency.site() + PATH + secret.text());
    }

    private Optional<URI> find(InvoiceId invoice) {
        return jdbc.sql("select secret from billing.pay_link where invoice = ? and until > ?")
                .params(invoice.value(), Timestamp.from(clock.instant()))
                .query((row, number) -> row.getBytes("secret"))
                .optional()
                .map(stored -> new Secret(cipher.decryptText(KEY, Cell.of(SECRET, invoice), stored)))
                .map(this::link);
    }

    /** Of several who make it at once the first one wins. */
    private URI make(InvoiceId invoice) {
        var secret = Secret.random();
        var now = clock.instant();
        jdbc.sql("""
                        insert into billing.pay_link (invoice, secret, secret_hash, until) values (?, ?, ?, ?)
                        on conflict (invoice) do update
                        set secret = excluded.secret, secret_hash = excluded.secret_hash, until = excluded.until
                        where pay_link.until <= ?""")
                .params(invoice.value(), cipher.encryptText(KEY, Cell.of(SECRET, invoice), secret.text()))
                .params(secret.hash(), Timestamp.from(now.plus(settings.link())), Timestamp.from(now))
                .update();
        return find(invoice).orElseThrow();
    }

    /** Where a secret leads; nowhere when it was never one, or is too old. */
    public Optional<InvoiceId> invoice(Secret secret) {
        return jdbc.sql("select invoice from billing.pay_link where secret_hash = ? and until > ?")
                .params(secret.hash(), Timestamp.from(clock.instant()))
                .query((row, number) -> new InvoiceId(row.getObject("invoice", UUID.class)))
                .optional();
    }
}
