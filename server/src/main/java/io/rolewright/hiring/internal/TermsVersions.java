package io.rolewright.hiring.internal;

import io.rolewright.hiring.Fee;
import io.rolewright.hiring.NewTerms;
import io.rolewright.hiring.RebateLadder;
import io.rolewright.hiring.Signature;
import io.rolewright.hiring.Terms;
import io.rolewright.shared.ClientId;
import io.rolewright.shared.ContactId;
import io.rolewright.shared.FileReference;
import io.rolewright.shared.Money;
import io.rolewright.shared.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The versions of clients' terms as rows. */
@Component
class TermsVersions {
    /** Which of a client's versions holds on a day, the parameter: the signed one that holds from the latest day on. */
    static final String IN_FORCE =
            "signed_on is not null and valid_from <= ? order by valid_from desc, version desc limit 1";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    TermsVersions(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Adds the next version of a client's terms; answers its number. Who drafts at the same time waits. */
    int add(ClientId client, NewTerms terms, UserId by, Instant at) {
        jdbc.sql("select id from hiring.client where id = ? for update")
                .param(client.value())
                .query(UUID.class)
                .single();
        var fee = terms.fee();
        return jdbc.sql("""
                        insert into hiring.terms (client, version, percent, flat, minimum, currency, payment_days,
                            guarantee_days, rebates, ownership_months, off_limits_months, valid_from, drafted_by, drafted_at)
                        values (?, (select coalesce(max(version), 0) + 1 from hiring.terms where client = ?),
                            ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?)
                        returning version""")
                .params(client.value(), client.value())
                .param(fee.percent())
                .param(minor(fee.flat()))
                .param(minor(fee.minimum()))
                .param(currency(fee))
                .params(terms.paymentDays(), terms.guaranteeDays(), json.writeValueAsString(terms.rebates()))
                .params(terms.ownershipMonths(), terms.offLimitsMonths(), terms.validFrom())
                .params(by.value(), Timestamp.from(at))
                .query(Integer.class)
                .single();
    }

    private static @Nullable Long minor(@Nullable Money money) {
        return money == null ? null : money.minor();
    }

    private static @Nullable String currency(Fee fee) {
        return Stream.of(fee.flat(), fee.minimum())
                .filter(Objects::nonNull)
                .findFirst()
                .map(Money::currency)
                .orElse(null);
    }

    /** Notes who signed; false when somebody has already. */
    boolean sign(ClientId client, int version, Signature signature) {
        var document = signature.document();
        return jdbc.sql("""
                        update hiring.terms
                        set signed_by = ?, signed_on = ?, document = ?, recorded_by = ?, recorded_at = ?
                        where client = ? and version = ? and signed_on is null""")
                        .params(signature.contactId().value(), signature.signedOn())
                        .param(document == null ? null : document.value())
                        .params(signature.recordedBy().value(), Timestamp.from(signature.recordedAt()))
                        .params(client.value(), version)
                        .update()
                == 1;
    }

    Optional<Terms> find(ClientId client, int version) {
        return jdbc.sql("select * from hiring.terms where client = ? and version = ?")
                .params(client.value(), version)
                .query(this::terms)
                .optional();
    }

    /** The version that holds on a day. */
    Optional<Terms> inForce(ClientId client, LocalDate day) {
        return jdbc.sql("select * from hiring.terms where client = ? and " + IN_FORCE)
                .params(client.value(), day)
                .query(this::terms)
                .optional();
    }

    /** The latest first, those before one. */
    List<Terms> list(ClientId client, int before, int most) {
        return jdbc.sql("select * from hiring.terms where client = ? and version < ? order by version desc limit ?")
                .params(client.value(), before, most)
                .query(this::terms)
                .list();
    }

    private Terms terms(ResultSet row, int number) throws SQLException {
        return new Terms(
                new ClientId(row.getObject("client", UUID.class)),
                row.getInt("version"),
                fee(row),
                row.getInt("payment_days"),
                row.getInt("guarantee_days"),
                json.readValue(row.getString("rebates"), RebateLadder.class),
                row.getInt("ownership_months"),
                row.getInt("off_limits_months"),
                row.getObject("valid_from", LocalDate.class),
                new UserId(row.getObject("drafted_by", UUID.class)),
                row.getTimestamp("drafted_at").toInstant(),
                signature(row));
    }

    /** The rule that a row of terms, or one that is joined with it, holds. */
    static Fee fee(ResultSet row) throws SQLException {
        return new Fee(row.getBigDecimal("percent"), money(row, "flat"), money(row, "minimum"));
    }

    private static @Nullable Money money(ResultSet row, String column) throws SQLException {
        var minor = row.getObject(column, Long.class);
        return minor == null ? null : Money.ofMinor(minor, Objects.requireNonNull(row.getString("currency")));
    }

    private static @Nullable Signature signature(ResultSet row) throws SQLException {
        var contact = row.getObject("signed_by", UUID.class);
        var document = row.getObject("document", UUID.class);
        return contact == null
                ? null
                : new Signature(
                        new ContactId(contact),
                        row.getObject("signed_on", LocalDate.class),
                        document == null ? null : new FileReference(document),
                        new UserId(row.getObject("recorded_by", UUID.class)),
                        row.getTimestamp("recorded_at").toInstant());
    }
}
