package io.rolewright.billing.internal.commissions;

import java.math.BigDecimal;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What colleagues earn.
 *
 * @param commissionPercent how many percent of the fee without tax, where nothing else is agreed for a placement
 */
@ConfigurationProperties("rolewright.billing")
record CommissionSettings(@DefaultValue("10") BigDecimal commissionPercent) {
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    CommissionSettings {
        if (commissionPercent.signum() < 0 || commissionPercent.compareTo(ALL) > 0 || commissionPercent.scale() > 2) {
            throw new IllegalArgumentException(
                    "rolewright.billing.commission-percent is from 0 to 100, with two digits");
        }
    }
}
