package io.rolewright.engine.titles;

import io.rolewright.engine.taxonomy.OccupationFinder;
import io.rolewright.engine.taxonomy.OccupationMatch;
import io.rolewright.engine.taxonomy.Seniority;
import io.rolewright.engine.taxonomy.Taxonomy;
import java.util.Optional;

/** Says what a job title means. Any number of threads may share a reader. */
public interface TitleReader {
    /** The id of the likeliest occupation of the taxonomy; empty when none is likely enough. */
    Optional<String> occupation(String title);

    /** The level that the title states. */
    Seniority seniority(String title);

    /** A reader by words and letters alone. */
    static TitleReader lexical(Taxonomy taxonomy) {
        OccupationFinder finder = new OccupationFinder(taxonomy);
        return new TitleReader() {
            @Override
            public Optional<String> occupation(String title) {
                return finder.match(title).stream()
                        .findFirst()
                        .map(OccupationMatch::occupation)
                        .map(found -> found.id());
            }

            @Override
            public Seniority seniority(String title) {
                return finder.seniority(title);
            }
        };
    }
}
