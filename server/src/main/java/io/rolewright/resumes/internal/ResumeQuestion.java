package io.rolewright.resumes.internal;

import io.rolewright.resumes.ResumeState;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.ContractException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
        return new ResumeQuestion(limit, latestFirst(sort), given(candidates), given(states), null);
    }

    /** What was named; an empty value names nothing. */
    private static <T> List<T> given(@Nullable List<T> named) {
        return named == null
                ? List.of()
                : named.stream().filter(Objects::nonNull).toList();
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

    String condition() {
        var condition = new StringBuilder();
        if (!candidates.isEmpty()) {
            condition.append(" and r.candidate = any (?)");
        }
        if (!states.isEmpty()) {
            condition.append(" and r.state = any (?)");
        }
        if (after != null) {
            condition.append(latestFirst ? " and r.id < ?" : " and r.id > ?");
        }
        return condition.toString();
    }

    String order() {
        return " order by r.id " + (latestFirst ? "desc" : "asc") + " limit " + (limit + 1);
    }

    /** The values of the condition's parameters, in their order. */
    List<Object> values() {
        var values = new ArrayList<Object>();
        if (!candidates.isEmpty()) {
            values.add(candidates.stream().map(CandidateId::value).toArray(UUID[]::new));
        }
        if (!states.isEmpty()) {
            values.add(states.stream().map(ResumeState::name).toArray(String[]::new));
        }
        if (after != null) {
            values.add(after);
        }
        return values;
    }
}
