package io.rolewright.resumes.internal;

import io.rolewright.resumes.ResumeState;
import io.rolewright.runtime.database.Conditions;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.ContractException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which résumés a list shows. Ids rise with time, so the order of ids is the order of arrival.
 *
 * @param after the id that the page before ended with
 */
record ResumeQuestion(
        int limit,
        boolean latestFirst,
        List<CandidateId> candidates,
        List<ResumeState> states,
        @Nullable UUID after) {
    static ResumeQuestion of(
            int limit, String sort, @Nullable List<CandidateId> candidates, @Nullable List<ResumeState> states) {
        return new ResumeQuestion(
                limit, latestFirst(sort), Conditions.named(candidates), Conditions.named(states), null);
    }

    private static boolean latestFirst(String sort) {
        return switch (sort) {
            case "-receivedAt" -> true;
            case "receivedAt" -> false;
            default -> throw ContractException.unreadable("resumes.sort-unknown");
        };
    }

    ResumeQuestion after(UUID last) {
        return new ResumeQuestion(limit, latestFirst, candidates, states, last);
    }

    /** The question without its place, to bind cursors to. */
    String text() {
        return "resumes " + latestFirst + candidates + states;
    }

    Conditions conditions() {
        return new Conditions()
                .anyOf(
                        "r.candidate",
                        candidates.stream().map(CandidateId::value).toArray(UUID[]::new))
                .anyOf("r.state", states)
                .behind("r.id", after, latestFirst);
    }

    String order() {
        return " order by r.id " + (latestFirst ? "desc" : "asc") + " limit " + (limit + 1);
    }
}
