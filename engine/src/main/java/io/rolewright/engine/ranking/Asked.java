package io.rolewright.engine.ranking;

import io.rolewright.engine.advert.Advert;
import io.rolewright.engine.advert.Requirement;
import io.rolewright.engine.advert.SkillDemand;
import io.rolewright.engine.advert.SkillDemand.Importance;
import io.rolewright.engine.document.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * One thing that an advert asks for: a sentence in its own words together with the skills that the taxonomy finds in it,
 * or such a skill that stands in no sentence that asks.
 *
 * @param importance how strongly it is asked for
 * @param stems the telling words; none for a skill alone
 * @param answers what the profile has to say to the skills in it
 */
record Asked(Importance importance, List<String> stems, List<Answer> answers) {
    static List<Asked> of(Advert advert, List<Answer> answers) {
        List<Asked> asked = new ArrayList<>();
        Set<SkillDemand> placed = new HashSet<>();
        for (Requirement requirement : advert.requirements()) {
            List<Answer> within = answers.stream()
                    .filter(answer -> stands(answer.demand(), requirement.span()))
                    .toList();
            within.forEach(answer -> placed.add(answer.demand()));
            List<String> stems = RequirementWords.stems(advert, requirement);
            if (!stems.isEmpty() || !within.isEmpty()) {
                asked.add(new Asked(requirement.importance(), stems, within));
            }
        }
        answers.stream()
                .filter(answer -> !placed.contains(answer.demand()))
                .forEach(answer -> asked.add(new Asked(answer.demand().importance(), List.of(), List.of(answer))));
        return asked;
    }

    private static boolean stands(SkillDemand demand, Span sentence) {
        return demand.mentions().stream().anyMatch(sentence::contains);
    }
}
