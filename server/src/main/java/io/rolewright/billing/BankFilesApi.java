package io.rolewright.billing;

import io.rolewright.shared.Allowed;
import io.rolewright.shared.Answers;
import io.rolewright.shared.BankFileId;
import io.rolewright.shared.Page;
import io.rolewright.shared.Permission;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** Files that banks made of our accounts. */
@HttpExchange("/api/v1/billing/bank-files")
public interface BankFilesApi {
    /**
     * Lists bank files, newest first.
     *
     * @param limit at most so many
     * @param cursor where the page before ended
     */
    @GetExchange
    @Allowed(Permission.READ_BILLING)
    @Answers(status = 400, code = "runtime.cursor-invalid")
    Page<BankFile> list(
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit,
            @RequestParam(required = false) @Nullable String cursor);

    /** Finds one. */
    @GetExchange("/{id}")
    @Allowed(Permission.READ_BILLING)
    @Answers(status = 404, code = "billing.bank-file-not-found")
    BankFile find(@PathVariable BankFileId id);
}
