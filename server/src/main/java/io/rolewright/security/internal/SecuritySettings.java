package io.rolewright.security.internal;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Limits of keys and encryption.
 *
 * @param maxPlaintext the largest thing that is encrypted for another program
 * @param maxPurposes how many purposes other programs may name
 * @param rewrapBatch how many data keys are wrapped anew in one transaction
 */
@ConfigurationProperties("rolewright.security")
record SecuritySettings(
        @DefaultValue("256KB") DataSize maxPlaintext,
        @DefaultValue("200") int maxPurposes,
        @DefaultValue("500") int rewrapBatch) {
    SecuritySettings {
        if (rewrapBatch < 1) {
            throw new IllegalArgumentException("rolewright.security: rewrap-batch is at least 1");
        }
    }
}
