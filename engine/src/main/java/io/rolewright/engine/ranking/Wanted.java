package io.rolewright.engine.ranking;

import io.rolewright.engine.advert.Advert;
import io.rolewright.engine.advert.SkillDemand.Importance;
import io.rolewright.engine.document.Span;
import io.rolewright.engine.taxonomy.Taxonomy;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a ranking asks for: what the advert asks for, as the recruiter wishes. A skill that wishes name is taken out of the
 * advert's sentences and stands for itself; an ignored one stands nowhere.
 *
 * @param skills in the advert's order, then those that the recruiter adds
 * @param licences in the same order
 * @param sentences those that ask
 */
record Wanted(List<Demand> skills, List<Demand> licences, List<Sentence> sentences) {
    /**
     * A sentence of the advert that asks.
     *
     * @param importance how strongly
     * @param span where it stands in the posting's text
     * @param stems its telling words, without those of skills that wishes name
     */
    record Sentence(Importance importance, Span span, List<String> stems) {}

    /**
     * What an advert and wishes ask for together.
     *
     * @throws ContradictoryWishesException where a skill is not known, or nothing that counts is asked for
     */
    static Wanted of(Advert advert, Wishes wishes, Taxonomy taxonomy) {
        WishedDemands demands = new WishedDemands(advert, wishes, taxonomy);
        Wanted wanted = new Wanted(demands.skills(), demands.licences(), sentences(advert, demands.named()));
        if (!wishes.isNone() && !wanted.asksForWhatCounts(advert, wishes)) {
            throw new ContradictoryWishesException("matching.wishes-nothing-asked", "all");
        }
        return wanted;
    }

    private static List<Sentence> sentences(Advert advert, List<Span> without) {
        return advert.requirements().stream()
                .map(asked ->
                        new Sentence(asked.importance(), asked.span(), RequirementWords.stems(advert, asked, without)))
                .toList();
    }

    private boolean asksForWhatCounts(Advert advert, Wishes wishes) {
        return Arrays.stream(Category.values())
                .anyMatch(category -> wishes.weight(category) > 0 && asksFor(category, advert));
    }

    private boolean asksFor(Category category, Advert advert) {
        return switch (category) {
            case SKILLS -> asksForSkills(advert);
            case TITLE, EXPERIENCE -> true;
            case EDUCATION -> EducationPart.isAsked(advert);
            case LOCATION -> LocationPart.isAsked(advert);
        };
    }

    /** Words are enough where the advert names no skill; what is left of its sentences when all are ignored is not. */
    private boolean asksForSkills(Advert advert) {
        boolean named = !advert.skills().isEmpty() || !advert.licences().isEmpty();
        boolean says = sentences.stream().anyMatch(sentence -> !sentence.stems().isEmpty());
        return demands().findAny().isPresent() || (says && !named);
    }

    /** Skills, then licences. */
    Stream<Demand> demands() {
        return Stream.concat(skills.stream(), licences.stream());
    }
}
