package io.rolewright.billing;

import io.rolewright.shared.BankFileId;
import io.rolewright.shared.UserId;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A file that a bank made of our accounts.
 *
 * @param id names it
 * @param name as it was called
 * @param format the bank's layout, {@code GENERIC} for one whose columns were found by their names, or {@code CAMT.053}
 * @param lines how many there are in it
 * @param added how many of them no file before had
 * @param duplicates how many of them another file had before
 * @param from the first day on which something moved
 * @param until the last day on which something moved
 * @param uploadedBy who sent it
 * @param uploadedAt when
 */
public record BankFile(
        BankFileId id,
        String name,
        String format,
        int lines,
        int added,
        int duplicates,
        LocalDate from,
        LocalDate until,
        UserId uploadedBy,
        Instant uploadedAt) {}
