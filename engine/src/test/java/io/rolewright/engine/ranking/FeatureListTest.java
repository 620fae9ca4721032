package io.rolewright.engine.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rolewright.engine.advert.Adverts;
import io.rolewright.engine.language.PhraseFile;
import io.rolewright.engine.language.Phrases;
import io.rolewright.engine.language.Words;
import io.rolewright.engine.ranking.Feature.Sense;
import java.util.List;
import org.junit.jupiter.api.Test;

class FeatureListTest {
    private static final FeatureList LIST = FeatureList.bundled();

    @Test
    void namesEachFeatureOnceWithUnitAndMeaning() {
        assertThat(LIST.names()).doesNotHaveDuplicates().hasSizeGreaterThan(20);
        assertThat(LIST.features())
                .allSatisfy(feature ->
                        assertThat(List.of(feature.unit(), feature.meaning())).noneMatch(String::isBlank));
        assertThat(LIST.version()).isPositive();
        assertThat(LIST.sha256()).matches("[0-9a-f]{64}");
    }

    @Test
    void namesNothingProtected() {
        Phrases hints = PhraseFile.load("/ranking/words.txt").in("PROTECTED");

        assertThat(LIST.features())
                .noneMatch(feature ->
                        hints.foundIn(Words.of(feature.name())) || hints.foundIn(Words.of(feature.meaning())));
        assertThat(hints.foundIn(Words.of("the person's age"))).isTrue();
    }

    @Test
    void letsNothingElseIn() {
        assertThatThrownBy(() -> LIST.place("contact.name")).hasMessage("contact.name is no feature that may enter");
    }

    @Test
    void everyFeatureCanBeKnown() {
        float[] engineer = People.RANKER.features(
                Adverts.seniorJavaEngineer(),
                People.profile(People.JAVA_ENGINEER),
                Wording.of(People.profile(People.JAVA_ENGINEER), People.JAVA_ENGINEER));

        assertThat(engineer).hasSize(LIST.names().size());
        assertThat(engineer[LIST.place("required.used")]).isGreaterThan(0.5f);
        assertThat(engineer[LIST.place("title.best")]).isGreaterThan(0.9f);
        assertThat(engineer[LIST.place("licences.met")]).isNaN();
    }

    @Test
    void knowsTheSenseOfMost() {
        assertThat(LIST.features().stream().filter(feature -> feature.sense() == Sense.FREE))
                .hasSizeLessThan(5);
    }
}
