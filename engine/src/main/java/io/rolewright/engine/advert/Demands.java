package io.rolewright.engine.advert;

import io.rolewright.engine.Extracted;
import io.rolewright.engine.advert.SkillDemand.Importance;
import io.rolewright.engine.document.Span;
import io.rolewright.engine.taxonomy.SkillMention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gathers what the sentences of an advert ask for, skill by skill. */
final class Demands {
    /** A skill that is named without being called for is asked for less surely. */
    private static final double ONLY_NAMED = 0.7;

    /** How many words behind a number of years, or before it, a skill is meant by it. */
    private static final int BEHIND = 10;

    private static final int BEFORE = 4;

    private final List<Sentence> sentences;
    private final List<SkillMention> mentions;
    private final List<Wish> wishes = new ArrayList<>();
    private final List<Extracted<Integer>> years = new ArrayList<>();
    private final Importance unsaid;

    /** One mention in a sentence that asks; {@code importance} is absent when nothing says how strongly. */
    private record Wish(SkillMention mention, Optional<Importance> importance, int years) {}

    Demands(List<Sentence> sentences, List<SkillMention> mentions) {
        this.sentences = sentences;
        this.mentions = mentions;
        this.unsaid = unsaid(sentences);
        sentences.forEach(this::hear);
    }

    /** How strongly a skill is asked for when nothing says so. */
    static Importance unsaid(List<Sentence> sentences) {
        boolean requires = sentences.stream().anyMatch(sentence -> sentence.section() == Section.REQUIRED);
        return requires ? Importance.PREFERRED : Importance.REQUIRED;
    }

    private void hear(Sentence sentence) {
        List<SkillMention> named = mentions.stream()
                .filter(mention -> sentence.span().contains(mention.span()))
                .toList();
        List<YearsAsked> asked = YearsAsked.in(sentence, !named.isEmpty());
        for (SkillMention mention : named) {
            int first = sentence.wordAt(mention.span().start());
            int end = Math.max(first + 1, sentence.wordAt(mention.span().end() - 1) + 1);
            if (Asking.asksFor(sentence, first, end)) {
                wishes.add(new Wish(mention, Asking.importance(sentence, first, end), yearsOf(asked, first, end)));
            }
        }
        asked.stream()
                .filter(number -> Asking.asks(sentence) && !isWished(sentence, number))
                .forEach(number -> years.add(new Extracted<>(number.years(), number.span(sentence), 0.9)));
    }

    private static boolean isWished(Sentence sentence, YearsAsked number) {
        return Asking.importance(sentence, number.first(), number.end())
                .filter(importance -> importance == Importance.PREFERRED)
                .isPresent();
    }

    /** The years that stand beside the words from {@code first} up to {@code end}; 0 for none. */
    static int yearsOf(List<YearsAsked> asked, int first, int end) {
        int years = 0;
        for (YearsAsked number : asked) {
            boolean behind = first >= number.end() && first - number.end() <= BEHIND;
            boolean before = number.first() >= end && number.first() - end <= BEFORE && years == 0;
            years = behind || before ? number.years() : years;
        }
        return years;
    }

    /** The most years asked for anywhere: five years of Java are five years of work. */
    Optional<Extracted<Integer>> years() {
        return years.stream().max(Comparator.comparing(Extracted::value));
    }

    /** Where an advert has a heading for requirements, its duties and asides are none. */
    List<Requirement> requirements() {
        return sentences.stream()
                .filter(Asking::asks)
                .flatMap(sentence -> Asking.importance(sentence)
                        .or(() -> Optional.of(unsaid).filter(importance -> importance == Importance.REQUIRED))
                        .map(importance -> new Requirement(sentence.span(), importance))
                        .stream())
                .toList();
    }

    /** Required ones first, each group in the order of the text. */
    List<SkillDemand> skills() {
        Map<String, List<Wish>> bySkill = new LinkedHashMap<>();
        wishes.forEach(wish -> bySkill.computeIfAbsent(wish.mention().skillId(), id -> new ArrayList<>())
                .add(wish));
        return bySkill.entrySet().stream()
                .map(entry -> demand(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(SkillDemand::importance))
                .toList();
    }

    private SkillDemand demand(String skill, List<Wish> wishes) {
        Optional<Importance> said =
                wishes.stream().flatMap(wish -> wish.importance().stream()).min(Comparator.naturalOrder());
        double confidence = wishes.stream()
                .mapToDouble(wish -> wish.mention().confidence())
                .max()
                .orElse(0);
        int years = wishes.stream().mapToInt(Wish::years).max().orElse(0);
        List<Span> spans = wishes.stream().map(wish -> wish.mention().span()).toList();
        return new SkillDemand(
                skill,
                said.orElse(unsaid),
                Optional.of(years).filter(number -> number > 0),
                spans,
                said.isPresent() ? confidence : confidence * ONLY_NAMED);
    }
}
