package io.rolewright.billing.internal.bank;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What moved on one account, as a file says.
 *
 * @param format as which it was read
 * @param account its number; absent where the file does not say
 * @param currency ISO 4217
 * @param lines what moved, in the order of the file
 */
record BankStatement(String format, @Nullable String account, String currency, List<BankStatementLine> lines) {
    BankStatement {
        lines = List.copyOf(lines);
    }
}
