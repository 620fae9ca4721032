package io.rolewright.engine.visibility;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.engine.advert.Advert;
import io.rolewright.engine.advert.Adverts;
import io.rolewright.engine.proof.Told;
import io.rolewright.engine.taxonomy.Taxonomy;
import io.rolewright.engine.visibility.SearchQuery.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class VisibilityTest {
    private static final Taxonomy TAXONOMY = Taxonomy.bundled();

    @Test
    void asksAsSeekersWould() {
        Advert advert = Adverts.seniorJavaEngineer();
        List<SearchQuery> queries = SearchQueries.of(advert, "any", TAXONOMY);
        assertThat(queries.getFirst().kind()).isEqualTo(Kind.OCCUPATION);
        assertThat(queries)
                .extracting(SearchQuery::kind)
                .contains(Kind.OTHER_NAME, Kind.OCCUPATION_AND_PLACE, Kind.OCCUPATION_AND_SKILL, Kind.SKILL);
        assertThat(queries).extracting(SearchQuery::words).anyMatch(words -> words.endsWith(" Melbourne"));
    }

    @Test
    void risesWhenTheTitleSaysWhatSeekersType() {
        Advert advert = Adverts.advert("Hero of steel\n\nWeld things. TIG welding is needed.");
        Visibility visibility = Visibility.of(
                HeldCorpus.ofOccupations(TAXONOMY),
                List.of(new SearchQuery("welder", Kind.OCCUPATION, 1), new SearchQuery("steel", Kind.SKILL, 0.5)),
                advert.posting(),
                Told.with(advert.posting(), "Welder", "Welder\n\nWeld things. TIG welding is needed."));
        assertThat(visibility.after()).isGreaterThan(visibility.before());
        assertThat(visibility.expectedRankAfter()).isLessThan(visibility.expectedRankBefore());
        assertThat(visibility.queries().getFirst().gained()).containsExactly("welder");
        assertThat(visibility.queries().getLast().lost()).containsExactly("steel");
    }

    @Test
    void ranksByScoreAndCountsEqualsHalf() {
        HeldCorpus corpus = new HeldCorpus(
                "three",
                List.of(
                        SearchedAdvert.of("Cook", "Cook cook"),
                        SearchedAdvert.of("Nurse", "Care"),
                        SearchedAdvert.of("Cook", "Cook cook")));
        var rarities = Bm25F.rarities(corpus, "cook");
        double score = Bm25F.score(rarities, SearchedAdvert.of("Cook", "Cook cook"), corpus.meanLength());
        assertThat(corpus.before(rarities, score)).isEqualTo(1);
        assertThat(corpus.before(rarities, score + 1)).isZero();
        assertThat(corpus.before(rarities, 0)).isEqualTo(2.5);
    }
}
