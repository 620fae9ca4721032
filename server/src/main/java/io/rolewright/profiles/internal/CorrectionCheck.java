package io.rolewright.profiles.internal;

import io.rolewright.engine.resume.ResumeCorrector;
import io.rolewright.profiles.ProfileCorrection;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.Problem;
import io.rolewright.shared.Problem.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Refuses corrections that cannot be true or cannot be used. */
@Component
class CorrectionCheck {
    /** @param corrector what is to correct */
    void refuse(ProfileCorrection correction, ResumeCorrector corrector) {
        if (correction.saysNothing()) {
            throw ContractException.invalid("profiles.correction-empty");
        }
        refuse("profiles.dates-reversed", reversed(correction));
        refuse("profiles.skill-unknown", unknown(correction, corrector));
    }

    private static void refuse(String code, List<Violation> wrong) {
        if (!wrong.isEmpty()) {
            throw new ContractException(Problem.of(422, code).at(wrong));
        }
    }

    private static List<Violation> reversed(ProfileCorrection correction) {
        var wrong = new ArrayList<Violation>();
        reversed(wrong, "/work/", correction.work(), work -> isReversed(work.startDate(), work.endDate()));
        reversed(wrong, "/education/", correction.education(), study -> isReversed(study.startDate(), study.endDate()));
        return wrong;
    }

    private static <E> void reversed(
            List<Violation> wrong, String pointer, @Nullable List<E> entries, Predicate<E> isReversed) {
        for (int i = 0; entries != null && i < entries.size(); i++) {
            if (isReversed.test(entries.get(i))) {
                wrong.add(new Violation(pointer + i + "/endDate", "reversed", "must not be before the start"));
            }
        }
    }

    /** An end without a start says nothing of how long it was. */
    private static boolean isReversed(@Nullable String start, @Nullable String end) {
        if (end == null || end.isEmpty()) {
            return false;
        }
        return start == null
                || start.isEmpty()
                || (end + "-12").substring(0, 7).compareTo((start + "-01").substring(0, 7)) < 0;
    }

    private static List<Violation> unknown(ProfileCorrection correction, ResumeCorrector corrector) {
        var skills = Objects.requireNonNullElse(correction.skills(), List.<ProfileCorrection.Skill>of());
        return IntStream.range(0, skills.size())
                .filter(i -> !corrector.knowsSkill(skills.get(i).name()))
                .mapToObj(i -> new Violation("/skills/" + i + "/name", "unknown", "is no skill of the taxonomy"))
                .toList();
    }
}
