package io.rolewright.engine.ranking;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.rolewright.engine.forest.UnusableForestException;
import io.rolewright.engine.ranking.GoldSet.Row;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoldSetTest {
    private static final FeatureList LIST = FeatureList.bundled();
    private static final int TITLE = LIST.place("title.best");

    /** Ranked by the title, job a is ordered 0, 2, 1 and job b rightly. */
    private static final GoldSet SMALL = GoldSet.of(
            "three and two made up",
            List.of(row("a", 2, 0.5), row("b", 0, 0.25), row("a", 0, 0.75), row("a", 1, 0.1), row("b", 3, 1)));

    @Test
    void isTheMeanOverJobs() {
        double log3 = Math.log(3) / Math.log(2);
        double a = (3 / log3 + 1.0 / 2) / (3 + 1 / log3);

        assertThat(SMALL.jobs()).isEqualTo(2);
        assertThat(SMALL.ndcg(row -> row[TITLE])).isCloseTo((a + 1) / 2, within(1e-12));
    }

    @Test
    void equalScoresKeepTheOrderOfTheRows() {
        double log3 = Math.log(3) / Math.log(2);
        double a = (3 + 1.0 / 2) / (3 + 1 / log3);
        double b = 1 / log3;

        assertThat(SMALL.ndcg(row -> 0)).isCloseTo((a + b) / 2, within(1e-12));
    }

    @Test
    void isReadAsItWasWritten() {
        GoldSet read = GoldSet.read(SMALL.text().getBytes(UTF_8));

        assertThat(read.text()).isEqualTo(SMALL.text());
        assertThat(read.sha256()).isEqualTo(SMALL.sha256());
        assertThat(read.rows()).zipSatisfy(SMALL.rows(), (row, written) -> assertThat(row).containsExactly(written));
        assertThat(read.rows().getFirst()[TITLE]).isEqualTo(0.5f);
        assertThat(read.rows().getFirst()[TITLE + 1]).isNaN();
    }

    @Test
    void cannotBeChangedByWhoReadsIt() {
        SMALL.rows().getFirst()[TITLE] = 9;

        assertThat(SMALL.rows().getFirst()[TITLE]).isEqualTo(0.5f);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a 2          | a 3          | damaged
            0.75         | 0.74         | damaged
            ' -\n'       | '\n'         | damaged
            version = 1  | version = 2  | version 2, not 1
            features =   | feature =    | does not tell its features
            sha256 =     | hash =       | no header
            """)
    void refusesAChangedFile(String words, String others, String message) {
        assertThat(SMALL.text()).contains(words.translateEscapes());

        assertRefused(SMALL.text().replace(words.translateEscapes(), others.translateEscapes()), message);
    }

    @Test
    void refusesHalfAFileAndNone() {
        assertRefused(SMALL.text().substring(0, SMALL.text().length() - 20), "damaged");
        assertRefused(SMALL.text().substring(0, SMALL.text().indexOf("a 2")), "damaged");
        assertRefused("", "no header");
    }

    @Test
    void refusesASetOfAnotherFeatureList() {
        assertRefused(SMALL.text().replace(LIST.sha256(), "0".repeat(64)), "made for the feature list 000");
    }

    @Test
    void refusesRowsThatAreNone() {
        assertThatIllegalArgumentException().isThrownBy(() -> GoldSet.of("nobody", List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> row("a b", 1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> row("a", 5, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Row("a", 1, new float[3]));
    }

    @Test
    void theSetOfThisJarTellsModelsApart() throws UnusableForestException {
        GoldSet set = GoldSet.bundled();
        double learned = set.ndcg(RankingModel.bundled());
        double byHand = set.ndcg(GoldSetTest::byHand);

        assertThat(set.jobs()).isEqualTo(24);
        assertThat(set.rows()).hasSize(24 * 50);
        assertThat(set.sha256()).matches("[0-9a-f]{64}");
        assertThat(learned).isBetween(0.8, 0.97).isGreaterThan(byHand + 0.05);
        assertThat(byHand).isGreaterThan(shuffled(set) + 0.2);
        assertThat(set.ndcg(row -> 0)).isLessThan(byHand - 0.2);
    }

    /** The weights set by hand, of the features that come nearest to the parts of a score. */
    private static double byHand(float[] row) {
        Weights weights = Weights.standard();
        return weights.skills() * known(row, "skills.strength")
                + weights.title() * known(row, "title.best")
                + weights.experience() * known(row, "experience.share")
                + weights.location() * known(row, "location.nearness");
    }

    private static double known(float[] row, String feature) {
        float value = row[LIST.place(feature)];
        return Float.isNaN(value) ? 0 : value;
    }

    private static double shuffled(GoldSet set) {
        Random random = new Random(1);
        return set.ndcg(row -> random.nextDouble());
    }

    private static void assertRefused(String file, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GoldSet.read(file.getBytes(UTF_8)))
                .withMessageContaining(message);
    }

    private static Row row(String job, int grade, double title) {
        float[] features = LIST.unknown();
        features[TITLE] = (float) title;
        return new Row(job, grade, features);
    }
}
