package io.rolewright.billing.internal.expenses;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What colleagues spend.
 *
 * @param approveOwn whether somebody may decide about what they spent themselves, as in an agency of one person
 */
@ConfigurationProperties("rolewright.billing")
record ExpenseSettings(@DefaultValue("false") boolean approveOwn) {}
