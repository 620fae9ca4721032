package io.rolewright.billing.internal.bank;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What one file of a bank may hold. It is read as a whole, in memory.
 *
 * @param maxFileSize how large it may be
 * @param maxLines how many lines
 */
@ConfigurationProperties("rolewright.billing.bank")
record BankSettings(
        @DefaultValue("5MB") DataSize maxFileSize,
        @DefaultValue("10000") int maxLines) {
    BankSettings {
        if (maxLines < 1 || maxFileSize.toBytes() < 1) {
            throw new IllegalArgumentException("rolewright.billing.bank: max-file-size and max-lines are above 0");
        }
    }
}
