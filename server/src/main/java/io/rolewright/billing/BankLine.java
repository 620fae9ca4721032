package io.rolewright.billing;

import io.rolewright.shared.BankFileId;
import io.rolewright.shared.BankLineId;
import io.rolewright.shared.Money;
import io.rolewright.shared.PaymentId;
import io.rolewright.shared.RefundId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What moved on one of our accounts, as the bank says.
 *
 * @param id names it
 * @param fileId in which file it came first
 * @param line where it stands there, from 1
 * @param account number of the account; its currency where nobody told one
 * @param day on which it was booked
 * @param amount above zero came, below zero went
 * @param words what was written to it
 * @param payer who sent it, or to whom it went; absent where the bank does not say
 * @param state what became of it
 * @param paymentId the payment that it is; absent for none
 * @param refundId the refund that left with it; absent for none
 */
public record BankLine(
        BankLineId id,
        BankFileId fileId,
        int line,
        String account,
        LocalDate day,
        Money amount,
        String words,
        @Nullable String payer,
        LineState state,
        @Nullable PaymentId paymentId,
        @Nullable RefundId refundId) {}
