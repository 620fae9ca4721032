package io.rolewright.engine.ranking;

import static io.rolewright.engine.ranking.People.RANKER;
import static io.rolewright.engine.ranking.People.profile;
import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.engine.advert.Advert;
import io.rolewright.engine.advert.Adverts;
import io.rolewright.engine.ranking.Gate.Answer;
import io.rolewright.engine.resume.Profile;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WeightedRankerTest {
    private static final Advert JAVA = Adverts.seniorJavaEngineer();

    @Test
    void ranksTheTradeAboveNeighboursThePastAndMereWords() {
        assertThat(score(People.JAVA_ENGINEER)).isGreaterThan(score(People.PYTHON_ENGINEER) + 15);
        assertThat(score(People.PYTHON_ENGINEER)).isGreaterThan(score(People.STUFFER));
        assertThat(score(People.LAPSED_ENGINEER)).isGreaterThan(score(People.STUFFER));
        assertThat(score(People.JAVA_ENGINEER)).isGreaterThan(score(People.LAPSED_ENGINEER) + 10);
    }

    @Test
    void ranksRecentExperienceHigher() {
        String recent = People.LAPSED_ENGINEER
                .replace("April 2017 - Present", "April 2009 - March 2010")
                .replace("March 2010 - March 2017", "May 2019 - Present");

        assertThat(score(recent)).isGreaterThan(score(People.LAPSED_ENGINEER));
    }

    @Test
    void givesNothingForRepeatingAWord() {
        String stuffed = People.STUFFER + "Java ".repeat(500);

        assertThat(score(stuffed)).isEqualTo(score(People.STUFFER));
    }

    @Test
    void countsAnUsedSkillMoreThanAListedOne() {
        String listed = People.JAVA_ENGINEER.replace("Run them on Kubernetes in AWS", "Run them")
                + "\nSkills\nKubernetes, AWS\n";

        assertThat(score(listed)).isLessThan(score(People.JAVA_ENGINEER));
    }

    @Test
    void givesCreditForASkillThatImpliesTheOneAskedFor() {
        Advert programming = Adverts.advert("Developer\n\nEssential: Java\n");
        Match match = RANKER.rank(programming, profile("Odalys Quillfeather\n\nSkills\nSpring Boot\n"));

        assertThat(match.evidence())
                .filteredOn(evidence -> evidence.demand().equals("skill:java"))
                .singleElement()
                .extracting(Evidence::shownBy)
                .isEqualTo("skill:spring-boot");
    }

    @Test
    void neverLiftsASilentResumeAboveAnEvidencedOne() {
        assertThat(score(People.SILENT)).isLessThan(score(People.STUFFER)).isLessThan(score(People.PYTHON_ENGINEER));
    }

    @Test
    void answersUnknownForWhatAResumeDoesNotSpeakOf() {
        Match match = RANKER.rank(JAVA, profile(People.SILENT));

        assertThat(match.gates()).isNotEmpty().extracting(Gate::answer).containsOnly(Answer.UNKNOWN);
        assertThat(match.gaps()).isEmpty();
        assertThat(match.unknowns()).extracting(Gap::demand).contains("skill:java", "years", "degree", "place");
        assertThat(match.categories()).extracting(CategoryScore::value).allMatch(value -> value.isEmpty());
    }

    @Test
    void failsAMustHaveOnlyOnEvidence() {
        String diploma = People.LAPSED_ENGINEER.replace("Bachelor of Computer Science", "Diploma of Horticulture");
        String brief = People.PYTHON_ENGINEER.replace("March 2019", "February 2026");

        assertThat(gate(diploma, "degree")).contains(Answer.FAIL);
        assertThat(gate(brief, "years")).contains(Answer.FAIL);
        assertThat(gate(People.JAVA_ENGINEER, "degree")).contains(Answer.PASS);
        assertThat(gate(People.JAVA_ENGINEER, "years")).contains(Answer.PASS);
        assertThat(gate(People.PYTHON_ENGINEER, "skill:java")).contains(Answer.UNKNOWN);
    }

    @Test
    void pointsToTheWordsOfTheResume() {
        Match match = RANKER.rank(JAVA, profile(People.JAVA_ENGINEER));

        assertThat(words(match, "skill:kubernetes")).containsExactly("Kubernetes");
        assertThat(words(match, "degree").getFirst()).startsWith("Bachelor of Computer Science");
        assertThat(words(match, "place").getFirst()).contains("Melbourne");
        assertThat(words(match, "years")).containsExactly("March 2019 - Present", "January 2016 - February 2019");
        assertThat(words(match, JAVA.occupation().orElseThrow())).containsExactly("Senior Java Developer");
    }

    @Test
    void leavesThePlaceOutOfRemoteWork() {
        Advert remote = Adverts.advert("Java Developer\nLocation: Sydney NSW\nFully remote\n\nEssential: Java\n");
        Match match = RANKER.rank(remote, profile(People.JAVA_ENGINEER));

        assertThat(match.gaps()).extracting(Gap::category).doesNotContain(Category.LOCATION);
        assertThat(match.unknowns()).extracting(Gap::category).doesNotContain(Category.LOCATION);
    }

    @Test
    void roundsToTwoDecimals() {
        double score = score(People.JAVA_ENGINEER);

        assertThat(Math.round(score * 100) / 100.0).isEqualTo(score);
    }

    @Test
    void ordersEqualScoresByHash() {
        record Item(String sha256, Match match) {}
        Match same = RANKER.rank(JAVA, profile(People.SILENT));
        Match better = RANKER.rank(JAVA, profile(People.JAVA_ENGINEER));
        List<Item> items = List.of(new Item("b", same), new Item("a", same), new Item("c", better));

        assertThat(items.stream()
                        .sorted(Ranking.order(Item::match, Item::sha256))
                        .map(Item::sha256))
                .containsExactly("c", "a", "b");
    }

    @Test
    void hearsRequirementsThatTheTaxonomyDoesNotKnow() {
        Advert advert = Adverts.advert("Gardener\n\nEssential\n- Espaliering of pear trees\n");
        String plain = People.LAPSED_ENGINEER;
        String trained = plain.replace("Planted trees", "Espaliered pears along walls");

        Match match = RANKER.rank(advert, profile(trained), Wording.of(profile(trained), trained));

        assertThat(match.score())
                .isGreaterThan(RANKER.rank(advert, profile(plain), Wording.of(profile(plain), plain))
                        .score());
        assertThat(match.evidence())
                .filteredOn(evidence -> evidence.demand().equals("wording"))
                .flatExtracting(Evidence::spans)
                .extracting(span -> span.of(trained))
                .contains("Espaliered", "pears");
    }

    @Test
    void yearsOfANearTradeAreNotYearsOfThisOne() {
        assertThat(gate(People.STUFFER, "years")).contains(Answer.FAIL);
        assertThat(RANKER.rank(Adverts.nurseInPerth(), profile(People.JAVA_ENGINEER))
                        .gates())
                .filteredOn(gate -> gate.demand().equals("years"))
                .extracting(Gate::answer)
                .containsExactly(Answer.FAIL);
    }

    private static double score(String resume) {
        Profile profile = profile(resume);
        return RANKER.rank(JAVA, profile, Wording.of(profile, resume)).score();
    }

    private static Optional<Answer> gate(String resume, String demand) {
        return RANKER.rank(JAVA, profile(resume)).gates().stream()
                .filter(gate -> gate.demand().equals(demand))
                .map(Gate::answer)
                .findFirst();
    }

    private static List<String> words(Match match, String demand) {
        return match.evidence().stream()
                .filter(evidence -> evidence.demand().equals(demand))
                .flatMap(evidence -> evidence.spans().stream())
                .map(span -> span.of(People.JAVA_ENGINEER))
                .toList();
    }
}
