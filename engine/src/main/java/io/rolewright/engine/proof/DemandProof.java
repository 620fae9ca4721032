package io.rolewright.engine.proof;

import io.rolewright.engine.advert.Advert;
import io.rolewright.engine.advert.Requirement;
import io.rolewright.engine.advert.SkillDemand;
import io.rolewright.engine.advert.SkillDemand.Importance;
import io.rolewright.engine.document.Span;
import io.rolewright.engine.proof.Addition.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether what is read in one advert asks for no more, and no more strongly, than what is read in another. */
final class DemandProof {
    private final Advert source;
    private final Advert told;
    private final List<Addition> additions = new ArrayList<>();

    DemandProof(Advert source, Advert told) {
        this.source = source;
        this.told = told;
    }

    List<Addition> additions(BodyProof proof, Body from, Body to) {
        skills(told.skills(), source.skills());
        skills(told.licences(), source.licences());
        told.years()
                .filter(years -> source.years()
                        .filter(asked -> asked.value() >= years.value())
                        .isEmpty())
                .ifPresent(years -> add(Kind.DEMAND_ADDED, years.span()));
        told.degree()
                .filter(degree -> source.degree()
                        .filter(asked -> asked.value().compareTo(degree.value()) >= 0
                                && asked.confidence() >= degree.confidence())
                        .isEmpty())
                .ifPresent(degree -> add(Kind.DEMAND_ADDED, degree.span()));
        strengths(proof, from, to);
        return additions;
    }

    private void skills(List<SkillDemand> demands, List<SkillDemand> asked) {
        for (SkillDemand demand : demands) {
            Optional<SkillDemand> same = Stream.concat(asked.stream(), source.skills().stream())
                    .filter(one -> one.skill().equals(demand.skill()))
                    .findFirst();
            if (same.isEmpty()) {
                add(Kind.DEMAND_ADDED, demand.mentions().getFirst());
            } else if (demand.importance().compareTo(same.get().importance()) < 0
                    || demand.years().orElse(0) > same.get().years().orElse(0)) {
                add(Kind.STRONGER, demand.mentions().getFirst());
            }
        }
    }

    /** Every sentence that asks retells one that asks at least as strongly. */
    private void strengths(BodyProof proof, Body from, Body to) {
        for (Requirement requirement : told.requirements()) {
            for (int at = 0; at < to.size(); at++) {
                Span span = to.segments().get(at).span();
                if (requirement.span().overlaps(span) && proof.sourceOf(at) >= 0) {
                    Span asked = from.segments().get(proof.sourceOf(at)).span();
                    if (!isAsked(asked, requirement.importance())) {
                        add(Kind.STRONGER, span);
                    }
                }
            }
        }
    }

    private boolean isAsked(Span words, Importance importance) {
        return source.requirements().stream()
                .anyMatch(requirement -> requirement.span().overlaps(words)
                        && requirement.importance().compareTo(importance) <= 0);
    }

    private void add(Kind kind, Span span) {
        additions.add(Addition.of(kind, "text", told.posting().text(), span));
    }
}
