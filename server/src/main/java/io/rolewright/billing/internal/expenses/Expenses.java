package io.rolewright.billing.internal.expenses;

import io.rolewright.billing.Expense;
import io.rolewright.billing.ExpenseState;
import io.rolewright.billing.internal.Period;
import io.rolewright.events.billing.ExpenseCategory;
import io.rolewright.runtime.cipher.Cell;
import io.rolewright.runtime.cipher.FieldCipher;
import io.rolewright.runtime.cipher.KeyName;
import io.rolewright.runtime.database.Conditions;
import io.rolewright.shared.ClientId;
import io.rolewright.shared.ExpenseId;
import io.rolewright.shared.FileReference;
import io.rolewright.shared.Id;
import io.rolewright.shared.JobId;
import io.rolewright.shared.Money;
import io.rolewright.shared.PlacementId;
import io.rolewright.shared.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What colleagues spent, as rows. */
@Component
class Expenses {
    static final KeyName KEY = KeyName.service("billing");

    private final JdbcClient jdbc;
    private final FieldCipher cipher;

    Expenses(JdbcClient jdbc, FieldCipher cipher) {
        this.jdbc = jdbc;
        this.cipher = cipher;
    }

    void add(Expense expense) {
        jdbc.sql("""
                        insert into billing.expense (id, colleague, category, currency, net, tax, spent_on, job, client,
                            placement, note, state, submitted_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        expense.id().value(),
                        expense.userId().value(),
                        expense.category().name())
                .params(
                        expense.net().currency(),
                        expense.net().minor(),
                        expense.tax().minor())
                .param(expense.spentOn())
                .param(value(expense.jobId()))
                .param(value(expense.clientId()))
                .param(value(expense.placementId()))
                .param(encrypted("note", expense.id(), expense.note()))
                .params(expense.state().name(), Timestamp.from(expense.submittedAt()))
                .update();
    }

    /** Whether there is such a placement. */
    boolean knows(PlacementId placement) {
        return jdbc.sql("select exists (select from billing.commission where placement = ?)")
                .param(placement.value())
                .query(Boolean.class)
                .single();
    }

    /** Decides about one; false when that was done. */
    boolean decide(ExpenseId id, ExpenseState state, UserId by, Instant at, @Nullable String reason) {
        return jdbc.sql("""
                        update billing.expense set state = ?, decided_by = ?, decided_at = ?, reason = ?
                        where id = ? and state = 'SUBMITTED'""")
                        .params(state.name(), by.value(), Timestamp.from(at))
                        .param(encrypted("reason", id, reason))
                        .param(id.value())
                        .update()
                == 1;
    }

    /** Gives one back; false when it is not owed. */
    boolean repay(ExpenseId id, LocalDate day) {
        return jdbc.sql(
                                "update billing.expense set state = 'REPAID', repaid_on = ? where id = ? and state = 'APPROVED'")
                        .params(day, id.value())
                        .update()
                == 1;
    }

    /** Keeps a receipt; false when there is one, or it is decided. */
    boolean keep(ExpenseId id, FileReference receipt) {
        return jdbc.sql(
                                "update billing.expense set receipt = ? where id = ? and receipt is null and state = 'SUBMITTED'")
                        .params(receipt.value(), id.value())
                        .update()
                == 1;
    }

    Optional<FileReference> receipt(ExpenseId id) {
        return jdbc.sql("select receipt from billing.expense where id = ? and receipt is not null")
                .param(id.value())
                .query((row, number) -> new FileReference(row.getObject("receipt", UUID.class)))
                .optional();
    }

    Optional<Expense> find(ExpenseId id) {
        return jdbc.sql("select * from billing.expense where id = ?")
                .param(id.value())
                .query(this::expense)
                .optional();
    }

    /**
     * Which are asked for.
     *
     * @param only whose alone may be seen; absent for everybody's
     */
    record Wanted(
            List<UserId> users,
            List<ExpenseState> states,
            List<ExpenseCategory> categories,
            @Nullable JobId job,
            @Nullable ClientId client,
            @Nullable PlacementId placement,
            Period period,
            @Nullable UserId only) {}

    /** Newest first, those behind one. */
    List<Expense> list(Wanted wanted, @Nullable UUID behind, int most) {
        var conditions = new Conditions()
                .anyOf("colleague", wanted.users().stream().map(UserId::value).toArray(UUID[]::new))
                .anyOf("state", wanted.states())
                .anyOf("category", wanted.categories())
                .is("job", wanted.job())
                .is("client", wanted.client())
                .is("placement", wanted.placement())
                .is("colleague", wanted.only())
                .behind("id", behind, true);
        return jdbc.sql("select * from billing.expense where spent_on between ? and ?" + conditions.sql()
                        + " order by id desc limit ?")
                .params(wanted.period().first(), wanted.period().last())
                .params(conditions.values())
                .param(most)
                .query(this::expense)
                .list();
    }

    private Expense expense(ResultSet row, int number) throws SQLException {
        var id = new ExpenseId(row.getObject("id", UUID.class));
        var net = Money.ofMinor(row.getLong("net"), row.getString("currency"));
        var tax = Money.ofMinor(row.getLong("tax"), row.getString("currency"));
        var decidedAt = row.getTimestamp("decided_at");
        return new Expense(
                id,
                new UserId(row.getObject("colleague", UUID.class)),
                ExpenseCategory.valueOf(row.getString("category")),
                net,
                tax,
                net.plus(tax),
                row.getObject("spent_on", LocalDate.class),
                named(row, "job", JobId::new),
                named(row, "client", ClientId::new),
                named(row, "placement", PlacementId::new),
                decrypted("note", id, row.getBytes("note")),
                row.getObject("receipt") != null,
                ExpenseState.valueOf(row.getString("state")),
                named(row, "decided_by", UserId::new),
                decidedAt == null ? null : decidedAt.toInstant(),
                decrypted("reason", id, row.getBytes("reason")),
                row.getObject("repaid_on", LocalDate.class),
                row.getTimestamp("submitted_at").toInstant());
    }

    private static <T> @Nullable T named(ResultSet row, String column, Function<UUID, T> type) throws SQLException {
        var value = row.getObject(column, UUID.class);
        return value == null ? null : type.apply(value);
    }

    private static @Nullable UUID value(@Nullable Id id) {
        return id == null ? null : id.value();
    }

    private byte @Nullable [] encrypted(String column, ExpenseId id, @Nullable String text) {
        return text == null ? null : cipher.encryptText(KEY, cell(column, id), text);
    }

    private @Nullable String decrypted(String column, ExpenseId id, byte @Nullable [] text) {
        return text == null ? null : cipher.decryptText(KEY, cell(column, id), text);
    }

    private static Cell cell(String column, ExpenseId id) {
        return Cell.of("billing.expense." + column, id);
    }
}
