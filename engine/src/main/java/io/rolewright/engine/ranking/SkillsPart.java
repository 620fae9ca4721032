package io.rolewright.engine.ranking;

import io.rolewright.engine.advert.Advert;
import io.rolewright.engine.advert.SkillDemand;
import io.rolewright.engine.advert.SkillDemand.Importance;
import io.rolewright.engine.document.Span;
import io.rolewright.engine.resume.Profile;
import io.rolewright.engine.resume.SkillEvidence;
import io.rolewright.engine.taxonomy.Kind;
import io.rolewright.engine.taxonomy.Taxonomy;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** Skills and licences: the share of what is asked for that the profile shows, each as strongly as it is proven. */
final class SkillsPart {
    private static final double IMPLIED = 0.95;
    private static final double NEAR = 0.5;

    /** What the requirements say in words of their own counts this much beside what the taxonomy knows of them. */
    private static final double WORDING = 0.35;

    private static final String WORDS = "wording";

    /** Below this confidence a demand is no must-have. */
    private static final double MUST = 0.8;

    /** A person needs to see a skill a few times, not five hundred. */
    private static final int MOST_SPANS = 5;

    private final Taxonomy taxonomy;
    private final Proof proof;
    private final DemandWeights weights;

    SkillsPart(Taxonomy taxonomy, YearMonth today) {
        this.taxonomy = taxonomy;
        this.proof = new Proof(today);
        this.weights = new DemandWeights(taxonomy);
    }

    /** One answer for each skill and licence asked for, in the advert's order. */
    List<Answer> answers(Advert advert, Profile profile, Career career) {
        return demands(advert).map(demand -> answer(demand, profile, career)).toList();
    }

    /** The share of what is asked for that these words of the résumé show, 0 to 1. */
    double shareShown(Advert advert, Profile profile, Span within) {
        List<SkillEvidence> shown = profile.skills().stream()
                .filter(skill -> skill.mentions().stream().anyMatch(within::contains))
                .toList();
        double asked = demands(advert).mapToDouble(weights::of).sum();
        double met = demands(advert)
                .filter(demand -> shown.stream().anyMatch(skill -> fit(skill.skill(), demand.skill()) >= Answer.MET))
                .mapToDouble(weights::of)
                .sum();
        return asked == 0 ? 0 : met / asked;
    }

    private static Stream<SkillDemand> demands(Advert advert) {
        return Stream.concat(advert.skills().stream(), advert.licences().stream());
    }

    private Answer answer(SkillDemand demand, Profile profile, Career career) {
        Answer best = new Answer(demand, weights.of(demand), null, 0, 0);
        for (SkillEvidence skill : profile.skills()) {
            double fit = fit(skill.skill(), demand.skill());
            double strength = fit * proof(demand, skill, career);
            if (strength > best.strength()) {
                best = new Answer(demand, best.weight(), skill, fit, strength);
            }
        }
        return best;
    }

    private double fit(String shown, String asked) {
        if (shown.equals(asked)) {
            return 1;
        }
        return taxonomy.implies(shown, asked) ? IMPLIED : NEAR * taxonomy.closeness(shown, asked);
    }

    /** A licence is held or not; months do not make it more so. */
    private double proof(SkillDemand demand, SkillEvidence skill, Career career) {
        return weights.kind(demand) == Kind.LICENCE
                ? 1
                : proof.of(skill, demand.years().orElse(0), career.trust(skill.mentions()));
    }

    Part part(List<Answer> answers, WordingShare wording) {
        double asked = answers.stream().mapToDouble(Answer::weight).sum();
        double met = answers.stream()
                .mapToDouble(answer -> answer.weight() * answer.strength())
                .sum();
        double known = asked == 0 ? wording.value() : met / asked;
        double value = known + (wording.isKnown() ? WORDING : 0) * (wording.value() - known);
        List<Evidence> evidence = new ArrayList<>();
        answers.forEach(answer -> evidence.addAll(evidence(answer)));
        if (!wording.spans().isEmpty()) {
            evidence.add(new Evidence(Category.SKILLS, WORDS, WORDS, wording.spans(), wording.value()));
        }
        return new Part(
                Category.SKILLS,
                true,
                evidence.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(value),
                0,
                evidence,
                gaps(answers, false),
                gaps(answers, true),
                gates(answers));
    }

    private static List<Evidence> evidence(Answer answer) {
        SkillEvidence shown = answer.shown();
        if (shown == null) {
            return List.of();
        }
        List<Span> spans = shown.mentions().stream().limit(MOST_SPANS).toList();
        return List.of(new Evidence(Category.SKILLS, answer.demand().skill(), shown.skill(), spans, answer.strength()));
    }

    /** What is only near is a gap; what nothing is said of is not known. */
    private static List<Gap> gaps(List<Answer> answers, boolean silent) {
        return answers.stream()
                .filter(answer -> !answer.isMet() && silent == (answer.shown() == null))
                .map(answer -> new Gap(
                        Category.SKILLS,
                        answer.demand().skill(),
                        answer.demand().importance() == Importance.REQUIRED))
                .toList();
    }

    private List<Gate> gates(List<Answer> answers) {
        return answers.stream()
                .filter(answer -> answer.demand().importance() == Importance.REQUIRED)
                .filter(answer -> answer.demand().confidence() >= MUST && weights.kind(answer.demand()) != Kind.SKILL)
                .map(answer ->
                        new Gate(answer.demand().skill(), answer.isMet() ? Gate.Answer.PASS : Gate.Answer.UNKNOWN))
                .toList();
    }
}
