package io.rolewright.engine.ranking;

import io.rolewright.engine.advert.Advert;
import io.rolewright.engine.resume.Profile;
import io.rolewright.engine.taxonomy.Taxonomy;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Scores by weights that were set by hand; needs neither a model nor feedback.
 *
 * <p>The score is the weighted mean of its parts. A part that the advert does not ask for is left out for everybody. A
 * part that the profile is silent about has no value; in the score it counts at a prior that is lower than what evidence
 * of a fit gives, so that silence never beats evidence: nothing for skills, so that naming one more never lowers a score;
 * for title and experience a share of what the skills or the mere words of the title hint at; a fixed share for what people often leave out.
 *
 * <p>Only these features enter: skills with their months and last use, titles, occupations and dates of jobs, levels of
 * education, the place of living, and the words of the requirements that the résumé repeats. Name, contact, employer,
 * school, age, photo and everything else of a profile are never read.
 */
public final class WeightedRanker implements Ranker {
    private final Taxonomy taxonomy;
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
    public WeightedRanker(Taxonomy taxonomy, Weights weights, YearMonth today) {
        this.taxonomy = taxonomy;
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

    @Override
    public Match rank(Advert advert, Profile profile, Wording wording, Wishes wishes) {
        Comparison pair = compare(advert, profile, wording, wishes);
        Map<Category, Double> points = points(pair.parts(), wishes);
        double score = points.values().stream().mapToDouble(Double::doubleValue).sum();
        return match(pair, Math.round(score * 100) / 100.0, 0, points, List.of());
    }

    /** {@code weights-} and what names the weights. */
    @Override
    public String version() {
        return "weights-" + weights.version();
    }

    /** The features of a pair, in the order of {@link FeatureList}; not a number where something is not known. */
    public float[] features(Advert advert, Profile profile, Wording wording) {
        return features(compare(advert, profile, wording, Wishes.NONE));
    }

    float[] features(Comparison pair) {
        return Features.of(pair, nearness, FeatureList.bundled());
    }

    /** All that the two have to do with each other. */
    Comparison compare(Advert advert, Profile profile, Wording wording, Wishes wishes) {
        Wanted wanted = Wanted.of(advert, wishes, taxonomy);
        Career career = Career.of(advert, wanted, profile, skills, nearness, today);
        List<Answer> answers = skills.answers(wanted, profile, career);
        WordingShare share = WordingShare.of(advert, wanted, wording, career);
        Part skillsPart = skills.part(answers, share);
        double hint = Math.max(skillsPart.counted(), share.title());
        List<Part> parts = List.of(
                skillsPart,
                titles.part(advert, career, hint),
                experience.part(advert, career, hint),
                EducationPart.part(advert, profile),
                LocationPart.part(advert, profile));
        return new Comparison(advert, wanted, profile, wording, career, answers, share, parts);
    }

    /** A match with a score from elsewhere; the rest of it is the same whatever made the score. */
    static Match match(
            Comparison comparison,
            double score,
            double start,
            Map<Category, Double> points,
            List<Contribution> contributions) {
        List<Part> parts = comparison.parts();
        TermAnswers terms = TermAnswers.of(comparison.advert(), comparison.wording());
        return new Match(
                score,
                start,
                parts.stream()
                        .map(part -> new CategoryScore(
                                part.category(), part.value(), points.getOrDefault(part.category(), 0.0)))
                        .toList(),
                contributions,
                all(parts, Part::gates),
                Stream.concat(all(parts, Part::evidence).stream(), terms.evidence().stream())
                        .sorted(Comparator.comparingDouble(Evidence::strength).reversed())
                        .toList(),
                all(parts, Part::gaps),
                Stream.concat(all(parts, Part::unknowns).stream(), terms.unknowns().stream())
                        .toList());
    }

    private Map<Category, Double> points(List<Part> parts, Wishes wishes) {
        double asked = parts.stream()
                .filter(Part::asked)
                .mapToDouble(part -> weight(part, wishes))
                .sum();
        Map<Category, Double> points = new EnumMap<>(Category.class);
        for (Part part : parts) {
            if (part.asked() && asked > 0) {
                points.put(part.category(), 100 * weight(part, wishes) * part.counted() / asked);
            }
        }
        return points;
    }

    private double weight(Part part, Wishes wishes) {
        return weights.of(part.category()) * wishes.weight(part.category());
    }

    private static <T> List<T> all(List<Part> parts, Function<Part, List<T>> list) {
        return parts.stream().flatMap(part -> list.apply(part).stream()).toList();
    }
}
