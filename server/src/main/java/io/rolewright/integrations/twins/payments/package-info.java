/** The twin of Stripe: payments by card of one account, and people who pay as they were told to. */
@NamedInterface("twins.payments")
@NullMarked
package io.rolewright.integrations.twins.payments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
