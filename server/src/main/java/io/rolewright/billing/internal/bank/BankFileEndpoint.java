package io.rolewright.billing.internal.bank;

import io.rolewright.billing.BankFile;
import io.rolewright.billing.DayOrder;
import io.rolewright.billing.DecimalSign;
import io.rolewright.shared.Allowed;
import io.rolewright.shared.Answers;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.Cost;
import io.rolewright.shared.Permission;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Takes files of banks. */
@RestController
class BankFileEndpoint {
    private final BankIntake intake;

    BankFileEndpoint(BankIntake intake) {
        this.intake = intake;
    }

    /**
     * Takes a file that a bank made of one of our accounts.
     *
     * <p>A statement in CAMT.053, or CSV as CommBank, NAB, ANZ and Westpac write it, or with a line of columns' names in English or
     * German. Its lines are taken once: those that a file before had are counted as duplicates, and a file that was sent before adds
     * nothing. A file that cannot be read to its end is refused whole.
     *
     * @param file the file
     * @param currency of its amounts, as ISO 4217 writes it, where the file does not say and we have accounts in several
     * @param account number of the account, where the file does not say and we have several in the currency
     * @param days whether days or months come first, where the file leaves it open
     * @param decimals what parts coins from whole units, where the file leaves it open
     * @return how much of it is new
     */
    @PostMapping(path = "/api/v1/billing/bank-files", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Cost(Cost.DEAREST)
    @Allowed(Permission.EDIT_BILLING)
    @Answers(status = 400, code = "billing.bank-file-missing")
    @Answers(status = 403, code = "billing.person-needed")
    @Answers(status = 422, code = "billing.bank-amount-wrong")
    @Answers(status = 422, code = "billing.bank-currency-needed")
    @Answers(status = 422, code = "billing.bank-currency-wrong")
    @Answers(status = 422, code = "billing.bank-dates-ambiguous")
    @Answers(status = 422, code = "billing.bank-day-wrong")
    @Answers(status = 422, code = "billing.bank-decimals-ambiguous")
    @Answers(status = 422, code = "billing.bank-file-binary")
    @Answers(status = 422, code = "billing.bank-file-empty")
    @Answers(status = 422, code = "billing.bank-file-large")
    @Answers(status = 422, code = "billing.bank-layout-unknown")
    @Answers(status = 422, code = "billing.bank-line-broken")
    @Answers(status = 422, code = "billing.bank-lines-many")
    @Answers(status = 422, code = "billing.statement-broken")
    @Answers(status = 422, code = "billing.statement-unreadable")
    @Answers(status = 422, code = "billing.statement-version")
    ResponseEntity<BankFile> upload(
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(required = false) @Nullable @Pattern(regexp = "[A-Z]{3}") String currency,
            @RequestParam(required = false) @Nullable @Size(max = 40) String account,
            @RequestParam(required = false) @Nullable DayOrder days,
            @RequestParam(required = false) @Nullable DecimalSign decimals)
            throws IOException {
        if (file == null) {
            throw ContractException.unreadable("billing.bank-file-missing");
        }
        var taken = intake.take(file, new FileHints(currency, account, days, decimals));
        return ResponseEntity.created(
                        URI.create("/api/v1/billing/bank-files/" + taken.id().text()))
                .body(taken);
    }
}
