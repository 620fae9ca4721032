/** Invoicing and Billing: from a placement to money in the bank, on a ledger. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "runtime",
            "events",
            "communications",
            "hiring",
            "integrations",
            "jobs",
            "storage",
            "users"
        })
@NullMarked
package io.rolewright.billing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
