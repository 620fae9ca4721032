package io.rolewright.billing.internal.expenses;

import io.rolewright.billing.Expense;
import io.rolewright.shared.Allowed;
import io.rolewright.shared.Answers;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.Cost;
import io.rolewright.shared.ExpenseId;
import io.rolewright.shared.Permission;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes receipts of expenses in, and gives them out. */
@RestController
class ReceiptEndpoint {
    private static final String PATH = "/api/v1/billing/expenses/{id}/receipt";

    private final Receipts receipts;

    ReceiptEndpoint(Receipts receipts) {
        this.receipts = receipts;
    }

    /**
     * Keeps the receipt of one's own expense, while nobody has decided about it.
     *
     * @param id names the expense
     * @param content the file, whatever kind it is
     * @return the expense
     */
    @PutMapping(path = PATH, consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    @Cost(Cost.DEAR)
    @Allowed(Permission.CLAIM_MONEY)
    @Answers(status = 403, code = "billing.person-needed")
    @Answers(status = 404, code = "billing.expense-not-found")
    @Answers(status = 409, code = "billing.receipt-known")
    @Answers(status = 422, code = "document.empty")
    @Answers(status = 422, code = "document.too-large")
    Expense keep(@PathVariable ExpenseId id, @RequestBody(required = false) @Nullable InputStreamResource content) {
        if (content == null) {
            throw ContractException.invalid("document.empty");
        }
        return receipts.keep(id, content);
    }

    /**
     * Gives out the receipt of an expense.
     *
     * @param id names the expense
     * @return the file as it was handed in
     */
    @GetMapping(PATH)
    @Allowed(Permission.CLAIM_MONEY)
    @Answers(status = 403, code = "billing.person-needed")
    @Answers(status = 404, code = "billing.expense-not-found")
    @Answers(status = 404, code = "billing.receipt-unknown")
    @Answers(status = 500, code = "storage.file-damaged")
    ResponseEntity<InputStreamResource> receipt(@PathVariable ExpenseId id) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(id))
                .header("X-Content-Type-Options", "nosniff")
                .body(receipts.open(id));
    }

    private static String attachment(ExpenseId id) {
        return ContentDisposition.attachment()
                .filename("receipt-%s".formatted(id.text()))
                .build()
                .toString();
    }
}
