package io.rolewright.hiring.internal;

import io.rolewright.hiring.Submission;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.ClientId;
import io.rolewright.shared.ContactId;
import io.rolewright.shared.MandateId;
import io.rolewright.shared.SubmissionId;
import io.rolewright.shared.UserId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/**
 * A line of the ledger of introductions: who introduced whom to which client, when, under which terms and by which consent.
 * Each line holds the hash of the one before, so none can be changed, put in or left out without the next ones telling.
 *
 * @param client to which
 * @param number of the line, from 1 for each client
 * @param submission by which deed
 * @param candidate whom
 * @param contact to whom there
 * @param by who
 * @param terms the version of the client's terms
 * @param mandate the candidate's consent
 * @param at when
 * @param before the hash of the line before; of the first {@link #BEGINNING}
 */
record Introduction(
        ClientId client,
        int number,
        SubmissionId submission,
        CandidateId candidate,
        ContactId contact,
        UserId by,
        int terms,
        MandateId mandate,
        Instant at,
        String before) {
    /** Before the first line of each client. */
    static final String BEGINNING = "0".repeat(64);

    /** The line of a submission. */
    static Introduction of(Submission made, int number, String before) {
        return new Introduction(
                made.clientId(),
                number,
                made.id(),
                made.candidateId(),
                made.contactId(),
                made.submittedBy(),
                made.termsVersion(),
                made.mandateId(),
                made.submittedAt(),
                before);
    }

    /** SHA-256 over all members in their order, each on a line of its own; lower-case hexadecimal. */
    String hash() {
        var text = String.join(
                "\n",
                client.text(),
                String.valueOf(number),
                submission.text(),
                candidate.text(),
                contact.text(),
                by.text(),
                String.valueOf(terms),
                mandate.text(),
                at.toString(),
                before);
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
