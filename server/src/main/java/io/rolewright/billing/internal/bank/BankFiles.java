package io.rolewright.billing.internal.bank;

import io.rolewright.billing.BankFile;
import io.rolewright.runtime.cipher.Cell;
import io.rolewright.runtime.cipher.FieldCipher;
import io.rolewright.runtime.cipher.KeyName;
import io.rolewright.runtime.database.Conditions;
import io.rolewright.shared.BankFileId;
import io.rolewright.shared.FileReference;
import io.rolewright.shared.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Bank files, as rows. */
@Component
class BankFiles {
    static final KeyName KEY = KeyName.service("billing");

    private final JdbcClient jdbc;
    private final FieldCipher cipher;

    BankFiles(JdbcClient jdbc, FieldCipher cipher) {
        this.jdbc = jdbc;
        this.cipher = cipher;
    }

    /** Others wait until the transaction ends, so that two files that tell of the same lines do not both add them. */
    void holdAll() {
        jdbc.sql("lock table billing.bank_file in share row exclusive mode").update();
    }

    void add(BankFile file, byte[] content, FileReference stored) {
        jdbc.sql("""
                        insert into billing.bank_file (id, content, file, name, format, lines, added, from_day, until_day,
                            uploaded_by, uploaded_at)
                        values (?, ?, ?, ?, ?, ?, 0, ?, ?, ?, ?)""")
                .params(file.id().value(), content, stored.value())
                .params(cipher.encryptText(KEY, cell(file.id()), file.name()), file.format(), file.lines())
                .params(file.from(), file.until(), file.uploadedBy().value(), Timestamp.from(file.uploadedAt()))
                .update();
    }

    /** How many lines of it no file before had. */
    void count(BankFileId id, int added) {
        jdbc.sql("update billing.bank_file set added = ? where id = ?")
                .params(added, id.value())
                .update();
    }

    Optional<BankFile> find(BankFileId id) {
        return one("id = ?", id.value());
    }

    /** The one with this content. */
    Optional<BankFile> holding(byte[] content) {
        return one("content = ?", content);
    }

    private Optional<BankFile> one(String condition, Object value) {
        return jdbc.sql("select * from billing.bank_file where " + condition)
                .param(value)
                .query(this::row)
                .optional();
    }

    /** Newest first, those behind one. */
    List<BankFile> list(@Nullable UUID behind, int most) {
        var conditions = new Conditions().behind("id", behind, true);
        return jdbc.sql("select * from billing.bank_file where true" + conditions.sql() + " order by id desc limit ?")
                .params(conditions.values())
                .param(most)
                .query(this::row)
                .list();
    }

    private BankFile row(ResultSet row, int number) throws SQLException {
        var id = new BankFileId(row.getObject("id", UUID.class));
        return new BankFile(
                id,
                cipher.decryptText(KEY, cell(id), row.getBytes("name")),
                row.getString("format"),
                row.getInt("lines"),
                row.getInt("added"),
                row.getInt("lines") - row.getInt("added"),
                row.getObject("from_day", LocalDate.class),
                row.getObject("until_day", LocalDate.class),
                new UserId(row.getObject("uploaded_by", UUID.class)),
                row.getTimestamp("uploaded_at").toInstant());
    }

    private static Cell cell(BankFileId id) {
        return Cell.of("billing.bank_file.name", id);
    }
}
