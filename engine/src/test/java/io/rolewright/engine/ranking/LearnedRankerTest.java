package io.rolewright.engine.ranking;

import static io.rolewright.engine.ranking.People.profile;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.rolewright.engine.advert.Advert;
import io.rolewright.engine.advert.Adverts;
import io.rolewright.engine.forest.UnusableForestException;
import io.rolewright.engine.resume.Profile;
import java.util.List;
import org.junit.jupiter.api.Test;

class LearnedRankerTest {
    private static final Advert JAVA = Adverts.seniorJavaEngineer();
    private static final FeatureList LIST = FeatureList.bundled();
    private static final LearnedRanker RANKER = ranker();

    @Test
    void putsWhoDidItBeforeWhoListsIt() {
        double engineer = score(People.JAVA_ENGINEER);

        assertThat(engineer).isGreaterThan(score(People.STUFFER));
        assertThat(engineer).isGreaterThan(score(People.LAPSED_ENGINEER));
        assertThat(engineer).isGreaterThan(score(People.PYTHON_ENGINEER));
        assertThat(score(People.SILENT)).isLessThan(score(People.PYTHON_ENGINEER));
    }

    @Test
    void theContributionsMakeTheScore() {
        for (String resume : List.of(People.JAVA_ENGINEER, People.STUFFER, People.SILENT)) {
            Match match = match(resume);
            double sum = match.contributions().stream()
                    .mapToDouble(Contribution::points)
                    .sum();

            double parts = match.categories().stream()
                    .mapToDouble(CategoryScore::points)
                    .sum();

            assertThat(match.start() + sum).isCloseTo(match.score(), within(0.006));
            assertThat(parts).isCloseTo(sum, within(1e-9));
        }
    }

    @Test
    void whatFeedbackAddsStandsInTheContributions() throws UnusableForestException {
        Feature place = LIST.features().get(LIST.place("location.nearness"));
        Correction correction = new Correction(List.of(new Correction.Term(place, 1, 0.6, 0.2)));
        RankingModel model = RankingModel.bundled().corrected("corrected", correction, 0.5, 0.5);
        LearnedRanker corrected = new LearnedRanker(People.TAXONOMY, model, People.TODAY);
        Profile engineer = profile(People.JAVA_ENGINEER);
        Wording wording = Wording.of(engineer, People.JAVA_ENGINEER);
        Match match = corrected.rank(JAVA, engineer, wording);
        double sum =
                match.contributions().stream().mapToDouble(Contribution::points).sum();

        assertThat(match.start() + sum).isCloseTo(match.score(), within(0.006));
        assertThat(match.score()).isEqualTo(corrected.score(JAVA, engineer, wording));
        assertThat(points(match, place)).isGreaterThan(points(match(People.JAVA_ENGINEER), place));
    }

    private static double points(Match match, Feature feature) {
        return match.contributions().stream()
                .filter(one -> one.feature().equals(feature.name()))
                .mapToDouble(Contribution::points)
                .sum();
    }

    @Test
    void aReasonHasItsWords() {
        Match match = match(People.JAVA_ENGINEER);
        Contribution skills = match.contributions().stream()
                .filter(one -> one.category() == Category.SKILLS && one.points() > 0)
                .findFirst()
                .orElseThrow();

        assertThat(match.evidence(skills))
                .isNotEmpty()
                .allMatch(evidence -> !evidence.spans().isEmpty());
    }

    @Test
    void keepsGatesEvidenceAndUnknowns() {
        Profile engineer = profile(People.JAVA_ENGINEER);
        Wording wording = Wording.of(engineer, People.JAVA_ENGINEER);
        Match cold = People.RANKER.rank(JAVA, engineer, wording);
        Match learned = RANKER.rank(JAVA, engineer, wording);

        assertThat(learned.gates()).isEqualTo(cold.gates());
        assertThat(learned.evidence()).isEqualTo(cold.evidence());
        assertThat(learned.gaps()).isEqualTo(cold.gaps());
        assertThat(learned.unknowns()).isEqualTo(cold.unknowns());
        assertThat(learned.categories())
                .extracting(CategoryScore::value)
                .isEqualTo(cold.categories().stream().map(CategoryScore::value).toList());
        assertThat(learned.score()).isEqualTo(RANKER.score(JAVA, engineer, wording));
    }

    @Test
    void oneMoreSkillUsedNeverLowersAScore() {
        String more = People.PYTHON_ENGINEER.replace("on PostgreSQL", "on PostgreSQL, with Java and Spring Boot");

        assertThat(score(more)).isGreaterThanOrEqualTo(score(People.PYTHON_ENGINEER));
    }

    private static double score(String resume) {
        return match(resume).score();
    }

    private static Match match(String resume) {
        Profile profile = profile(resume);
        return RANKER.rank(JAVA, profile, Wording.of(profile, resume));
    }

    private static LearnedRanker ranker() {
        try {
            return new LearnedRanker(People.TAXONOMY, RankingModel.bundled(), People.TODAY);
        } catch (UnusableForestException e) {
            throw new IllegalStateException(e);
        }
    }
}
