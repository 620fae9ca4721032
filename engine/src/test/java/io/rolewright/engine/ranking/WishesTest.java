package io.rolewright.engine.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rolewright.engine.advert.Advert;
import io.rolewright.engine.advert.Adverts;
import io.rolewright.engine.ranking.SkillWish.Standing;
import io.rolewright.engine.taxonomy.Skill;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WishesTest {
    private static final SkillWish JAVA = wish("skill:java", Standing.REQUIRED, 1.5);
    private static final SkillWish AWS = new SkillWish("skill:amazon-web-services", Standing.IGNORED);

    @Test
    void equalWishesAreWrittenAlike() {
        Wishes wishes = new Wishes(Map.of(Category.TITLE, 0.25, Category.SKILLS, 2.0), List.of(JAVA, AWS));
        Wishes same = new Wishes(
                Map.of(Category.SKILLS, 2.0, Category.TITLE, 0.25, Category.LOCATION, 1.0), List.of(AWS, JAVA, AWS));

        assertThat(wishes.json()).isEqualTo("""
                {"categories":{"SKILLS":2,"TITLE":0.25},"skills":[\
                {"skill":"skill:amazon-web-services","standing":"IGNORED"},\
                {"skill":"skill:java","standing":"REQUIRED","weight":1.5}]}""");
        assertThat(same).isEqualTo(wishes);
        assertThat(same.sha256()).isEqualTo(wishes.sha256()).matches("[0-9a-f]{64}");
        assertThat(Wishes.NONE.json()).isEqualTo("{\"categories\":{},\"skills\":[]}");
    }

    @Test
    void readsWhatItHasWritten() {
        List<SkillWish> skills = People.TAXONOMY.skills().stream()
                .limit(Wishes.MOST_SKILLS)
                .map(Skill::id)
                .map(skill -> wish(skill, Standing.PREFERRED, 0.1 + skill.length() / 10.0))
                .toList();
        Wishes wishes = new Wishes(Map.of(Category.SKILLS, 0.1 + 0.2, Category.EDUCATION, 1e-7), skills);

        assertThat(Wishes.read(wishes.json())).isEqualTo(wishes);
        assertThat(Wishes.read(Wishes.NONE.json())).isEqualTo(Wishes.NONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{\"categories\":{},\"skills\":[{}]}",
                "{\"categories\":{\"AGE\":2},\"skills\":[]}",
                "{\"categories\":{\"SKILLS\":\"2\"},\"skills\":[]}",
                "{\"categories\":{\"SKILLS\":2,\"SKILLS\":3},\"skills\":[]}"
            })
    void refusesToReadAnythingElse(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Wishes.read(text));
    }

    @Test
    void whatSaysNothingIsNoWish() {
        Wishes nothing = new Wishes(all(category -> 1.0), List.of());

        assertThat(nothing).isEqualTo(Wishes.NONE);
        assertThat(nothing.isNone()).isTrue();
        assertThat(wish("skill:java", Standing.REQUIRED, 1)).isEqualTo(new SkillWish("skill:java", Standing.REQUIRED));
        assertThat(People.RANKER.version(Wishes.NONE)).isEqualTo(People.RANKER.version());
        assertThat(People.RANKER.version(weighing(Category.TITLE, 2)))
                .matches("weights-42-26-20-7-5\\+wishes-[0-9a-f]{12}");
    }

    @Test
    void refusesWeightsOutOfRange() {
        for (double weight : new double[] {-0.1, 5.1, Double.NaN, Double.POSITIVE_INFINITY}) {
            refuses("matching.wishes-weight", "SKILLS", () -> weighing(Category.SKILLS, weight));
            refuses("matching.wishes-weight", "skill:java", () -> wish("skill:java", Standing.REQUIRED, weight));
        }
        refuses("matching.wishes-weight", "skill:java", () -> wish("skill:java", Standing.PREFERRED, 0.09));
    }

    @Test
    void refusesWhatContradictsItself() {
        refuses("matching.wishes-nothing-counts", "all", () -> new Wishes(all(category -> 0.0), List.of()));
        refuses("matching.wishes-required-weightless", "skill:java", () -> wish("skill:java", Standing.REQUIRED, 0));
        refuses("matching.wishes-ignored-weight", "skill:java", () -> wish("skill:java", Standing.IGNORED, 1));
        refuses(
                "matching.wishes-twice",
                "skill:java",
                () -> new Wishes(Map.of(), List.of(JAVA, AWS, new SkillWish("skill:java", Standing.IGNORED))));
        refuses(
                "matching.wishes-twice",
                "skill:java",
                () -> new Wishes(Map.of(), List.of(JAVA, wish("skill:java", Standing.REQUIRED, 2))));
        refuses("matching.wishes-too-many", "201", () -> new Wishes(Map.of(), many(201)));
    }

    private static List<SkillWish> many(int skills) {
        return People.TAXONOMY.skills().stream()
                .limit(skills)
                .map(skill -> new SkillWish(skill.id(), Standing.PREFERRED))
                .toList();
    }

    @Test
    void refusesASkillThatTheTaxonomyDoesNotKnow() {
        Wishes wishes = new Wishes(Map.of(), List.of(new SkillWish("skill:flarbing", Standing.REQUIRED)));

        refuses(
                "matching.wishes-unknown-skill",
                "skill:flarbing",
                () -> wishes.check(Adverts.seniorJavaEngineer(), People.TAXONOMY));
    }

    @Test
    void refusesToRankByWhatTheAdvertDoesNotAskFor() {
        Advert java = Adverts.seniorJavaEngineer();
        List<SkillWish> none = java.skills().stream()
                .map(demand -> new SkillWish(demand.skill(), Standing.IGNORED))
                .toList();
        Map<Category, Double> skillsAlone = all(category -> category == Category.SKILLS ? 1.0 : 0.0);
        Map<Category, Double> degreeAlone = all(category -> category == Category.EDUCATION ? 1.0 : 0.0);

        new Wishes(skillsAlone, none.subList(1, none.size())).check(java, People.TAXONOMY);
        new Wishes(Map.of(), none).check(java, People.TAXONOMY);
        new Wishes(degreeAlone, List.of()).check(java, People.TAXONOMY);
        refuses(
                "matching.wishes-nothing-asked",
                "all",
                () -> new Wishes(skillsAlone, none).check(java, People.TAXONOMY));
        refuses(
                "matching.wishes-nothing-asked",
                "all",
                () -> new Wishes(degreeAlone, List.of()).check(Adverts.nurseInPerth(), People.TAXONOMY));
        Advert zorbing = Adverts.advert("Zorbing marshal\n\nRoll people.");
        new Wishes(skillsAlone, List.of()).check(zorbing, People.TAXONOMY);
        new Wishes(skillsAlone, List.of(new SkillWish("skill:java", Standing.PREFERRED)))
                .check(zorbing, People.TAXONOMY);
    }

    @Test
    void everyRankerRefusesThemAtEveryPair() {
        Wishes wishes = new Wishes(Map.of(), List.of(new SkillWish("skill:flarbing", Standing.IGNORED)));
        Stream.of(People.RANKER, Ranker.bundled(People.TAXONOMY, People.TODAY))
                .forEach(ranker -> refuses(
                        "matching.wishes-unknown-skill",
                        "skill:flarbing",
                        () -> ranker.score(
                                Adverts.nurseInPerth(), People.profile(People.SILENT), Wording.NONE, wishes)));
    }

    private static void refuses(String code, String about, ThrowingCallable wish) {
        assertThatThrownBy(wish).isInstanceOfSatisfying(ContradictoryWishesException.class, reason -> {
            assertThat(reason.code()).isEqualTo(code);
            assertThat(reason.about()).isEqualTo(about);
        });
    }

    private static Wishes weighing(Category category, double weight) {
        return new Wishes(Map.of(category, weight), List.of());
    }

    private static SkillWish wish(String skill, Standing standing, double weight) {
        return new SkillWish(skill, standing, OptionalDouble.of(weight));
    }

    private static Map<Category, Double> all(Function<Category, Double> weight) {
        return Arrays.stream(Category.values()).collect(Collectors.toMap(Function.identity(), weight));
    }
}
