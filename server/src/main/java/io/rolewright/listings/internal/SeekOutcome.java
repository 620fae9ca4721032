package io.rolewright.listings.internal;

import io.rolewright.listings.NewOutcome;
import io.rolewright.listings.OutcomeKind;
import io.rolewright.shared.OutcomeId;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What became of an applicant, in SEEK's words. */
final class SeekOutcome {
    private static final Set<String> TAKEN = Set.of(
            "CreateCandidateProcessHistoryItemPayload_Success", "CreateCandidateProcessHistoryItemPayload_Conflict");

    private SeekOutcome() {}

    /** {@code CreateCandidateProcessHistoryItemInput}. */
    static Map<String, Object> item(OutcomeId id, NewOutcome outcome) {
        return Map.of(
                "candidateProfile",
                Map.of("profileId", outcome.applicant()),
                "candidateProcessHistoryItem",
                Map.of(
                        "idempotencyId", id.text(),
                        "action", Map.of("code", "StatusChange"),
                        "actionDate", outcome.happenedAt().toString(),
                        "primaryParties", List.of(),
                        "status", Map.of("code", status(outcome.kind()))));
    }

    private static String status(OutcomeKind kind) {
        return switch (kind) {
            case SHORTLISTED -> "AgencyShortlist";
            case SUBMITTED -> "AgencySubmission";
            case INTERVIEWED -> "Interview";
            case OFFERED -> "Offer";
            case PLACED -> "Successful";
            case REJECTED -> "Unsuccessful";
        };
    }

    /** Whether SEEK knows now; it also does when it was told before. */
    static boolean isTaken(GraphqlAnswer said) {
        return TAKEN.contains(said.data()
                .path(SeekDocument.HISTORY.field())
                .path("__typename")
                .asString(""));
    }
}
