package io.rolewright.matching.internal;

import io.rolewright.engine.ranking.FeatureList;
import io.rolewright.engine.ranking.Match;
import io.rolewright.events.matching.AdvertAdmitted;
import io.rolewright.events.matching.CandidateMatched;
import io.rolewright.events.matching.JobMatched;
import io.rolewright.events.matching.ProfileAdmitted;
import io.rolewright.runtime.events.EventLog;
import io.rolewright.shared.JobId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/**
 * Ranks for a new advert whoever is worth it, and a new profile for every advert. Where there are few candidates all are
 * ranked; else those who are found, and later whoever is better than the last of them.
 */
@Component
class Pairing {
    private final RankedAdverts adverts;
    private final RankedPeople people;
    private final Retrieval retrieval;
    private final CurrentRanker rankers;
    private final RankerWatch watch;
    private final Matches matches;
    private final MatchingSettings settings;
    private final EventLog events;

    Pairing(
            RankedAdverts adverts,
            RankedPeople people,
            Retrieval retrieval,
            CurrentRanker rankers,
            RankerWatch watch,
            Matches matches,
            MatchingSettings settings,
            EventLog events) {
        this.adverts = adverts;
        this.people = people;
        this.retrieval = retrieval;
        this.rankers = rankers;
        this.watch = watch;
        this.matches = matches;
        this.settings = settings;
        this.events = events;
    }

    /** A job and a candidate with their match, and what ranked it. */
    record Pair(RankedAdverts.Entry advert, RankedPeople.Entry person, Match match, CurrentRanker.Dated ranker) {
        JobId job() {
            return advert.job();
        }
    }

    /** @param least the score of the last one who was found; nothing where all were ranked */
    record JobPairs(AdvertAdmitted fact, List<Pair> pairs, Optional<Double> least) {}

    record CandidatePairs(ProfileAdmitted fact, List<Pair> pairs) {}

    JobPairs rank(AdvertAdmitted fact) {
        watch.tell();
        var ranker = rankers.get();
        return adverts.find(fact.job())
                .map(advert -> rank(fact, advert, ranker))
                .orElseGet(() -> new JobPairs(fact, List.of(), Optional.empty()));
    }

    private JobPairs rank(AdvertAdmitted fact, RankedAdverts.Entry advert, CurrentRanker.Dated ranker) {
        var found = retrieval.forAdvert(advert);
        var pairs = found.people().stream()
                .map(person -> pair(ranker, advert, person))
                .toList();
        var least = pairs.stream()
                .filter(pair -> found.found().contains(pair.person().candidate()))
                .map(pair -> pair.match().score())
                .min(Comparator.naturalOrder());
        return new JobPairs(fact, pairs, least);
    }

    void store(JobPairs ranked) {
        matches.put(ranked.pairs());
        var fact = ranked.fact();
        adverts.limit(fact.job(), fact.advert(), ranked.least());
        events.append(new JobMatched(fact.job(), fact.advert(), ranked.pairs().size()));
    }

    CandidatePairs rank(ProfileAdmitted fact) {
        watch.tell();
        var ranker = rankers.get();
        return people.find(fact.candidate())
                .map(person -> rank(fact, person, ranker))
                .orElseGet(() -> new CandidatePairs(fact, List.of()));
    }

    private CandidatePairs rank(ProfileAdmitted fact, RankedPeople.Entry person, CurrentRanker.Dated ranker) {
        var kept = worth(person, ranker).stream().map(advert -> pair(ranker, advert, person));
        return new CandidatePairs(fact, kept.toList());
    }

    /** The adverts that fit best, and those for which the person is among the best, or was. */
    private List<RankedAdverts.Entry> worth(RankedPeople.Entry person, CurrentRanker.Dated ranker) {
        var all = adverts.all();
        if (all.size() <= settings.mostJobs()) {
            return all;
        }
        var before = matches.jobs(person.candidate());
        var scored = all.stream()
                .map(advert ->
                        new Scored(advert, ranker.ranker().score(advert.advert(), person.features(), person.wording())))
                .sorted(Scored.BEST_FIRST)
                .toList();
        return IntStream.range(0, scored.size())
                .filter(rank -> rank < settings.mostJobs() || isListed(scored.get(rank), before))
                .mapToObj(rank -> scored.get(rank).advert())
                .toList();
    }

    /** How well somebody fits an advert; the reasons cost more and are made for those that are kept. */
    private record Scored(RankedAdverts.Entry advert, double score) {
        static final Comparator<Scored> BEST_FIRST = Comparator.comparingDouble(Scored::score)
                .reversed()
                .thenComparing(scored -> scored.advert().job().value());
    }

    /** Whether somebody is among the best for a job, or was. */
    private static boolean isListed(Scored scored, Set<JobId> before) {
        var least = scored.advert().least();
        return least == null
                || scored.score() > least.doubleValue()
                || before.contains(scored.advert().job());
    }

    void store(CandidatePairs ranked) {
        matches.put(ranked.pairs());
        var fact = ranked.fact();
        events.append(new CandidateMatched(
                fact.candidate(), fact.profile(), ranked.pairs().size()));
    }

    /** All facts are paired again; what they ranked before is not shown until then. */
    void clear() {
        matches.clear();
    }

    /** Pairs again; who is gone by now is left out. */
    List<Pair> rank(List<StaleMatches.Sides> sides, CurrentRanker.Dated ranker) {
        var wanted =
                sides.stream().map(StaleMatches.Sides::candidate).distinct().toList();
        var found = people.all(wanted);
        var pairs = new ArrayList<Pair>();
        sides.stream()
                .collect(Collectors.groupingBy(StaleMatches.Sides::job))
                .forEach((job, same) -> adverts.find(job)
                        .ifPresent(advert -> same.stream()
                                .map(one -> found.get(one.candidate()))
                                .filter(Objects::nonNull)
                                .forEach(person -> pairs.add(pair(ranker, advert, person)))));
        return pairs;
    }

    private Pair pair(CurrentRanker.Dated ranker, RankedAdverts.Entry advert, RankedPeople.Entry person) {
        var start = System.nanoTime();
        var match = ranker.ranker().rank(advert.advert(), person.features(), person.wording());
        watch(match, System.nanoTime() - start);
        return new Pair(advert, person, match, ranker);
    }

    private void watch(Match match, long nanos) {
        var live = rankers.version();
        var shadow = rankers.shadow();
        if (live.isEmpty() && shadow.isEmpty()) {
            return;
        }
        var row = FeatureList.bundled().row(match.contributions());
        live.ifPresent(version -> watch.saw(version, row, match.score(), nanos));
        shadow.ifPresent(taken -> {
            var start = System.nanoTime();
            var score = taken.model().score(row);
            watch.saw(taken.version(), row, score, System.nanoTime() - start);
        });
    }
}
