package io.rolewright.runtime.cipher;

import io.rolewright.shared.Id;
import java.nio.charset.StandardCharsets;

/**
 * The place of an encrypted value. The value can only be decrypted at the same place, so nobody can move it to another row.
 *
 * @param column {@code <schema>.<table>.<column>}
 * @param row the row's key as text
 */
public record Cell(String column, String row) {
    /** The place in the row of an id. */
    public static Cell of(String column, Id row) {
        return new Cell(column, row.text());
    }

    byte[] associatedData() {
        return (column + '/' + row).getBytes(StandardCharsets.UTF_8);
    }
}
