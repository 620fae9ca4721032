package io.rolewright.engine.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.rolewright.engine.ranking.SkillWish.Standing;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class InvarianceCheckTest {
    private static final MadeUpPair PAIR = new MadeUpPair(People.TAXONOMY);
    private static final Ranker LEARNED = Ranker.bundled(People.TAXONOMY, People.TODAY);
    private static final Swap NAME = new Swap("name", "Odalys Quillfeather", "Jack Smith");

    @Test
    void nothingMovesByTheRankersOfThisJar() {
        InvarianceCheck check = InvarianceCheck.bundled(People.TAXONOMY);

        assertThat(check.largestMove(LEARNED)).isZero();
        assertThat(check.largestMove(People.RANKER)).isZero();
    }

    @ParameterizedTest
    @MethodSource("wishes")
    void nothingMovesByWishes(Wishes wishes) {
        InvarianceCheck check = InvarianceCheck.bundled(People.TAXONOMY);

        assertThat(check.largestMove(LEARNED, wishes)).isZero();
        assertThat(check.largestMove(People.RANKER, wishes)).isZero();
    }

    static List<Wishes> wishes() {
        return List.of(
                new Wishes(Map.of(Category.SKILLS, 5.0, Category.LOCATION, 0.0), List.of()),
                new Wishes(
                        Map.of(Category.EDUCATION, 5.0, Category.TITLE, 0.3),
                        List.of(new SkillWish("skill:java", Standing.IGNORED))),
                new Wishes(
                        Map.of(),
                        List.of(
                                new SkillWish("skill:java", Standing.PREFERRED, OptionalDouble.of(5)),
                                new SkillWish("skill:python", Standing.REQUIRED, OptionalDouble.of(0.1)))));
    }

    @Test
    void saysHowFarAScoreMoves() {
        Swap town = new Swap("town", "Melbourne VIC", "Darwin NT");
        Swap skill = new Swap("skill", "Java and Spring Boot", "Cobol");
        double byTown = moved(town);
        double bySkill = moved(skill);

        assertThat(List.of(byTown, bySkill)).allMatch(move -> move > 0.1);
        assertThat(moved(NAME, skill, town, NAME)).isEqualTo(Math.max(byTown, bySkill));
        assertThat(moved()).isZero();
    }

    @Test
    void itsHashNamesWhatIsSwapped() {
        InvarianceCheck check = new InvarianceCheck(PAIR, List.of(NAME));

        assertThat(check.sha256()).matches("[0-9a-f]{64}").isEqualTo(new InvarianceCheck(PAIR, List.of(NAME)).sha256());
        assertThat(check.sha256()).isNotEqualTo(new InvarianceCheck(PAIR, List.of()).sha256());
    }

    /** At the end of the scale little would show. */
    @Test
    void theScoreHasRoomToMoveBothWays() {
        MadeUpPair.Reading reading = PAIR.reading(PAIR.resume());

        assertThat(List.of(LEARNED, People.RANKER))
                .allSatisfy(ranker -> assertThat(ranker.rank(PAIR.advert(), reading.profile(), reading.wording())
                                .score())
                        .isBetween(25.0, 85.0));
    }

    @Test
    void whatIsSwappedIsReadForWhatItIs() {
        MadeUpPair.Reading reading = PAIR.reading(PAIR.resume());

        assertThat(reading.profile().contact().name().orElseThrow().value()).isEqualTo("Odalys Quillfeather");
        assertThat(reading.profile().employments()).hasSize(2);
        assertThat(reading.profile().studies()).hasSize(1);
        assertThat(InvarianceCheck.bundled(People.TAXONOMY).swaps())
                .extracting(Swap::what)
                .contains("name", "pronoun", "photo", "birth", "school", "street", "employer", "contact");
    }

    @Test
    void refusesASwapOfWordsThatDoNotStandOnceInTheResume() {
        assertThatIllegalArgumentException().isThrownBy(() -> moved(new Swap("name", "Wren Halloran", "Jack Smith")));
        assertThatIllegalArgumentException().isThrownBy(() -> moved(new Swap("skill", "Java", "Cobol")));
        assertThatIllegalArgumentException().isThrownBy(() -> moved(new Swap("name", "", "Jack Smith")));
    }

    private static double moved(Swap... swaps) {
        return new InvarianceCheck(PAIR, List.of(swaps)).largestMove(LEARNED);
    }
}
