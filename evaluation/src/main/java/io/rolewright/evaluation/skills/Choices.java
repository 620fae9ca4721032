package io.rolewright.evaluation.skills;

import io.rolewright.engine.document.Span;
import io.rolewright.engine.mention.Choice;
import io.rolewright.engine.mention.Layer;
import io.rolewright.engine.mention.Likelihood;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Chooses which mentions a model tells, by cross-validation: the adverts are dealt into groups, and the sentences of each
 * are read by weights learned from the others.
 */
final class Choices {
    private static final int GROUPS = 4;
    private static final double[] LOOSE = {0, 0.3, 0.5, 0.7};
    private static final double[] LEAST = {0.2, 0.25, 0.3, 0.35, 0.4, 0.45};

    private final Layer layer;
    private final Map<Choice, SpanTally> tallies = new LinkedHashMap<>();

    private Choices(Layer layer) {
        this.layer = layer;
        for (double loose : LOOSE) {
            for (double least : LEAST) {
                tallies.put(new Choice(loose, least), new SpanTally());
            }
        }
    }

    /**
     * A choice with what it reached.
     *
     * @param choice the one with the highest sum of strict and lenient F1
     * @param tally on sentences that were not learned from
     */
    record Chosen(Choice choice, SpanTally tally) {}

    static Chosen choose(Examples examples, Layer layer, Settings settings) {
        Choices choices = new Choices(layer);
        for (int group = 0; group < GROUPS; group++) {
            int left = group;
            List<Example> others = examples.all().stream()
                    .filter(example -> example.advert() % GROUPS != left)
                    .toList();
            Weights weights = Learner.learn(others, examples.features(), layer, settings);
            examples.all().stream()
                    .filter(example -> example.advert() % GROUPS == left)
                    .forEach(example -> choices.count(example, weights.likelihood(example)));
        }
        return choices.best();
    }

    private void count(Example example, Likelihood likelihood) {
        List<Span> truth = Example.spans(example.tags(layer));
        tallies.forEach((choice, tally) -> tally.add(
                choice.of(likelihood, example.size()).stream()
                        .map(told -> new Span(told.first(), told.end()))
                        .toList(),
                truth));
    }

    private Chosen best() {
        return tallies.entrySet().stream()
                .map(entry -> new Chosen(entry.getKey(), entry.getValue()))
                .reduce((a, b) -> worth(b) > worth(a) ? b : a)
                .orElseThrow();
    }

    private static double worth(Chosen chosen) {
        return chosen.tally().strict().f1() + chosen.tally().lenient().f1();
    }
}
