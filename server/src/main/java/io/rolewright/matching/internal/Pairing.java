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
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Ranks everybody for a new advert, and a new profile for every advert. */
@Component
class Pairing {
    private final RankedAdverts adverts;
    private final RankedPeople people;
    private final CurrentRanker rankers;
    private final RankerWatch watch;
    private final Matches matches;
    private final EventLog events;

    Pairing(
            RankedAdverts adverts,
            RankedPeople people,
            CurrentRanker rankers,
            RankerWatch watch,
            Matches matches,
            EventLog events) {
        this.adverts = adverts;
        this.people = people;
        this.rankers = rankers;
        this.watch = watch;
        this.matches = matches;
        this.events = events;
    }

    /** A job and a candidate with their match, and what ranked it. */
    record Pair(RankedAdverts.Entry advert, RankedPeople.Entry person, Match match, CurrentRanker.Dated ranker) {
        JobId job() {
            return advert.job();
        }
    }

    record JobPairs(AdvertAdmitted fact, List<Pair> pairs) {}

    record CandidatePairs(ProfileAdmitted fact, List<Pair> pairs) {}

    JobPairs rank(AdvertAdmitted fact) {
        watch.tell();
        var ranker = rankers.get();
        var advert = adverts.find(fact.job());
        try (var everybody = people.all()) {
            var pairs = everybody.flatMap(person -> advert.stream().map(one -> pair(ranker, one, person)));
            return new JobPairs(fact, pairs.toList());
        }
    }

    void store(JobPairs ranked) {
        matches.put(ranked.pairs());
        var fact = ranked.fact();
        events.append(new JobMatched(fact.job(), fact.advert(), ranked.pairs().size()));
    }

    CandidatePairs rank(ProfileAdmitted fact) {
        watch.tell();
        var ranker = rankers.get();
        var person = people.find(fact.candidate());
        var pairs = adverts.all().stream().flatMap(advert -> person.stream().map(one -> pair(ranker, advert, one)));
        return new CandidatePairs(fact, pairs.toList());
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
