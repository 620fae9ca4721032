package io.rolewright.evaluation.coverage;

import io.rolewright.engine.taxonomy.OccupationFinder;
import io.rolewright.engine.taxonomy.OccupationMatch;
import io.rolewright.engine.taxonomy.Taxonomy;
import java.util.List;

/** How many titles get an occupation, and how many of those occupations fit the advert's category. */
final class TitleCoverage {
    private TitleCoverage() {}

    static List<Figure> measure(Taxonomy taxonomy, List<AdvertTitle> titles, Categories categories) {
        OccupationFinder finder = new OccupationFinder(taxonomy);
        int answered = 0;
        int fitting = 0;
        for (AdvertTitle advert : titles) {
            List<OccupationMatch> matches = finder.match(advert.title());
            if (!matches.isEmpty()) {
                answered++;
                String isco = matches.getFirst().occupation().isco();
                fitting += categories.fits(advert.category(), isco) ? 1 : 0;
            }
        }
        return List.of(
                new Figure("titles with an occupation, %", answered, titles.size(), 85, true),
                new Figure("of those, fitting the category, %", fitting, Math.max(1, answered), 90, true));
    }
}
