package io.rolewright.matching.internal;

import io.rolewright.engine.advert.Advert;
import io.rolewright.events.matching.CandidateFound;
import io.rolewright.events.matching.ProfileAdmitted;
import io.rolewright.events.security.DataKeyDestroyed;
import io.rolewright.matching.SearchHit;
import io.rolewright.matching.SearchQuestion;
import io.rolewright.matching.internal.index.CandidateCheck;
import io.rolewright.matching.internal.index.IndexedCandidate;
import io.rolewright.runtime.events.EventLog;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.Ids;
import io.rolewright.shared.SearchHitId;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Looks whether saved searches would find somebody who comes. */
@Component
class SearchWatch {
    private final SavedSearches searches;
    private final SearchReading reading;
    private final SearchHits hits;
    private final IndexRows rows;
    private final RankedPeople people;
    private final CurrentRanker rankers;
    private final EventLog events;
    private final Ids ids;
    private final Clock clock;

    SearchWatch(
            SavedSearches searches,
            SearchReading reading,
            SearchHits hits,
            IndexRows rows,
            RankedPeople people,
            CurrentRanker rankers,
            EventLog events,
            Ids ids,
            Clock clock) {
        this.searches = searches;
        this.reading = reading;
        this.hits = hits;
        this.rows = rows;
        this.people = people;
        this.rankers = rankers;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    /** Somebody whom a search would find. */
    record Found(SavedSearches.Entry search, RankedPeople.Entry person, double score) {}

    List<Found> look(ProfileAdmitted fact) {
        var row = rows.find(fact.candidate());
        var person = people.find(fact.candidate());
        if (row.isEmpty() || person.isEmpty()) {
            return List.of();
        }
        return searches.all().stream()
                .flatMap(search -> found(search, row.get(), person.get()))
                .toList();
    }

    private Stream<Found> found(SavedSearches.Entry search, IndexedCandidate row, RankedPeople.Entry person) {
        return criteria(search)
                .filter(criteria -> CandidateCheck.passes(row, criteria.filter()))
                .map(criteria -> new Found(search, person, score(criteria, person)))
                .filter(found -> found.score() >= search.least())
                .stream();
    }

    /** Nothing when the job, or a skill, is not known any more. */
    private Optional<Criteria> criteria(SavedSearches.Entry search) {
        var question = search.question();
        try {
            var advert = search.advert().orElseGet(() -> ofJob(question));
            return Optional.of(reading.criteria(question, advert));
        } catch (ContractException gone) {
            if (gone.problem().status() >= 500) {
                throw gone;
            }
            return Optional.empty();
        }
    }

    private Advert ofJob(SearchQuestion question) {
        return reading.advert(Objects.requireNonNull(question.jobId())).advert();
    }

    private double score(Criteria criteria, RankedPeople.Entry person) {
        return rankers.get().ranker().score(criteria.advert(), person.features(), person.wording(), criteria.wishes());
    }

    /** Whoever is gone looks for nobody. */
    void forget(DataKeyDestroyed fact) {
        if (fact.user() != null) {
            searches.removeAll(fact.user());
        }
    }

    void keep(List<Found> found) {
        for (var one : found) {
            var hit = new SearchHit(
                    ids.next(SearchHitId::new),
                    one.search().id(),
                    one.person().candidate(),
                    one.person().id(),
                    one.score(),
                    clock.instant().truncatedTo(ChronoUnit.MICROS));
            if (hits.add(hit)) {
                events.append(new CandidateFound(
                        hit.searchId(), hit.id(), one.search().owner(), hit.candidateId()));
            }
        }
    }
}
