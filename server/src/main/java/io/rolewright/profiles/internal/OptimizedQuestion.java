package io.rolewright.profiles.internal;

import io.rolewright.events.profiles.OptimizedForm;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.ContractException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
        return new OptimizedQuestion(latestFirst(sort), given(candidates), given(forms), null);
    }

    /** What was named; an empty value names nothing. */
    private static <T> List<T> given(@Nullable List<T> named) {
        return named == null
                ? List.of()
                : named.stream().filter(Objects::nonNull).toList();
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

    String condition() {
        var condition = new StringBuilder();
        if (!candidates.isEmpty()) {
            condition.append(" and candidate = any (?)");
        }
        if (!forms.isEmpty()) {
            condition.append(" and form = any (?)");
        }
        if (after != null) {
            condition.append(latestFirst ? " and id < ?" : " and id > ?");
        }
        return condition.toString();
    }

    String order() {
        return " order by id " + (latestFirst ? "desc" : "asc");
    }

    /** The values of the condition's parameters, in their order. */
    List<Object> values() {
        var values = new ArrayList<Object>();
        if (!candidates.isEmpty()) {
            values.add(candidates.stream().map(CandidateId::value).toArray(UUID[]::new));
        }
        if (!forms.isEmpty()) {
            values.add(forms.stream().map(OptimizedForm::name).toArray(String[]::new));
        }
        if (after != null) {
            values.add(after);
        }
        return values;
    }
}
