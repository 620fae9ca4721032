package io.rolewright.engine.advert;

import io.rolewright.engine.advert.SkillDemand.Importance;
import io.rolewright.engine.document.Span;
import io.rolewright.engine.language.Words;
import io.rolewright.engine.mention.Layer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gathers what an advert asks to be known and no skill of the taxonomy stands for, each name once. */
final class UnknownTerms {
    /** Less sure ones are more often wrong than right. */
    private static final double LEAST = 0.25;

    private UnknownTerms() {}

    /** Required ones first, each group in the order of the text. */
    static List<UnknownTerm> of(List<TermDemand> terms, List<SkillDemand> known) {
        List<Span> skills =
                known.stream().flatMap(demand -> demand.mentions().stream()).toList();
        Map<List<String>, List<TermDemand>> byWords = new LinkedHashMap<>();
        terms.stream()
                .filter(term -> term.layer() == Layer.KNOWLEDGE && term.skill().isEmpty())
                .filter(term -> term.confidence() >= LEAST)
                .filter(term -> skills.stream().noneMatch(term.span()::overlaps))
                .forEach(term -> byWords.computeIfAbsent(Words.of(term.words()), words -> new ArrayList<>())
                        .add(term));
        byWords.remove(List.of());
        return byWords.values().stream()
                .map(UnknownTerms::one)
                .sorted(Comparator.comparing(UnknownTerm::importance))
                .toList();
    }

    private static UnknownTerm one(List<TermDemand> mentions) {
        Importance importance = mentions.stream()
                .map(TermDemand::importance)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        Optional<Integer> years =
                mentions.stream().flatMap(term -> term.years().stream()).max(Comparator.naturalOrder());
        double confidence =
                mentions.stream().mapToDouble(TermDemand::confidence).max().orElseThrow();
        return new UnknownTerm(
                mentions.getFirst().words(),
                importance,
                years,
                mentions.stream().map(TermDemand::span).toList(),
                confidence);
    }
}
