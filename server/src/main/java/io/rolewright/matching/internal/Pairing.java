package io.rolewright.matching.internal;

import io.rolewright.engine.ranking.Match;
import io.rolewright.engine.ranking.Ranker;
import io.rolewright.events.matching.AdvertAdmitted;
import io.rolewright.events.matching.CandidateMatched;
import io.rolewright.events.matching.JobMatched;
import io.rolewright.events.matching.ProfileAdmitted;
import io.rolewright.runtime.events.EventLog;
import io.rolewright.shared.AdvertId;
import io.rolewright.shared.JobId;
import java.util.List;
import org.springframework.stereotype.Component;

/** Ranks everybody for a new advert, and a new profile for every advert. */
@Component
class Pairing {
    private final RankedAdverts adverts;
    private final RankedPeople people;
    private final Ranker ranker;
    private final Matches matches;
    private final EventLog events;

    Pairing(RankedAdverts adverts, RankedPeople people, Ranker ranker, Matches matches, EventLog events) {
        this.adverts = adverts;
        this.people = people;
        this.ranker = ranker;
        this.matches = matches;
        this.events = events;
    }

    /** A job and a candidate with their match. */
    record Pair(JobId job, AdvertId advert, RankedPeople.Entry person, Match match) {}

    record JobPairs(AdvertAdmitted fact, List<Pair> pairs) {}

    record CandidatePairs(ProfileAdmitted fact, List<Pair> pairs) {}

    JobPairs rank(AdvertAdmitted fact) {
        try (var everybody = people.all()) {
            var advert = adverts.find(fact.job());
            var pairs = everybody.flatMap(person -> advert.stream().map(entry -> pair(entry, person)));
            return new JobPairs(fact, pairs.toList());
        }
    }

    void store(JobPairs ranked) {
        matches.put(ranked.pairs());
        var fact = ranked.fact();
        events.append(new JobMatched(fact.job(), fact.advert(), ranked.pairs().size()));
    }

    CandidatePairs rank(ProfileAdmitted fact) {
        var person = people.find(fact.candidate());
        var pairs = adverts.all().stream().flatMap(advert -> person.stream().map(entry -> pair(advert, entry)));
        return new CandidatePairs(fact, pairs.toList());
    }

    void store(CandidatePairs ranked) {
        matches.put(ranked.pairs());
        var fact = ranked.fact();
        events.append(new CandidateMatched(
                fact.candidate(), fact.profile(), ranked.pairs().size()));
    }

    private Pair pair(RankedAdverts.Entry advert, RankedPeople.Entry person) {
        var match = ranker.rank(advert.advert(), person.features());
        return new Pair(advert.job(), advert.id(), person, match);
    }
}
