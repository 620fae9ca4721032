package io.rolewright.matching;

import io.rolewright.engine.document.Span;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.JobId;
import io.rolewright.shared.MatchId;
import io.rolewright.shared.ReceiptId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The proof of one ranking that somebody saw: what was ranked by what, and with which result. It holds hashes, normalised
 * terms, numbers and spans, and never a word of the person.
 *
 * @param id names it
 * @param matchId the match that was ranked; absent where a search ranked
 * @param jobId the job; absent where a search ranked for words
 * @param candidateId the candidate
 * @param score what the ranking gave, 0 to 100; absent once the candidate was erased
 * @param versions what ranked it, as {@code release/taxonomy@hash/ranker}
 * @param madeAt when the match was first seen with this result
 * @param sha256 the hash of the canonical text as it was made, lower-case hexadecimal
 * @param canonical the whole decision as JSON by RFC 8785; of an erased candidate what is left are hashes and versions
 * @param seals proofs of the words behind the evidence; none until they were made, some moments after the receipt
 * @param erasedAt when the candidate was erased; absent while they are not
 */
public record Receipt(
        ReceiptId id,
        @Nullable MatchId matchId,
        @Nullable JobId jobId,
        CandidateId candidateId,
        @Nullable Double score,
        String versions,
        Instant madeAt,
        String sha256,
        String canonical,
        List<Seal> seals,
        @Nullable Instant erasedAt) {
    public Receipt {
        seals = List.copyOf(seals);
    }

    /**
     * A proof of words.
     *
     * @param span where they stand in the document that the receipt names
     * @param hash HMAC-SHA-256 of the words under the candidate's salt, lower-case hexadecimal
     */
    public record Seal(Span span, String hash) {}
}
