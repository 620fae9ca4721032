package io.rolewright.engine.ranking;

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

/** Skills and licences: the share of what is asked for that the profile shows, each as strongly as it is proven. */
final class SkillsPart {
    private static final double IMPLIED = 0.95;
    private static final double NEAR = 0.5;

    /** What the requirements say in words of their own counts this much beside what the taxonomy knows of them. */
    private static final double WORDING = 0.35;

    private static final String WORDS = "wording";

    /** A person needs to see a skill a few times, not five hundred. */
    private static final int MOST_SPANS = 5;

    private final Taxonomy taxonomy;
    private final Proof proof;

    SkillsPart(Taxonomy taxonomy, YearMonth today) {
        this.taxonomy = taxonomy;
        this.proof = new Proof(today);
    }

    /** One answer for each skill and licence wanted, in their order. */
    List<Answer> answers(Wanted wanted, Profile profile, Career career) {
        return wanted.demands().map(demand -> answer(demand, profile, career)).toList();
    }

    /** The share of what is wanted that these words of the résumé show, 0 to 1. */
    double shareShown(Wanted wanted, Profile profile, Span within) {
        List<SkillEvidence> shown = profile.skills().stream()
                .filter(skill -> skill.mentions().stream().anyMatch(within::contains))
                .toList();
        double asked = wanted.demands().mapToDouble(Demand::weight).sum();
        double met = wanted.demands()
                .filter(demand -> shown.stream().anyMatch(skill -> fit(skill.skill(), demand.skill()) >= Answer.MET))
                .mapToDouble(Demand::weight)
                .sum();
        return asked == 0 ? 0 : met / asked;
    }

    private Answer answer(Demand demand, Profile profile, Career career) {
        Answer best = new Answer(demand, null, 0, 0);
        for (SkillEvidence skill : profile.skills()) {
            double fit = fit(skill.skill(), demand.skill());
            double strength = fit * proof(demand, skill, career);
            if (strength > best.strength()) {
                best = new Answer(demand, skill, fit, strength);
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
    private double proof(Demand demand, SkillEvidence skill, Career career) {
        return demand.kind() == Kind.LICENCE ? 1 : proof.of(skill, demand.years(), career.trust(skill.mentions()));
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

    private static List<Gate> gates(List<Answer> answers) {
        return answers.stream()
                .filter(answer -> answer.demand().isMust())
                .map(answer ->
                        new Gate(answer.demand().skill(), answer.isMet() ? Gate.Answer.PASS : Gate.Answer.UNKNOWN))
                .toList();
    }
}
