package io.rolewright.evaluation.trec;

import io.rolewright.engine.advert.Advert;
import io.rolewright.engine.ranking.Ranker;
import io.rolewright.engine.retrieval.Fusion;
import io.rolewright.evaluation.trec.Reading.Cv;
import java.util.List;
import java.util.Optional;

/**
 * What reading both sides says of each pair: adverts against résumés in either direction. Between other texts it says
 * nothing.
 */
sealed interface Structure {
    /** What is ranked for what, in words. */
    String kind();

    /** What is known of each document for a query, in standard deviations times how far it can be trusted. */
    float[] known(int query);

    static Structure of(List<String> queries, List<String> corpus, Reading reading, Ranker ranker) {
        List<Optional<Cv>> asked = reading.cvs(queries);
        List<Optional<Cv>> told = reading.cvs(corpus);
        boolean askedAreCvs = Cv.most(asked);
        if (askedAreCvs == Cv.most(told)) {
            return new None(corpus.size());
        }
        return askedAreCvs
                ? new AdvertsForCvs(asked, reading.adverts(corpus), ranker)
                : new CvsForAdverts(reading.adverts(queries), told, ranker);
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
    record CvsForAdverts(List<Optional<Advert>> adverts, List<Optional<Cv>> cvs, Ranker ranker) implements Structure {
        @Override
        public String kind() {
            return "résumés for adverts";
        }

        @Override
        public float[] known(int query) {
            float[] scores = new float[cvs.size()];
            for (int i = 0; i < scores.length; i++) {
                scores[i] = score(adverts.get(query), cvs.get(i), ranker);
            }
            float[] known = Fusion.standardised(scores);
            float trust = (float) trust(adverts.get(query));
            for (int i = 0; i < known.length; i++) {
                known[i] *= trust;
            }
            return known;
        }
    }

    /** Which jobs suit a person; an advert that is hardly understood stands in the middle. */
    record AdvertsForCvs(List<Optional<Cv>> cvs, List<Optional<Advert>> adverts, Ranker ranker) implements Structure {
        @Override
        public String kind() {
            return "adverts for résumés";
        }

        @Override
        public float[] known(int query) {
            float[] scores = new float[adverts.size()];
            double sum = 0;
            for (int i = 0; i < scores.length; i++) {
                scores[i] = score(adverts.get(i), cvs.get(query), ranker);
                sum += scores[i];
            }
            for (int i = 0; i < scores.length; i++) {
                double mean = sum / scores.length;
                scores[i] = (float) (mean + trust(adverts.get(i)) * (scores[i] - mean));
            }
            return Fusion.standardised(scores);
        }
    }

    private static float score(Optional<Advert> advert, Optional<Cv> cv, Ranker ranker) {
        if (advert.isEmpty() || cv.isEmpty()) {
            return 0;
        }
        return (float) ranker.rank(advert.get(), cv.get().profile(), cv.get().wording())
                .score();
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
