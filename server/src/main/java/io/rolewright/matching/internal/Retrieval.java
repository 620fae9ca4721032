package io.rolewright.matching.internal;

import io.rolewright.matching.internal.index.CandidateIndex;
import io.rolewright.matching.internal.index.Filter;
import io.rolewright.matching.internal.index.Hit;
import io.rolewright.matching.internal.index.HybridSearch;
import io.rolewright.runtime.events.Subscriptions;
import io.rolewright.shared.CandidateId;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Finds the people who are worth ranking for an advert. */
@Component
class Retrieval {
    /** For how long an admission may be on its way into the index although nobody is behind. */
    private static final Duration ON_ITS_WAY = Duration.ofSeconds(15);

    private final CandidateIndex index;
    private final HybridSearch search;
    private final RankedPeople people;
    private final Matches matches;
    private final Subscriptions subscriptions;
    private final MatchingSettings settings;
    private final Clock clock;

    Retrieval(
            CandidateIndex index,
            RankedPeople people,
            Matches matches,
            Subscriptions subscriptions,
            MatchingSettings settings,
            Clock clock) {
        this.index = index;
        this.search = new HybridSearch(index);
        this.people = people;
        this.matches = matches;
        this.subscriptions = subscriptions;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Who was found.
     *
     * @param people also those whom the index may not know yet, and those who were ranked for the job before
     * @param found by the index, where there are more candidates than are ranked; nobody else was left out
     */
    record Found(List<RankedPeople.Entry> people, Set<CandidateId> found) {}

    Found forAdvert(RankedAdverts.Entry advert) {
        if (candidates() <= settings.retrieved()) {
            return new Found(people.all(), Set.of());
        }
        var hits = find(advert);
        Map<CandidateId, RankedPeople.Entry> all = new HashMap<>(people.all(matches.candidates(advert.job())));
        all.putAll(people.all(hits));
        people.since(behind().plus(ON_ITS_WAY)).forEach(person -> all.put(person.candidate(), person));
        return new Found(List.copyOf(all.values()), hits);
    }

    private long candidates() {
        try (var everybody = index.select(Filter.everybody())) {
            return everybody.count();
        }
    }

    private Set<CandidateId> find(RankedAdverts.Entry advert) {
        var words = AdvertQuery.of(advert.advert());
        if (words.isEmpty() && advert.meaning().isEmpty()) {
            return Set.of();
        }
        var question = new HybridSearch.Question(words, advert.meaning(), Filter.everybody(), settings.retrieved());
        return search.find(question).hits().stream().map(Hit::candidate).collect(Collectors.toSet());
    }

    /** For how long the index has not known everybody: this process's own, or that of the cluster. */
    private Duration behind() {
        return settings.index().engine() == MatchingSettings.Index.Engine.EMBEDDED
                ? subscriptions.behind()
                : subscriptions
                        .oldest(subscriptions.find(IndexConfiguration.NAME))
                        .map(oldest -> Duration.between(oldest, clock.instant()))
                        .orElse(Duration.ZERO);
    }
}
