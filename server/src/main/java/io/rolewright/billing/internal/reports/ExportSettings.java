package io.rolewright.billing.internal.reports;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Under which accounts other programs book what we invoiced.
 *
 * @param xeroRevenue the code of Xero's account for fees
 * @param xeroRebates the code of Xero's account for fees that were given back
 * @param myobRevenue the number of MYOB's account for fees
 * @param myobRebates the number of MYOB's account for fees that were given back
 */
@ConfigurationProperties("rolewright.billing.exports")
record ExportSettings(
        @DefaultValue("200") String xeroRevenue,
        @DefaultValue("200") String xeroRebates,
        @DefaultValue("4-1000") String myobRevenue,
        @DefaultValue("4-1000") String myobRebates) {}
