package io.rolewright.cli;

import io.rolewright.engine.advert.Advert;
import io.rolewright.engine.improvement.Change;
import io.rolewright.engine.improvement.Diff;
import io.rolewright.engine.improvement.Improved;
import io.rolewright.engine.improvement.UnacceptableChangesException;
import io.rolewright.engine.publication.Completeness;
import io.rolewright.engine.publication.PublishedPosting;
import io.rolewright.engine.taxonomy.Taxonomy;
import io.rolewright.engine.visibility.AdvertCorpus;
import io.rolewright.engine.visibility.SearchQueries;
import io.rolewright.engine.visibility.Visibility;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * An advert with what would make it better.
 *
 * @param accepted ids of the changes that were accepted
 * @param improved the advert with them
 * @param visibility of the advert with them; with all changes that go together where none was accepted
 */
record OptimizedAdvert(
        String file,
        Advert advert,
        Diff diff,
        Set<String> accepted,
        Improved improved,
        Visibility visibility,
        Completeness completeness) {

    static OptimizedAdvert of(
            String file,
            Advert advert,
            Diff diff,
            Predicate<Change> isAccepted,
            AdvertCorpus corpus,
            Taxonomy taxonomy) {
        var wanted = diff.changes().stream().filter(isAccepted).toList();
        var accepted = ids(diff, wanted);
        var improved = accept(diff, accepted);
        var best = accepted.isEmpty() ? accept(diff, ids(diff, diff.changes())) : improved;
        var visibility = Visibility.of(
                corpus, SearchQueries.of(advert, best.posting().title(), taxonomy), diff.source(), best.posting());
        var completeness = Completeness.of(PublishedPosting.jsonLd(improved.posting()));
        return new OptimizedAdvert(file, advert, diff, accepted, improved, visibility, completeness);
    }

    private static Set<String> ids(Diff diff, List<Change> changes) {
        return diff.compatible(changes).stream().map(Change::id).collect(Collectors.toSet());
    }

    private static Improved accept(Diff diff, Set<String> ids) {
        try {
            return diff.accept(ids);
        } catch (UnacceptableChangesException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
