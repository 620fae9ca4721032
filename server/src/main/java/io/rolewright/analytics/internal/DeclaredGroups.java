package io.rolewright.analytics.internal;

import io.rolewright.engine.fairness.AgeBand;
import io.rolewright.engine.fairness.Declared;
import io.rolewright.engine.fairness.Ethnicity;
import io.rolewright.engine.fairness.ScoredGroup;
import io.rolewright.engine.fairness.Sex;
import io.rolewright.resumes.DemographicsInternal;
import io.rolewright.resumes.ScoredCandidates;
import io.rolewright.shared.CandidateId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What people say of themselves, in sums: nobody's answers come here. */
@Component
class DeclaredGroups {
    /** How many people are asked about at once. */
    private static final int BATCH = 10_000;

    private final DemographicsInternal demographics;

    DeclaredGroups(DemographicsInternal demographics) {
        this.demographics = demographics;
    }

    /** By what people say of themselves they are counted; never by several at once, as such groups are small. */
    enum Attribute {
        SEX(Sex.values(), Declared::sex),
        ETHNICITY(Ethnicity.values(), Declared::ethnicity),
        AGE(AgeBand.values(), Declared::age);

        private static final String NOT_SAID = "NOT_SAID";

        private final List<String> names;
        private final Function<Declared, Optional<? extends Enum<?>>> answer;

        Attribute(Enum<?>[] answers, Function<Declared, Optional<? extends Enum<?>>> answer) {
            this.names = Stream.concat(Stream.of(answers).map(Enum::name), Stream.of(NOT_SAID))
                    .toList();
            this.answer = answer;
        }

        /** All answers that there are, and none. */
        List<String> names() {
            return names;
        }

        private String of(Declared declared) {
            return answer.apply(declared).<String>map(Enum::name).orElse(NOT_SAID);
        }
    }

    /** How many people say what. */
    record Said(List<ScoredGroup> groups) {
        /** By answer, also those that nobody gave. */
        Map<String, Long> of(Attribute attribute) {
            var sizes = new LinkedHashMap<String, Long>();
            attribute.names().forEach(name -> sizes.put(name, 0L));
            groups.forEach(group -> sizes.merge(attribute.of(group.declared()), (long) group.scored(), Math::addExact));
            return sizes;
        }
    }

    Said of(List<CandidateId> people) {
        var groups = new ArrayList<ScoredGroup>();
        for (var from = 0; from < people.size(); from += BATCH) {
            var some = people.subList(from, Math.min(from + BATCH, people.size()));
            groups.addAll(
                    demographics.sums(new ScoredCandidates(List.of(), some)).groups());
        }
        return new Said(groups);
    }
}
