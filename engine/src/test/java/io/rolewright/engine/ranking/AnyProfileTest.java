package io.rolewright.engine.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rolewright.engine.advert.Advert;
import io.rolewright.engine.advert.SkillDemand;
import io.rolewright.engine.resume.Profile;
import io.rolewright.engine.resume.SkillEvidence;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class AnyProfileTest extends AnyPerson {
    @Property(tries = 500)
    void everyScoreLiesBetweenNothingAndAHundred(@ForAll("profiles") Profile profile) {
        for (Advert advert : ADVERTS) {
            Match match = People.RANKER.rank(advert, profile);

            assertThat(match.score()).isBetween(0.0, 100.0);
            assertThat(match.categories())
                    .allSatisfy(category -> category.value()
                            .ifPresent(value -> assertThat(value).isBetween(0.0, 1.0)));
            assertThat(match.evidence())
                    .allSatisfy(evidence -> assertThat(evidence.strength()).isBetween(0.0, 1.0));
            assertThat(People.RANKER.rank(advert, profile)).isEqualTo(match);
        }
    }

    @Property(tries = 500)
    void oneMoreSkillAskedForNeverLowersAScore(
            @ForAll("profiles") Profile profile, @ForAll("evidence") SkillEvidence proof) {
        for (Advert advert : ADVERTS) {
            double before = People.RANKER.rank(advert, profile).score();
            for (SkillDemand demand : advert.skills()) {
                Profile more = withSkill(
                        profile,
                        new SkillEvidence(
                                demand.skill(),
                                proof.mentions(),
                                proof.months(),
                                proof.lastUsed(),
                                proof.confidence()));

                assertThat(People.RANKER.rank(advert, more).score()).isGreaterThanOrEqualTo(before);
            }
        }
    }

    @Test
    void refusesWeightsThatDoNotSumToOne() {
        assertThatThrownBy(() -> new Weights(0.5, 0.5, 0.5, 0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Weights(1.5, -0.5, 0, 0, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
