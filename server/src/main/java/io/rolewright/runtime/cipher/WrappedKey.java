package io.rolewright.runtime.cipher;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * A data key as it is stored.
 *
 * @param name whose it is
 * @param kek the version of the key-encryption key that it is wrapped under
 * @param field the part for fields
 * @param file the part for files
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
record WrappedKey(KeyName name, int kek, byte[] field, byte[] file) {
    static WrappedKey of(ResultSet row) throws SQLException {
        return new WrappedKey(
                new KeyName(row.getString("name")),
                row.getInt("kek"),
                row.getBytes("wrapped_field"),
                row.getBytes("wrapped_file"));
    }
}
