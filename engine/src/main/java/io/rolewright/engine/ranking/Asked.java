package io.rolewright.engine.ranking;

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
 * @param times how often it counts beside others
 * @param stems the telling words; none for a skill alone
 * @param answers what the profile has to say to the skills in it
 */
record Asked(Importance importance, double times, List<String> stems, List<Answer> answers) {
    static List<Asked> of(Wanted wanted, List<Answer> answers) {
        List<Asked> asked = new ArrayList<>();
        Set<Demand> placed = new HashSet<>();
        for (Wanted.Sentence sentence : wanted.sentences()) {
            List<Answer> within = answers.stream()
                    .filter(answer -> stands(answer.demand(), sentence.span()))
                    .toList();
            within.forEach(answer -> placed.add(answer.demand()));
            if (!sentence.stems().isEmpty() || !within.isEmpty()) {
                asked.add(new Asked(sentence.importance(), 1, sentence.stems(), within));
            }
        }
        answers.stream()
                .filter(answer -> !placed.contains(answer.demand()))
                .forEach(answer -> asked.add(alone(answer)));
        return asked;
    }

    private static Asked alone(Answer answer) {
        Demand demand = answer.demand();
        return new Asked(demand.importance(), demand.times(), List.of(), List.of(answer));
    }

    private static boolean stands(Demand demand, Span sentence) {
        return demand.mentions().stream().anyMatch(sentence::contains);
    }
}
