package io.rolewright.billing.internal.bank;

import java.util.List;

/**
 * One row of a CSV file.
 *
 * @param line where it begins, from 1
 * @param fields without blanks around them
 */
record CsvRow(long line, List<String> fields) {
    CsvRow {
        fields = fields.stream().map(CsvRow::stripped).toList();
    }

    /** Without the mark of byte order that may precede the first field, too. */
    private static String stripped(String field) {
        return field.replace("\uFEFF", "").strip();
    }

    /** @throws io.rolewright.shared.ContractException {@code billing.bank-line-broken} (422) when the row is too short */
    String field(int column) {
        if (column >= fields.size()) {
            throw Refused.line(line);
        }
        return fields.get(column);
    }

    boolean isBlank() {
        return fields.stream().allMatch(String::isEmpty);
    }

    /** How many fields there are, without those at the end in which nothing stands. */
    int filled() {
        int filled = fields.size();
        while (filled > 0 && fields.get(filled - 1).isEmpty()) {
            filled--;
        }
        return filled;
    }
}
