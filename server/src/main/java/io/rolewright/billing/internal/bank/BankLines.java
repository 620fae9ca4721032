package io.rolewright.billing.internal.bank;

import io.rolewright.billing.BankLine;
import io.rolewright.billing.LineState;
import io.rolewright.runtime.cipher.Cell;
import io.rolewright.runtime.cipher.FieldCipher;
import io.rolewright.runtime.database.Conditions;
import io.rolewright.shared.BankFileId;
import io.rolewright.shared.BankLineId;
import io.rolewright.shared.Money;
import io.rolewright.shared.PaymentId;
import io.rolewright.shared.RefundId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lines of bank files, as rows. */
@Component
class BankLines {
    private final JdbcClient jdbc;
    private final FieldCipher cipher;

    BankLines(JdbcClient jdbc, FieldCipher cipher) {
        this.jdbc = jdbc;
        this.cipher = cipher;
    }

    /** Adds one; nothing where a file before had it. */
    boolean add(BankLine line, byte[] identity) {
        return jdbc.sql("""
                                insert into billing.bank_line (id, file, position, account, day, currency, amount, words, payer,
                                    identity, state)
                                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (identity) do nothing""")
                        .params(line.id().value(), line.fileId().value(), line.line(), line.account(), line.day())
                        .params(line.amount().currency(), line.amount().minor())
                        .param(encrypted("words", line.id(), line.words()))
                        .param(line.payer() == null ? null : encrypted("payer", line.id(), line.payer()))
                        .params(identity, line.state().name())
                        .update()
                == 1;
    }

    private byte[] encrypted(String column, BankLineId id, String text) {
        return cipher.encryptText(BankFiles.KEY, cell(column, id), text);
    }

    private static Cell cell(String column, BankLineId id) {
        return Cell.of("billing.bank_line." + column, id);
    }

    Optional<BankLine> find(BankLineId id) {
        return one("id = ?", id);
    }

    /** The same, and nobody else changes it until the transaction ends. */
    Optional<BankLine> hold(BankLineId id) {
        return one("id = ? for update", id);
    }

    private Optional<BankLine> one(String condition, BankLineId id) {
        return jdbc.sql("select * from billing.bank_line where " + condition)
                .param(id.value())
                .query(this::row)
                .optional();
    }

    /** Which are asked for. */
    record Wanted(@Nullable BankFileId file, List<LineState> states, List<String> currencies) {}

    /** Newest first, those behind one. */
    List<BankLine> list(Wanted wanted, @Nullable UUID behind, int most) {
        var conditions = new Conditions()
                .is("file", wanted.file())
                .anyOf("state", wanted.states())
                .anyOf("currency", wanted.currencies().toArray(String[]::new))
                .behind("id", behind, true);
        return jdbc.sql("select * from billing.bank_line where true" + conditions.sql() + " order by id desc limit ?")
                .params(conditions.values())
                .param(most)
                .query(this::row)
                .list();
    }

    private BankLine row(ResultSet row, int number) throws SQLException {
        var id = new BankLineId(row.getObject("id", UUID.class));
        var payer = row.getBytes("payer");
        return new BankLine(
                id,
                new BankFileId(row.getObject("file", UUID.class)),
                row.getInt("position"),
                row.getString("account"),
                row.getObject("day", LocalDate.class),
                Money.ofMinor(row.getLong("amount"), row.getString("currency")),
                cipher.decryptText(BankFiles.KEY, cell("words", id), row.getBytes("words")),
                payer == null ? null : cipher.decryptText(BankFiles.KEY, cell("payer", id), payer),
                LineState.valueOf(row.getString("state")),
                Optional.ofNullable(row.getObject("payment", UUID.class))
                        .map(PaymentId::new)
                        .orElse(null),
                Optional.ofNullable(row.getObject("refund", UUID.class))
                        .map(RefundId::new)
                        .orElse(null));
    }
}
