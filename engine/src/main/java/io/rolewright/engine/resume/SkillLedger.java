package io.rolewright.engine.resume;

import io.rolewright.engine.document.Span;
import io.rolewright.engine.taxonomy.SkillFinder;
import io.rolewright.engine.taxonomy.SkillMention;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Books each skill's mentions to the jobs in which they stand. */
final class SkillLedger {
    private static final Comparator<SkillEvidence> STRONGEST = Comparator.comparingInt(SkillEvidence::months)
            .thenComparingInt(skill -> skill.mentions().size())
            .thenComparingDouble(SkillEvidence::confidence)
            .reversed()
            .thenComparing(SkillEvidence::skill);

    private final String text;
    private final List<Employment> employments;
    private final YearMonth today;

    SkillLedger(String text, List<Employment> employments, YearMonth today) {
        this.text = text;
        this.employments = employments;
        this.today = today;
    }

    /** Strongest first: by months, then mentions. Mentions outside {@code ground}, such as the name's, do not count. */
    List<SkillEvidence> book(SkillFinder finder, SkillGround ground) {
        Denials denials = Denials.in(text);
        Map<String, List<SkillMention>> bySkill = new TreeMap<>();
        for (SkillMention mention : finder.find(text)) {
            if (ground.holds(mention.span())
                    && !denials.cover(mention.span())
                    && !Departments.isOne(text, mention.span())) {
                bySkill.computeIfAbsent(mention.skillId(), id -> new ArrayList<>())
                        .add(mention);
            }
        }
        return bySkill.entrySet().stream()
                .map(entry -> evidence(entry.getKey(), entry.getValue()))
                .sorted(STRONGEST)
                .toList();
    }

    /** The same skills by the same mentions, where the jobs are others now. */
    List<SkillEvidence> bookAgain(List<SkillEvidence> skills) {
        return skills.stream()
                .map(skill -> evidence(skill.skill(), skill.mentions(), skill.confidence()))
                .sorted(STRONGEST)
                .toList();
    }

    private SkillEvidence evidence(String skill, List<SkillMention> mentions) {
        double confidence =
                mentions.stream().mapToDouble(SkillMention::confidence).max().orElse(0);
        return evidence(skill, mentions.stream().map(SkillMention::span).toList(), confidence);
    }

    private SkillEvidence evidence(String skill, List<Span> mentions, double confidence) {
        List<Period> periods = employments.stream()
                .filter(job -> mentions.stream().anyMatch(mention -> job.span().contains(mention)))
                .flatMap(job -> job.period().stream())
                .map(period -> period.value())
                .toList();
        Optional<YearMonth> last =
                periods.stream().map(period -> period.end().orElse(today)).max(Comparator.naturalOrder());
        return new SkillEvidence(skill, mentions, Months.union(periods, today), last, confidence);
    }
}
