package io.rolewright.billing.internal.payments;

import io.rolewright.billing.Allocation;
import io.rolewright.billing.Payment;
import io.rolewright.events.billing.PaymentWay;
import io.rolewright.runtime.cipher.Cell;
import io.rolewright.runtime.cipher.FieldCipher;
import io.rolewright.runtime.cipher.KeyName;
import io.rolewright.shared.ClientId;
import io.rolewright.shared.Money;
import io.rolewright.shared.PaymentId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Payments, as rows. */
@Component
class Payments {
    private static final KeyName KEY = KeyName.service("billing");

    private final JdbcClient jdbc;
    private final FieldCipher cipher;
    private final Allocations allocations;

    Payments(JdbcClient jdbc, FieldCipher cipher, Allocations allocations) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.allocations = allocations;
    }

    /** Adds one; nothing where its source has made one already. */
    boolean add(PaymentId id, Receipt receipt, Instant at) {
        return jdbc.sql("""
                                insert into billing.payment (id, client, currency, amount, received_on, way, source, reference,
                                    recorded_at)
                                values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (source) do nothing""")
                        .params(id.value(), receipt.client().value())
                        .params(receipt.amount().currency(), receipt.amount().minor())
                        .params(receipt.day(), receipt.way().name())
                        .param(receipt.source())
                        .param(encrypted(id, receipt.reference()))
                        .param(Timestamp.from(at))
                        .update()
                == 1;
    }

    private byte @Nullable [] encrypted(PaymentId id, @Nullable String reference) {
        if (reference == null) {
            return null;
        }
        cipher.create(KEY);
        return cipher.encryptText(KEY, cell(id), reference);
    }

    private static Cell cell(PaymentId id) {
        return Cell.of("billing.payment.reference", id);
    }

    /** Writes down that one did not last, of which nothing is allocated; what is left of it goes back. */
    void giveBack(PaymentId id, LocalDate day) {
        jdbc.sql("""
                        update billing.payment set returned = amount - refunded, refunded = amount, returned_on = ?
                        where id = ?""").params(day, id.value()).update();
    }

    Optional<Payment> find(PaymentId id) {
        return read("id = :id", new Wanted(null, null, null, null, false), id.value(), 1).stream()
                .findFirst();
    }

    /** The one that a source has made. */
    Optional<Payment> from(String source) {
        return jdbc.sql("select id from billing.payment where source = ?")
                .param(source)
                .query((row, number) -> new PaymentId(row.getObject("id", UUID.class)))
                .optional()
                .flatMap(this::find);
    }

    /** Which are asked for. */
    record Wanted(
            @Nullable ClientId client,
            @Nullable String currency,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            boolean isLeft) {}

    /** Newest first, those behind one. */
    List<Payment> list(Wanted wanted, @Nullable UUID behind, int most) {
        return read("(cast(:id as uuid) is null or id < :id)", wanted, behind, most);
    }

    private List<Payment> read(String condition, Wanted wanted, @Nullable UUID id, int most) {
        var rows = jdbc.sql("select * from billing.payment where " + condition + """
                             and (cast(:client as uuid) is null or client = :client)
                            and (cast(:currency as text) is null or currency = :currency)
                            and (cast(:from as date) is null or received_on >= :from)
                            and (cast(:until as date) is null or received_on <= :until)
                            and (not :isLeft or allocated + refunded < amount)
                        order by id desc limit :most""")
                .param("id", id)
                .param(
                        "client",
                        wanted.client() == null ? null : wanted.client().value())
                .param("currency", wanted.currency())
                .param("from", wanted.from())
                .param("until", wanted.until())
                .param("isLeft", wanted.isLeft())
                .param("most", most)
                .query(this::row)
                .list();
        var made = allocations.of(rows.stream().map(Payment::id).toList());
        return rows.stream().map(row -> with(row, made)).toList();
    }

    private Payment row(ResultSet row, int number) throws SQLException {
        var id = new PaymentId(row.getObject("id", UUID.class));
        var currency = row.getString("currency");
        var amount = Money.ofMinor(row.getLong("amount"), currency);
        var allocated = Money.ofMinor(row.getLong("allocated"), currency);
        var gone = Money.ofMinor(row.getLong("refunded"), currency);
        var returned = Money.ofMinor(row.getLong("returned"), currency);
        return new Payment(
                id,
                new ClientId(row.getObject("client", UUID.class)),
                amount,
                allocated,
                gone.minus(returned),
                returned,
                amount.minus(allocated).minus(gone),
                row.getObject("received_on", LocalDate.class),
                PaymentWay.valueOf(row.getString("way")),
                decrypted(id, row.getBytes("reference")),
                row.getString("source"),
                row.getObject("returned_on", LocalDate.class),
                row.getTimestamp("recorded_at").toInstant(),
                List.of());
    }

    private @Nullable String decrypted(PaymentId id, byte @Nullable [] reference) {
        return reference == null ? null : cipher.decryptText(KEY, cell(id), reference);
    }

    private static Payment with(Payment row, List<Allocation> made) {
        return new Payment(
                row.id(),
                row.clientId(),
                row.amount(),
                row.allocated(),
                row.refunded(),
                row.returned(),
                row.left(),
                row.receivedOn(),
                row.way(),
                row.reference(),
                row.source(),
                row.returnedOn(),
                row.recordedAt(),
                made.stream().filter(each -> row.id().equals(each.paymentId())).toList());
    }
}
