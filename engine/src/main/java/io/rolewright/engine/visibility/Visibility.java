package io.rolewright.engine.visibility;

import io.rolewright.engine.advert.JobPosting;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How high an advert stands before and after a change, for the same queries among the same adverts.
 *
 * @param corpus among which adverts
 * @param adverts how many those are
 * @param queries what seekers would type, with the ranks
 */
public record Visibility(String corpus, int adverts, List<Ranks> queries) {
    public Visibility {
        queries = List.copyOf(queries);
    }

    /**
     * The ranks for a query.
     *
     * @param query what is typed
     * @param before the rank before, 1 for the first; halves where others score the same
     * @param after the rank after
     * @param gained words of the query that only the changed advert has
     * @param lost words of the query that only the former advert has
     */
    public record Ranks(SearchQuery query, double before, double after, List<String> gained, List<String> lost) {}

    /** Compares two wordings of one advert. */
    public static Visibility of(AdvertCorpus corpus, List<SearchQuery> queries, JobPosting before, JobPosting after) {
        SearchedAdvert former = SearchedAdvert.of(before);
        SearchedAdvert changed = SearchedAdvert.of(after);
        List<Ranks> ranks = new ArrayList<>();
        for (SearchQuery query : queries) {
            Map<String, Double> rarities = Bm25F.rarities(corpus, query.words());
            ranks.add(new Ranks(
                    query,
                    rank(corpus, rarities, former),
                    rank(corpus, rarities, changed),
                    only(rarities, changed, former),
                    only(rarities, former, changed)));
        }
        return new Visibility(corpus.name(), corpus.size(), ranks);
    }

    private static double rank(AdvertCorpus corpus, Map<String, Double> rarities, SearchedAdvert advert) {
        return 1 + corpus.before(rarities, Bm25F.score(rarities, advert, corpus.meanLength()));
    }

    private static List<String> only(Map<String, Double> rarities, SearchedAdvert one, SearchedAdvert other) {
        return rarities.keySet().stream()
                .filter(term -> one.terms().containsKey(term) && !other.terms().containsKey(term))
                .toList();
    }

    /** How much of what seekers look at it gets, 0 to 1: the mean of {@code 1 / log2(1 + rank)}, by the queries' weights. */
    public double before() {
        return mean(false);
    }

    /** The same after the change. */
    public double after() {
        return mean(true);
    }

    /** The rank to be expected of a seeker's query, by the queries' weights. */
    public double expectedRankBefore() {
        return queries.stream()
                        .mapToDouble(one -> one.query().weight() * one.before())
                        .sum()
                / weights();
    }

    /** The same after the change. */
    public double expectedRankAfter() {
        return queries.stream()
                        .mapToDouble(one -> one.query().weight() * one.after())
                        .sum()
                / weights();
    }

    private double mean(boolean after) {
        double sum = queries.stream()
                .mapToDouble(one -> one.query().weight() / log2(1 + (after ? one.after() : one.before())))
                .sum();
        return sum / weights();
    }

    private double weights() {
        return queries.stream().mapToDouble(one -> one.query().weight()).sum();
    }

    private static double log2(double value) {
        return Math.log(value) / Math.log(2);
    }
}
