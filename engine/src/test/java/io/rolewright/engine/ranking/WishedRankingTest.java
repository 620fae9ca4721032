package io.rolewright.engine.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.rolewright.engine.advert.Advert;
import io.rolewright.engine.advert.Adverts;
import io.rolewright.engine.ranking.SkillWish.Standing;
import io.rolewright.engine.resume.Profile;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What a recruiter's wishes do to matches, cold or learned. */
class WishedRankingTest {
    private static final Advert JAVA = Adverts.seniorJavaEngineer();
    private static final List<Ranker> RANKERS = List.of(People.RANKER, Ranker.bundled(People.TAXONOMY, People.TODAY));
    private static final List<String> RESUMES = List.of(
            People.JAVA_ENGINEER, People.PYTHON_ENGINEER, People.LAPSED_ENGINEER, People.STUFFER, People.SILENT);
    private static final Wishes MANY = new Wishes(
            Map.of(Category.SKILLS, 3.0, Category.LOCATION, 0.0, Category.TITLE, 0.5),
            List.of(
                    new SkillWish("skill:python", Standing.REQUIRED, OptionalDouble.of(2.5)),
                    new SkillWish("skill:spring-boot", Standing.IGNORED),
                    new SkillWish("skill:java", Standing.PREFERRED)));

    @ParameterizedTest
    @FieldSource("RANKERS")
    void withoutWishesNothingChanges(Ranker ranker) {
        for (String resume : RESUMES) {
            Profile profile = People.profile(resume);
            Wording wording = Wording.of(profile, resume);

            assertThat(ranker.rank(JAVA, profile, wording, Wishes.NONE)).isEqualTo(ranker.rank(JAVA, profile, wording));
        }
    }

    @ParameterizedTest
    @FieldSource("RANKERS")
    void thePointsMakeTheScore(Ranker ranker) {
        for (String resume : RESUMES) {
            Match match = match(ranker, JAVA, resume, MANY);
            double parts = match.categories().stream()
                    .mapToDouble(CategoryScore::points)
                    .sum();
            double features = match.contributions().stream()
                    .mapToDouble(Contribution::points)
                    .sum();

            assertThat(match.start() + parts).isCloseTo(match.score(), within(0.006));
            if (ranker instanceof LearnedRanker learned) {
                assertThat(features).isCloseTo(parts, within(1e-9));
                assertThat(learned.score(FeatureList.bundled().row(match.contributions()), MANY))
                        .isEqualTo(match.score());
            }
        }
    }

    @ParameterizedTest
    @FieldSource("RANKERS")
    void aPartOfNoWeightHasNoPoints(Ranker ranker) {
        for (Category category : Category.values()) {
            Wishes without = new Wishes(Map.of(category, 0.0), List.of());
            Match match = match(ranker, JAVA, People.JAVA_ENGINEER, without);

            assertThat(match.categories().get(category.ordinal()).points()).isZero();
            assertThat(match.contributions())
                    .filteredOn(one -> one.category() == category)
                    .allMatch(one -> Double.compare(one.points(), 0) == 0);
            assertThat(match.evidence())
                    .isEqualTo(match(ranker, JAVA, People.JAVA_ENGINEER, Wishes.NONE)
                            .evidence());
        }
    }

    /** An advert's two ways of not asking for something. */
    @ParameterizedTest
    @FieldSource("RANKERS")
    void anIgnoredSkillIsAsIfTheAdvertDidNotNameIt(Ranker ranker) {
        Advert silent = Adverts.advert("""
                Senior Java Engineer
                Company: Bluegum Freight Pty Ltd
                Location: Melbourne VIC, Australia

                About us
                We are a logistics company founded 20 years ago. Our warehouse team uses Python.

                Essential
                - 5+ years' experience with Java
                - Spring Boot
                - Bachelor's degree in computer science

                Nice to have
                - Terraform, or experience with AWS

                What we offer
                - $140,000 - $165,000 + super
                - A budget for training in Scala
                """);
        Wishes wishes = new Wishes(
                Map.of(),
                List.of(
                        new SkillWish("skill:postgresql", Standing.IGNORED),
                        new SkillWish("skill:kubernetes", Standing.IGNORED)));

        for (String resume : RESUMES) {
            assertThat(match(ranker, JAVA, resume, wishes)).isEqualTo(match(ranker, silent, resume, Wishes.NONE));
        }
    }

    @ParameterizedTest
    @FieldSource("RANKERS")
    void aRequiredSkillHasAGateThoughTheAdvertDoesNotNameIt(Ranker ranker) {
        Wishes wishes = wishing("skill:python", Standing.REQUIRED);

        assertThat(match(ranker, JAVA, People.PYTHON_ENGINEER, wishes).gates())
                .contains(new Gate("skill:python", Gate.Answer.PASS));
        Match engineer = match(ranker, JAVA, People.JAVA_ENGINEER, wishes);
        assertThat(engineer.gates()).contains(new Gate("skill:python", Gate.Answer.UNKNOWN));
        assertThat(engineer.gaps()).contains(new Gap(Category.SKILLS, "skill:python", true));
        assertThat(match(ranker, JAVA, People.SILENT, wishes).unknowns())
                .contains(new Gap(Category.SKILLS, "skill:python", true));
    }

    @ParameterizedTest
    @FieldSource("RANKERS")
    void aPreferredSkillHasNoGateThoughTheAdvertRequiresIt(Ranker ranker) {
        assertThat(match(ranker, JAVA, People.SILENT, Wishes.NONE).gates())
                .extracting(Gate::demand)
                .contains("skill:java");

        Match match = match(ranker, JAVA, People.SILENT, wishing("skill:java", Standing.PREFERRED));

        assertThat(match.gates()).extracting(Gate::demand).doesNotContain("skill:java");
        assertThat(match.unknowns()).contains(new Gap(Category.SKILLS, "skill:java", false));
    }

    @ParameterizedTest
    @FieldSource("RANKERS")
    void whatIsWishedForGoesUp(Ranker ranker) {
        double before = score(ranker, People.PYTHON_ENGINEER, Wishes.NONE);
        double once = score(ranker, People.PYTHON_ENGINEER, wishing("skill:python", Standing.REQUIRED));
        double often = score(
                ranker,
                People.PYTHON_ENGINEER,
                new Wishes(Map.of(), List.of(new SkillWish("skill:python", Standing.REQUIRED, OptionalDouble.of(5)))));

        assertThat(once).isGreaterThan(before);
        assertThat(often).isGreaterThan(once);
    }

    @ParameterizedTest
    @FieldSource("RANKERS")
    void whoHasWhatIsRaisedIsNeverBelowThemselvesWithoutIt(Ranker ranker) {
        for (Map.Entry<String, String> skill : Map.of(
                        "skill:kubernetes", "Kubernetes",
                        "skill:terraform", "Terraform",
                        "skill:spring-boot", "Spring Boot",
                        "skill:python", "Python",
                        "skill:cobol", "COBOL")
                .entrySet()) {
            for (Standing standing : List.of(Standing.REQUIRED, Standing.PREFERRED)) {
                SkillWish wish = new SkillWish(skill.getKey(), standing, OptionalDouble.of(4));
                Wishes wishes = new Wishes(Map.of(), List.of(wish));
                for (String resume : List.of(People.LAPSED_ENGINEER, People.PYTHON_ENGINEER)) {
                    String more = resume.replace("on PostgreSQL", "on PostgreSQL with " + skill.getValue());

                    assertThat(score(ranker, more, wishes)).isGreaterThanOrEqualTo(score(ranker, resume, wishes));
                }
            }
        }
    }

    @ParameterizedTest
    @FieldSource("RANKERS")
    void aLicenceThatIsAddedCountsAsOne(Ranker ranker) {
        Wishes wishes = wishing("skill:ahpra-registration", Standing.REQUIRED);
        String registered = People.JAVA_ENGINEER + "\nLicences\n\nAHPRA registration\n";

        assertThat(score(ranker, registered, wishes)).isGreaterThan(score(ranker, People.JAVA_ENGINEER, wishes));
        assertThat(match(ranker, JAVA, registered, wishes).gates())
                .contains(new Gate("skill:ahpra-registration", Gate.Answer.PASS));
    }

    @Test
    void aSkillOfItsOwnLeavesTheRestOfItsSentence() {
        Wanted wanted = Wanted.of(JAVA, wishing("skill:postgresql", Standing.PREFERRED), People.TAXONOMY);

        assertThat(stems(wanted)).contains("spr boot").doesNotContain("postgresql");
        assertThat(stems(Wanted.of(JAVA, Wishes.NONE, People.TAXONOMY))).contains("spr boot postgresql");
        assertThat(wanted.demands().map(Demand::skill)).contains("skill:postgresql");
        assertThat(stems(Wanted.of(JAVA, wishing("skill:java", Standing.IGNORED), People.TAXONOMY)))
                .contains("senior engineer")
                .doesNotContain("java");
    }

    private static String stems(Wanted wanted) {
        return wanted.sentences().stream()
                .flatMap(sentence -> sentence.stems().stream())
                .collect(Collectors.joining(" "));
    }

    private static Wishes wishing(String skill, Standing standing) {
        return new Wishes(Map.of(), List.of(new SkillWish(skill, standing)));
    }

    private static double score(Ranker ranker, String resume, Wishes wishes) {
        Match match = match(ranker, JAVA, resume, wishes);
        Profile profile = People.profile(resume);
        assertThat(ranker.score(JAVA, profile, Wording.of(profile, resume), wishes))
                .isEqualTo(match.score());
        return match.score();
    }

    private static Match match(Ranker ranker, Advert advert, String resume, Wishes wishes) {
        Profile profile = People.profile(resume);
        return ranker.rank(advert, profile, Wording.of(profile, resume), wishes);
    }
}
