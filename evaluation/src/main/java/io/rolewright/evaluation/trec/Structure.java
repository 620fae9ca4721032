package io.rolewright.evaluation.trec;

import io.rolewright.engine.advert.Advert;
import io.rolewright.engine.retrieval.Fusion;
import io.rolewright.evaluation.trec.Reading.Cv;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What reading both sides says of each pair: adverts against résumés in either direction. Between other texts it says
 * nothing.
 */
sealed interface Structure {
    /** What is ranked for what, in words. */
    String kind();

    /** What is known of each document for a query, in standard deviations times how far it can be trusted. */
    float[] known(int query);

    static Structure of(List<String> queries, List<String> corpus, Reading reading, List<Scorer> scorers) {
        List<Optional<Cv>> asked = reading.cvs(queries);
        List<Optional<Cv>> told = reading.cvs(corpus);
        boolean askedAreCvs = Cv.most(asked);
        if (askedAreCvs == Cv.most(told)) {
            return new None(corpus.size());
        }
        return askedAreCvs
                ? new AdvertsForCvs(asked, reading.adverts(corpus), scorers)
                : new CvsForAdverts(reading.adverts(queries), told, scorers);
    }

    /** Neither side, or both, are résumés. */
    record None(int documents) implements Structure {
        @Override
        public String kind() {
            return "texts for texts";
        }

        @Override
        public float[] known(int query) {
            return new float[documents];
        }
    }

    /** Who suits a job. */
    record CvsForAdverts(List<Optional<Advert>> adverts, List<Optional<Cv>> cvs, List<Scorer> scorers)
            implements Structure {
        @Override
        public String kind() {
            return "résumés for adverts";
        }

        @Override
        public float[] known(int query) {
            Optional<Advert> advert = adverts.get(query);
            return mean(scorers, trust(advert), scorer -> {
                float[] scores = new float[cvs.size()];
                for (int i = 0; i < scores.length; i++) {
                    scores[i] = score(advert, cvs.get(i), scorer);
                }
                return scores;
            });
        }
    }

    /** Which jobs suit a person; an advert that is hardly understood stands in the middle. */
    record AdvertsForCvs(List<Optional<Cv>> cvs, List<Optional<Advert>> adverts, List<Scorer> scorers)
            implements Structure {
        @Override
        public String kind() {
            return "adverts for résumés";
        }

        @Override
        public float[] known(int query) {
            return mean(scorers, 1, scorer -> {
                float[] scores = new float[adverts.size()];
                double sum = 0;
                for (int i = 0; i < scores.length; i++) {
                    scores[i] = score(adverts.get(i), cvs.get(query), scorer);
                    sum += scores[i];
                }
                for (int i = 0; i < scores.length; i++) {
                    double mean = sum / scores.length;
                    scores[i] = (float) (mean + trust(adverts.get(i)) * (scores[i] - mean));
                }
                return scores;
            });
        }
    }

    /** How well two that were read suit each other. */
    interface Scorer {
        /** Higher for better, in any unit. */
        double of(Advert advert, Cv cv);
    }

    private static float score(Optional<Advert> advert, Optional<Cv> cv, Scorer scorer) {
        return advert.isEmpty() || cv.isEmpty() ? 0 : (float) scorer.of(advert.get(), cv.get());
    }

    /** The mean over the scorers of their scores in standard deviations, times how far they can be trusted. */
    private static float[] mean(List<Scorer> scorers, double trust, Function<Scorer, float[]> scores) {
        float[] mean = new float[0];
        for (Scorer scorer : scorers) {
            float[] known = Fusion.standardised(scores.apply(scorer));
            mean = mean.length == 0 ? new float[known.length] : mean;
            for (int i = 0; i < known.length; i++) {
                mean[i] += (float) (trust * known[i] / scorers.size());
            }
        }
        return mean;
    }

    /** How far what is read of an advert tells people apart, 0 to 1: five skills asked for and an occupation do fully. */
    private static double trust(Optional<Advert> advert) {
        return advert.map(read -> 0.7
                                * Math.min(
                                        1,
                                        (read.skills().size() + read.licences().size()) / 5.0)
                        + (read.occupation().isPresent() ? 0.3 : 0))
                .orElse(0.0);
    }
}
