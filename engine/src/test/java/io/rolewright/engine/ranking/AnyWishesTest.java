package io.rolewright.engine.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.rolewright.engine.advert.Advert;
import io.rolewright.engine.advert.SkillDemand;
import io.rolewright.engine.ranking.SkillWish.Standing;
import io.rolewright.engine.resume.Profile;
import io.rolewright.engine.resume.SkillEvidence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;

class AnyWishesTest extends AnyPerson {
    private static final Ranker LEARNED = Ranker.bundled(People.TAXONOMY, People.TODAY);

    @Property(tries = 200)
    void raisingAPartThatSpeaksForSomebodyNeverLowersTheirScore(
            @ForAll("profiles") Profile profile,
            @ForAll("weights") Map<Category, Double> weights,
            @ForAll Category raised,
            @ForAll @DoubleRange(max = 5) double one,
            @ForAll @DoubleRange(max = 5) double other) {
        Advert advert = ADVERTS.getFirst();
        double low = score(LEARNED, advert, profile, with(weights, raised, Math.min(one, other)));
        double high = score(LEARNED, advert, profile, with(weights, raised, Math.max(one, other)));
        double points = LEARNED.rank(advert, profile, Wording.NONE)
                .categories()
                .get(raised.ordinal())
                .points();

        if (points >= 0) {
            assertThat(high).isGreaterThanOrEqualTo(low);
        }
        if (points <= 0) {
            assertThat(high).isLessThanOrEqualTo(low);
        }
    }

    /** A mean goes up when more weight is on what lies above it. */
    @Property(tries = 200)
    void raisingAPartAboveAColdScoreNeverLowersIt(
            @ForAll("profiles") Profile profile,
            @ForAll("weights") Map<Category, Double> weights,
            @ForAll Category raised,
            @ForAll @DoubleRange(min = 1, max = 5) double times) {
        Advert advert = ADVERTS.getFirst();
        Match before = People.RANKER.rank(advert, profile, Wording.NONE, with(weights, raised, 1));
        double after = score(People.RANKER, advert, profile, with(weights, raised, times));

        before.categories().get(raised.ordinal()).value().ifPresent(value -> {
            if (100 * value >= before.score() + 0.01) {
                assertThat(after).isGreaterThanOrEqualTo(before.score());
            }
            if (100 * value <= before.score() - 0.01) {
                assertThat(after).isLessThanOrEqualTo(before.score());
            }
        });
    }

    @Property(tries = 100)
    void evidenceForWhatIsRaisedNeverLowersAColdScore(
            @ForAll("profiles") Profile profile,
            @ForAll("evidence") SkillEvidence proof,
            @ForAll("weights") Map<Category, Double> weights,
            @ForAll @DoubleRange(min = 1, max = 5) double times,
            @ForAll boolean required) {
        for (Advert advert : ADVERTS) {
            for (SkillDemand demand : advert.skills()) {
                Standing standing = required ? Standing.REQUIRED : Standing.PREFERRED;
                SkillWish wish = new SkillWish(demand.skill(), standing, OptionalDouble.of(times));
                Wishes wishes = new Wishes(with(weights, Category.TITLE, 1).categories(), List.of(wish));

                assertThat(score(People.RANKER, advert, withSkill(profile, of(demand, proof)), wishes))
                        .isGreaterThanOrEqualTo(score(People.RANKER, advert, profile, wishes));
            }
        }
    }

    private static SkillEvidence of(SkillDemand demand, SkillEvidence proof) {
        return new SkillEvidence(
                demand.skill(), proof.mentions(), proof.months(), proof.lastUsed(), proof.confidence());
    }

    @Property(tries = 200)
    void pointsMakeEveryScore(@ForAll("profiles") Profile profile, @ForAll("weights") Map<Category, Double> weights) {
        Wishes wishes = with(weights, Category.EXPERIENCE, 2);
        for (Ranker ranker : List.of(LEARNED, People.RANKER)) {
            for (Advert advert : ADVERTS) {
                Match match = ranker.rank(advert, profile, Wording.NONE, wishes);
                double points = match.categories().stream()
                        .mapToDouble(CategoryScore::points)
                        .sum();

                assertThat(match.start() + points).isCloseTo(match.score(), within(0.006));
                assertThat(ranker.rank(advert, profile, Wording.NONE, wishes)).isEqualTo(match);
            }
        }
    }

    private static double score(Ranker ranker, Advert advert, Profile profile, Wishes wishes) {
        return ranker.score(advert, profile, Wording.NONE, wishes);
    }

    private static Wishes with(Map<Category, Double> weights, Category category, double weight) {
        Map<Category, Double> all = new HashMap<>(weights);
        all.put(category, weight);
        return new Wishes(all, List.of());
    }

    @Provide
    Arbitrary<Map<Category, Double>> weights() {
        return Arbitraries.maps(
                        Arbitraries.of(Category.class),
                        Arbitraries.doubles().between(0, 5).edgeCases(config -> config.add(0.0, 5.0)))
                .ofMaxSize(3);
    }
}
