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
    private final List<Span> asked;
    private final List<Addition> additions = new ArrayList<>();

    DemandProof(Advert source, Advert told) {
        this.source = source;
        this.told = told;
        this.asked = source.requirements().stream().map(Requirement::span).toList();
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
        List<Span> places = to.segments().stream().map(Segment::span).toList();
        for (Requirement requirement : told.requirements()) {
            int first = firstBehind(places, requirement.span().start());
            for (int at = first;
                    at < to.size()
                            && places.get(at).start() < requirement.span().end();
                    at++) {
                if (proof.sourceOf(at) >= 0
                        && !isAsked(from.segments().get(proof.sourceOf(at)).span(), requirement.importance())) {
                    add(Kind.STRONGER, places.get(at));
                }
            }
        }
    }

    private boolean isAsked(Span words, Importance importance) {
        for (int at = firstBehind(asked, words.start());
                at < asked.size() && asked.get(at).start() < words.end();
                at++) {
            if (source.requirements().get(at).importance().compareTo(importance) <= 0) {
                return true;
            }
        }
        return false;
    }

    /** Index of the first of these spans, which are in order, that ends behind {@code position}. */
    private static int firstBehind(List<Span> spans, int position) {
        int low = 0;
        int high = spans.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spans.get(middle).end() <= position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private void add(Kind kind, Span span) {
        additions.add(Addition.of(kind, "text", told.posting().text(), span));
    }
}
