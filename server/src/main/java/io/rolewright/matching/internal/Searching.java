package io.rolewright.matching.internal;

import io.rolewright.engine.ranking.Wishes;
import io.rolewright.engine.taxonomy.Skill;
import io.rolewright.matching.FoundCandidate;
import io.rolewright.matching.SearchAnswer;
import io.rolewright.matching.SearchAnswer.Facet.Field;
import io.rolewright.matching.SearchQuestion;
import io.rolewright.matching.internal.index.CandidateIndex;
import io.rolewright.matching.internal.index.Filter;
import io.rolewright.matching.internal.index.Hit;
import io.rolewright.matching.internal.index.HybridSearch;
import io.rolewright.matching.internal.index.KeywordField;
import io.rolewright.reading.LiveModels;
import io.rolewright.reading.ModelSet;
import io.rolewright.runtime.Call;
import io.rolewright.shared.Actor;
import io.rolewright.shared.Cursors;
import io.rolewright.shared.Permission;
import io.rolewright.shared.ReceiptId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Finds people by words and meaning among those who pass and may be seen, and ranks the best of them. */
@Component
class Searching {
    private static final int MOST_VALUES = 20;
    private static final Comparator<Ranked> BEST_FIRST = Comparator.comparingDouble(
                    (Ranked ranked) -> ranked.match().score())
            .reversed()
            .thenComparing(ranked -> ranked.person().candidate().value());

    private final SearchReading reading;
    private final CandidateIndex index;
    private final HybridSearch finding;
    private final RankedPeople people;
    private final CurrentRanker rankers;
    private final VisibleCandidates visible;
    private final Showings showings;
    private final MatchingSettings settings;
    private final Cursors cursors;
    private final JsonMapper json;
    private final LiveModels<ModelSet> read;

    Searching(
            SearchReading reading,
            CandidateIndex index,
            RankedPeople people,
            CurrentRanker rankers,
            VisibleCandidates visible,
            Showings showings,
            MatchingSettings settings,
            Cursors cursors,
            JsonMapper json,
            LiveModels<ModelSet> read) {
        this.reading = reading;
        this.index = index;
        this.finding = new HybridSearch(index);
        this.people = people;
        this.rankers = rankers;
        this.visible = visible;
        this.showings = showings;
        this.settings = settings;
        this.cursors = cursors;
        this.json = json;
        this.read = read;
    }

    SearchAnswer find(SearchQuestion question, int limit, @Nullable String cursor) {
        var name = "search " + json.writeValueAsString(question);
        var from =
                cursor == null ? 0 : Integer.parseInt(cursors.read(name, cursor).getFirst());
        var search = reading.read(question);
        var filter = Filter.allOf(wall(), search.criteria().filter());
        var found = finding.find(new HybridSearch.Question(
                AdvertQuery.of(search.criteria().advert()), search.meaning(), filter, settings.searched()));
        // Whoever was hidden or went a moment ago is still in the index.
        var ranked = visible.only(
                ranked(search.criteria(), found.hits()), one -> one.person().candidate());
        var to = Math.min(ranked.size(), from + limit);
        var page = ranked.subList(Math.min(from, to), to);
        var receipts = showings.keep(page, from + 1, search);
        return new SearchAnswer(
                found.passing(),
                ranked.size(),
                IntStream.range(0, page.size())
                        .mapToObj(at -> shown(
                                from + at + 1, page.get(at), search.criteria().wishes(), receipts.get(at)))
                        .toList(),
                to < ranked.size() ? cursors.write(name, List.of(String.valueOf(to))) : null,
                cursor == null ? facets(filter) : List.of(),
                meaning(search, found));
    }

    /** So that nobody is counted who may not be seen. */
    private static Filter wall() {
        var actor = Call.current().actor();
        if (actor.may(Permission.SEE_RESTRICTED.text()) || actor.may(Actor.SERVICE)) {
            return Filter.everybody();
        }
        var user = actor.user();
        return Filter.visibleTo(user == null ? Set.of() : Set.of(user.text()));
    }

    private List<Ranked> ranked(Criteria criteria, List<Hit> hits) {
        var ranker = rankers.get();
        return people.all(hits.stream().map(Hit::candidate).toList()).values().stream()
                .map(person -> new Ranked(
                        person,
                        ranker.ranker().rank(criteria.advert(), person.features(), person.wording(), criteria.wishes()),
                        ranker))
                .sorted(BEST_FIRST)
                .toList();
    }

    private static FoundCandidate shown(int rank, Ranked ranked, Wishes wishes, ReceiptId receipt) {
        var match = ranked.match();
        return new FoundCandidate(
                ranked.person().candidate(),
                rank,
                match.score(),
                match.start(),
                match.categories(),
                match.contributions(),
                match.gates(),
                match.evidence(),
                match.gaps(),
                match.unknowns(),
                ranked.person().id(),
                ranked.ranker().versions(wishes),
                receipt);
    }

    private static SearchAnswer.Meaning meaning(UnderstoodSearch search, HybridSearch.Found found) {
        if (search.meaning().isEmpty()) {
            return SearchAnswer.Meaning.NO_MODEL;
        }
        return found.meaning() == HybridSearch.Meaning.OTHER_MODEL
                ? SearchAnswer.Meaning.OTHER_MODEL
                : SearchAnswer.Meaning.COMPARED;
    }

    private List<SearchAnswer.Facet> facets(Filter filter) {
        try (var selection = index.select(filter)) {
            return Arrays.stream(Field.values())
                    .map(field -> new SearchAnswer.Facet(
                            field,
                            selection.facet(keyword(field), MOST_VALUES).entrySet().stream()
                                    .map(value -> new SearchAnswer.Value(
                                            value.getKey(), name(field, value.getKey()), value.getValue()))
                                    .toList()))
                    .toList();
        }
    }

    private static KeywordField keyword(Field field) {
        return switch (field) {
            case SKILL -> KeywordField.SKILL;
            case LICENCE -> KeywordField.LICENCE;
            case LANGUAGE -> KeywordField.LANGUAGE;
            case WORK_RIGHT -> KeywordField.WORK_RIGHT;
            case COUNTRY -> KeywordField.COUNTRY;
        };
    }

    private String name(Field field, String value) {
        return switch (field) {
            case SKILL, LICENCE ->
                read.get().taxonomy().skill(value).map(Skill::name).orElse(value);
            case LANGUAGE -> Locale.forLanguageTag(value).getDisplayLanguage(Locale.ENGLISH);
            case WORK_RIGHT, COUNTRY -> Locale.of("", value).getDisplayCountry(Locale.ENGLISH);
        };
    }
}
