package io.rolewright.engine.ranking;

import io.rolewright.engine.advert.Advert;
import io.rolewright.engine.advert.SkillDemand.Importance;
import io.rolewright.engine.resume.DegreeLevel;
import io.rolewright.engine.resume.Study;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** The features of one pair of advert and profile, as the allow-list names them. */
final class Features {
    private static final int YEAR = 12;
    private static final int FRESH_MONTHS = 60;
    private static final int MOST_MONTHS = 60;
    private static final int MOST_TITLE_MONTHS = 180;
    private static final double MOST_SURPLUS = 20;

    /** From here a title is near the one advertised. */
    private static final double NEAR = 0.5;

    private final Comparison pair;
    private final Nearness nearness;
    private final FeatureList list;
    private final float[] values;

    private Features(Comparison pair, Nearness nearness, FeatureList list) {
        this.pair = pair;
        this.nearness = nearness;
        this.list = list;
        this.values = list.unknown();
    }

    static float[] of(Comparison pair, Nearness nearness, FeatureList list) {
        Features features = new Features(pair, nearness, list);
        features.asked();
        features.skills();
        features.titles();
        features.levels();
        features.experience();
        features.education();
        pair.part(Category.LOCATION).value().ifPresent(value -> features.put("location.nearness", value));
        return features.values;
    }

    private void put(String name, double value) {
        values[list.place(name)] = (float) value;
    }

    private void asked() {
        List<Asked> asked = Asked.of(pair.wanted(), pair.answers());
        List<Use> required = uses(asked, Importance.REQUIRED);
        List<Use> preferred = uses(asked, Importance.PREFERRED);
        mean("required.shown", required, Use::shown);
        mean("required.used", required, use -> use.isUsed() ? 1 : 0);
        mean("required.year", required, use -> use.months() >= YEAR ? 1 : 0);
        mean("required.fresh", required, use -> use.isUsed() && use.since() <= FRESH_MONTHS ? 1 : 0);
        mean("required.hand", required, use -> use.months() >= YEAR && use.since() <= FRESH_MONTHS ? 1 : 0);
        mean("required.trusted", required, Use::trust);
        mean("required.months", required, use -> Math.min(MOST_MONTHS, use.months()));
        mean("required.claimed", required, use -> use.isUsed() ? 0 : use.shown());
        mean("preferred.shown", preferred, Use::shown);
        mean("preferred.used", preferred, use -> use.isUsed() ? 1 : 0);
    }

    private List<Use> uses(List<Asked> asked, Importance importance) {
        return asked.stream()
                .filter(one -> one.importance() == importance)
                .map(one -> Use.of(one, pair.wording(), pair.career()))
                .toList();
    }

    private void mean(String name, List<Use> uses, ToDoubleFunction<Use> value) {
        double times = uses.stream().mapToDouble(Use::times).sum();
        if (times > 0) {
            double sum = uses.stream()
                    .mapToDouble(use -> use.times() * value.applyAsDouble(use))
                    .sum();
            put(name, sum / times);
        }
    }

    private void skills() {
        List<Answer> answers = pair.answers();
        double asked = answers.stream().mapToDouble(Answer::weight).sum();
        if (asked > 0) {
            put("skills.met", weighted(answers, answer -> answer.isMet() ? 1 : 0) / asked);
            put("skills.strength", weighted(answers, Answer::strength) / asked);
        }
        licences(answers.stream()
                .filter(answer -> pair.wanted().licences().contains(answer.demand()))
                .toList());
    }

    private void licences(List<Answer> licences) {
        if (!licences.isEmpty()) {
            List<Answer> met = licences.stream().filter(Answer::isMet).toList();
            put("licences.met", times(met) / times(licences));
            put("licences.missing", licences.size() - met.size());
        }
    }

    private static double times(List<Answer> answers) {
        return answers.stream().mapToDouble(answer -> answer.demand().times()).sum();
    }

    private static double weighted(List<Answer> answers, ToDoubleFunction<Answer> value) {
        return answers.stream()
                .mapToDouble(answer -> answer.weight() * value.applyAsDouble(answer))
                .sum();
    }

    private void titles() {
        Career career = pair.career();
        List<Double> nearness = career.stints().stream()
                .flatMap(stint -> stint.nearness().stream())
                .toList();
        if (!nearness.isEmpty()) {
            put("title.best", nearness.stream().max(Comparator.naturalOrder()).orElseThrow());
            put("title.latest", nearness.getFirst());
        }
        List<Stint> near = near();
        put(
                "title.months",
                Math.min(
                        MOST_TITLE_MONTHS, near.stream().mapToLong(this::months).sum()));
        near.stream()
                .mapToLong(stint -> since(stint.end(career.today())))
                .min()
                .ifPresent(since -> put("title.since", since));
        put("title.words", pair.share().title());
    }

    private List<Stint> near() {
        return pair.career().stints().stream()
                .filter(stint -> stint.period().isPresent() && stint.nearness().orElse(0.0) >= NEAR)
                .toList();
    }

    private long months(Stint stint) {
        return stint.period()
                .map(period -> ChronoUnit.MONTHS.between(
                                period.start(), stint.end(pair.career().today()))
                        + 1)
                .orElse(0L);
    }

    private long since(YearMonth end) {
        return Math.max(0, ChronoUnit.MONTHS.between(end, pair.career().today()));
    }

    private void levels() {
        Advert advert = pair.advert();
        Optional<Integer> steps = pair.career().stints().stream()
                .filter(stint -> stint.nearness().orElse(0.0) >= NEAR)
                .flatMap(stint -> nearness.steps(stint.job(), advert).stream())
                .max(Comparator.naturalOrder());
        steps.ifPresent(level -> {
            put("level.below", Math.max(0, -level));
            put("level.above", Math.max(0, level));
        });
    }

    private void experience() {
        Career career = pair.career();
        if (!career.isDated()) {
            return;
        }
        double asked = Math.max(1, ExperiencePart.asked(pair.advert()) * YEAR);
        double months = career.relevantMonths();
        put("experience.share", Math.min(1, months / asked));
        put("experience.surplus", Math.min(MOST_SURPLUS, Math.max(0, months - asked) / YEAR));
        put("experience.relevance", career.mostRelevant());
        career.monthsSince().ifPresent(since -> put("experience.since", since));
    }

    private void education() {
        Optional<DegreeLevel> highest = pair.profile().studies().stream()
                .map(Study::level)
                .filter(level -> level != DegreeLevel.UNSTATED)
                .max(Comparator.naturalOrder());
        pair.advert()
                .degree()
                .ifPresent(asked -> highest.ifPresent(level ->
                        put("education.below", Math.max(0, asked.value().ordinal() - level.ordinal()))));
    }
}
