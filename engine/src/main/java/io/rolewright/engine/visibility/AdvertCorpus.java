package io.rolewright.engine.visibility;

import java.util.Map;

/** The adverts among which one is searched. Any number of threads may ask. */
public interface AdvertCorpus {
    /** What it is, for whoever reads a rank: {@code taxonomy}, {@code folder} and the like. */
    String name();

    /** How many adverts there are. */
    int size();

    /** The mean length of an advert, as {@link SearchedAdvert#length()}; above 0. */
    double meanLength();

    /** How many adverts hold a term. */
    int holding(String term);

    /**
     * How many adverts stand before one that scores {@code score} for a query; one of the same score counts half.
     *
     * @param rarities the query's terms with how much each is worth
     * @param score by {@link Bm25F}
     */
    double before(Map<String, Double> rarities, double score);
}
