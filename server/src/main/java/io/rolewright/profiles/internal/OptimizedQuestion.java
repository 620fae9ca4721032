package io.rolewright.profiles.internal;

import io.rolewright.events.profiles.OptimizedForm;
import io.rolewright.runtime.database.Conditions;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.ContractException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which versions a list shows. Ids rise with time, so the order of ids is the order in which they were made.
 *
 * @param after the id that the page before ended with
 */
record OptimizedQuestion(
        boolean latestFirst,
        List<CandidateId> candidates,
        List<OptimizedForm> forms,
        @Nullable UUID after) {
    static OptimizedQuestion of(
            String sort, @Nullable List<CandidateId> candidates, @Nullable List<OptimizedForm> forms) {
        return new OptimizedQuestion(latestFirst(sort), Conditions.named(candidates), Conditions.named(forms), null);
    }

    private static boolean latestFirst(String sort) {
        return switch (sort) {
            case "-createdAt" -> true;
            case "createdAt" -> false;
            default -> throw ContractException.unreadable("profiles.sort-unknown");
        };
    }

    OptimizedQuestion after(UUID last) {
        return new OptimizedQuestion(latestFirst, candidates, forms, last);
    }

    /** The question without its place, to bind cursors to. */
    String text() {
        return "optimized " + latestFirst + candidates + forms;
    }

    Conditions conditions() {
        return new Conditions()
                .anyOf("candidate", candidates.stream().map(CandidateId::value).toArray(UUID[]::new))
                .anyOf("form", forms)
                .behind("id", after, latestFirst);
    }

    String order() {
        return " order by id " + (latestFirst ? "desc" : "asc");
    }
}
