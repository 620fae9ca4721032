package io.rolewright.engine.ranking;

import io.rolewright.engine.advert.Advert;
import io.rolewright.engine.resume.Profile;
import io.rolewright.engine.taxonomy.Taxonomy;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Scores a profile against an advert.
 *
 * <p>The score is the weighted mean of its parts. A part that the advert does not ask for is left out for everybody. A
 * part that the profile is silent about has no value; in the score it counts at a prior that is lower than what evidence
 * of a fit gives, so that silence never beats evidence: nothing for skills, so that naming one more never lowers a score;
 * for title and experience a share of what the skills or the mere words of the title hint at; a fixed share for what people often leave out.
 *
 * <p>Only these features enter: skills with their months and last use, titles, occupations and dates of jobs, levels of
 * education, the place of living, and the words of the requirements that the résumé repeats. Name, contact, employer,
 * school, age, photo and everything else of a profile are never read. Any number of threads may share a ranker.
 */
public final class Ranker {
    private final Weights weights;
    private final SkillsPart skills;
    private final TitlePart titles;
    private final ExperiencePart experience;
    private final Nearness nearness;
    private final YearMonth today;

    /**
     * @param taxonomy the one that adverts and profiles were read with
     * @param weights how much each part counts
     * @param today the month that lasting jobs reach to
     */
    public Ranker(Taxonomy taxonomy, Weights weights, YearMonth today) {
        this.weights = weights;
        this.today = today;
        this.nearness = new Nearness(taxonomy);
        this.skills = new SkillsPart(taxonomy, today);
        this.titles = new TitlePart();
        this.experience = new ExperiencePart();
    }

    /** Compares the two by what the taxonomy knows alone. */
    public Match rank(Advert advert, Profile profile) {
        return rank(advert, profile, Wording.NONE);
    }

    /**
     * Compares the two; spans of the evidence point into the résumé's text.
     *
     * @param wording the résumé's words, for requirements that the taxonomy does not know
     */
    public Match rank(Advert advert, Profile profile, Wording wording) {
        return match(compare(advert, profile, wording));
    }

    /** The features of a pair, in the order of {@link FeatureList}; not a number where something is not known. */
    public float[] features(Advert advert, Profile profile, Wording wording) {
        return features(compare(advert, profile, wording));
    }

    float[] features(Comparison pair) {
        return Features.of(pair, nearness, FeatureList.bundled());
    }

    /** All that the two have to do with each other. */
    Comparison compare(Advert advert, Profile profile, Wording wording) {
        Career career = Career.of(advert, profile, skills, nearness, today);
        List<Answer> answers = skills.answers(advert, profile, career);
        WordingShare share = WordingShare.of(advert, wording, career);
        Part skillsPart = skills.part(answers, share);
        double hint = Math.max(skillsPart.counted(), share.title());
        List<Part> parts = List.of(
                skillsPart,
                titles.part(advert, career, hint),
                experience.part(advert, career, hint),
                EducationPart.part(advert, profile),
                LocationPart.part(advert, profile));
        return new Comparison(advert, profile, wording, career, answers, share, parts);
    }

    Match match(Comparison comparison) {
        List<Part> parts = comparison.parts();
        TermAnswers terms = TermAnswers.of(comparison.advert(), comparison.wording());
        return new Match(
                score(parts),
                parts.stream()
                        .map(part -> new CategoryScore(part.category(), part.value(), weights.of(part.category())))
                        .toList(),
                all(parts, Part::gates),
                Stream.concat(all(parts, Part::evidence).stream(), terms.evidence().stream())
                        .sorted(Comparator.comparingDouble(Evidence::strength).reversed())
                        .toList(),
                all(parts, Part::gaps),
                Stream.concat(all(parts, Part::unknowns).stream(), terms.unknowns().stream())
                        .toList());
    }

    private double score(List<Part> parts) {
        double sum = 0;
        double asked = 0;
        for (Part part : parts) {
            if (part.asked()) {
                asked += weights.of(part.category());
                sum += weights.of(part.category()) * part.counted();
            }
        }
        return asked > 0 ? Math.round(sum / asked * 10_000) / 100.0 : 0;
    }

    private static <T> List<T> all(List<Part> parts, Function<Part, List<T>> list) {
        return parts.stream().flatMap(part -> list.apply(part).stream()).toList();
    }
}
