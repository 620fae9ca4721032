package io.rolewright.billing;

import io.rolewright.shared.Allowed;
import io.rolewright.shared.Answers;
import io.rolewright.shared.Permission;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PutExchange;

/** Who the agency is on its invoices. */
@HttpExchange("/api/v1/billing/seller")
public interface SellerApi {
    /** Answers who the agency is on invoices that are issued from now on. */
    @GetExchange
    @Allowed(Permission.READ_BILLING)
    @Answers(status = 404, code = "billing.seller-missing")
    Seller find();

    /**
     * Tells who the agency is on invoices that are issued from now on; those that are issued stay as they were.
     *
     * @param ifMatch the ETag as last seen; not needed the first time
     * @param details all of it
     * @return as it is now
     */
    @PutExchange
    @Allowed(Permission.EDIT_BILLING)
    @Answers(status = 403, code = "billing.person-needed")
    @Answers(status = 412, code = "billing.changed")
    @Answers(status = 422, code = "billing.abn-wrong")
    @Answers(status = 422, code = "billing.account-doubled")
    @Answers(status = 422, code = "billing.country-unknown")
    @Answers(status = 422, code = "billing.currency-unknown")
    @Answers(status = 422, code = "billing.tax-number-missing")
    @Answers(status = 428, code = "billing.if-match-missing")
    Seller keep(
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody @Valid SellerDetails details);
}
