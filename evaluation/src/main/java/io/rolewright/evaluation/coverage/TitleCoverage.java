package io.rolewright.evaluation.coverage;

import io.rolewright.engine.measure.Bm25;
import io.rolewright.engine.taxonomy.Occupation;
import io.rolewright.engine.taxonomy.OccupationFinder;
import io.rolewright.engine.taxonomy.Taxonomy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How many titles get an occupation, and how many of those occupations fit the advert's category.
 *
 * @param answered of the titles
 * @param fitting of those that are answered
 */
record TitleCoverage(Share answered, Share fitting) {

    /** Of the finder that everybody uses. */
    static TitleCoverage ours(Taxonomy taxonomy, List<AdvertTitle> titles, Categories categories) {
        OccupationFinder finder = new OccupationFinder(taxonomy);
        return of(
                titles,
                categories,
                title -> finder.match(title).stream()
                        .findFirst()
                        .map(match -> match.occupation().isco()));
    }

    /** Of looking the whole title up among those of the taxonomy, in any case. */
    static TitleCoverage lookup(Taxonomy taxonomy, List<AdvertTitle> titles, Categories categories) {
        Map<String, String> isco = new HashMap<>();
        named(taxonomy).forEach(named -> isco.putIfAbsent(key(named.title()), named.isco()));
        return of(titles, categories, title -> Optional.ofNullable(isco.get(key(title))));
    }

    /** Of the taxonomy's title that BM25 finds nearest. */
    static TitleCoverage bm25(Taxonomy taxonomy, List<AdvertTitle> titles, Categories categories) {
        List<Named> all = named(taxonomy);
        Bm25 bm25 = new Bm25(all.stream().map(Named::title).toList());
        return of(
                titles,
                categories,
                title -> best(bm25.scores(title)).map(index -> all.get(index).isco()));
    }

    private record Named(String title, String isco) {}

    private static List<Named> named(Taxonomy taxonomy) {
        List<Named> all = new ArrayList<>();
        for (Occupation occupation : taxonomy.occupations()) {
            Stream.concat(Stream.of(occupation.title()), occupation.titles().stream())
                    .forEach(title -> all.add(new Named(title, occupation.isco())));
        }
        return all;
    }

    private static String key(String title) {
        return title.strip().toLowerCase(Locale.ROOT);
    }

    private static Optional<Integer> best(List<Double> scores) {
        return IntStream.range(0, scores.size())
                .filter(index -> scores.get(index) > 0)
                .boxed()
                .reduce((a, b) -> scores.get(b) > scores.get(a) ? b : a);
    }

    private static TitleCoverage of(
            List<AdvertTitle> titles, Categories categories, Function<String, Optional<String>> isco) {
        int answered = 0;
        int fitting = 0;
        for (AdvertTitle advert : titles) {
            Optional<String> group = isco.apply(advert.title());
            answered += group.isPresent() ? 1 : 0;
            fitting += group.filter(code -> categories.fits(advert.category(), code))
                            .isPresent()
                    ? 1
                    : 0;
        }
        return new TitleCoverage(new Share(answered, titles.size()), new Share(fitting, Math.max(1, answered)));
    }
}
