package io.rolewright.engine.advert;

import static io.rolewright.engine.advert.Adverts.advert;
import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.engine.advert.SkillDemand.Importance;
import io.rolewright.engine.document.Finding;
import io.rolewright.engine.resume.DegreeLevel;
import io.rolewright.engine.taxonomy.Seniority;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AdvertParserTest {
    @Test
    void partsRequiredFromPreferredByHeadings() {
        Advert java = Adverts.seniorJavaEngineer();

        assertThat(skills(java, Importance.REQUIRED)).contains("skill:java", "skill:spring-boot", "skill:postgresql");
        assertThat(skills(java, Importance.PREFERRED))
                .containsExactlyInAnyOrder("skill:kubernetes", "skill:terraform", "skill:aws");
    }

    @Test
    void asksForNothingInWordsAboutTheEmployerAndTheOffer() {
        assertThat(Adverts.seniorJavaEngineer().skills())
                .extracting(SkillDemand::skill)
                .doesNotContain("skill:python", "skill:scala", "skill:logistics");
    }

    @Test
    void readsYearsDegreeLevelAndOccupation() {
        Advert java = Adverts.seniorJavaEngineer();

        assertThat(java.years().orElseThrow().value()).isEqualTo(5);
        assertThat(java.degree().orElseThrow().value()).isEqualTo(DegreeLevel.BACHELOR);
        assertThat(java.seniority()).isEqualTo(Seniority.SENIOR);
        assertThat(java.occupation()).isPresent();
        assertThat(demand(java, "skill:java").years()).contains(5);
        assertThat(demand(java, "skill:postgresql").years()).isEmpty();
    }

    @Test
    void readsWhatStatedMembersAskFor() {
        Advert nurse = Adverts.nurseInPerth();

        assertThat(skills(nurse, Importance.REQUIRED)).contains("skill:wound-care", "skill:medication-administration");
        assertThat(skills(nurse, Importance.PREFERRED)).containsExactly("skill:palliative-care");
        assertThat(nurse.years().orElseThrow().value()).isEqualTo(2);
    }

    @Test
    void everyDemandHasItsWordsInTheText() {
        Advert java = Adverts.seniorJavaEngineer();
        String text = java.posting().text();

        assertThat(demand(java, "skill:kubernetes").mentions())
                .extracting(span -> span.of(text))
                .containsExactly("Kubernetes");
        assertThat(java.years().orElseThrow().span().of(text)).isEqualTo("5+ years");
        assertThat(java.degree().orElseThrow().span().of(text)).startsWith("Bachelor");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            You must know Java, ideally Kotlin too.        ; skill:java   ; skill:kotlin
            Java is required, Kotlin is a plus.            ; skill:java   ; skill:kotlin
            Java and SQL required, Kotlin preferred.       ; skill:sql    ; skill:kotlin
            Must have Java, Docker would be advantageous.  ; skill:java   ; skill:docker
            Essential: Java                                ; skill:java   ;
            Desirable: Kotlin                              ;              ; skill:kotlin
            Requirements: Java. Kotlin not essential.      ; skill:java   ; skill:kotlin
            """)
    void hearsTheNearestCue(String sentence, String required, String preferred) {
        Advert advert = advert("Developer\n\n" + sentence);

        assertThat(skills(advert, Importance.REQUIRED))
                .contains(required == null ? new String[0] : new String[] {required});
        assertThat(skills(advert, Importance.PREFERRED))
                .containsExactlyElementsOf(preferred == null ? List.of() : List.of(preferred));
    }

    @Test
    void takesWhateverAnAdvertWithoutRequirementsNamesAsRequired() {
        assertThat(skills(advert("Developer\n\nYou build services in Java."), Importance.REQUIRED))
                .containsExactly("skill:java");
    }

    @Test
    void takesWhatOnlyTheDutiesNameAsPreferredWhenRequirementsAreNamed() {
        Advert advert = advert("Developer\n\nThe role\nBuild services in Java.\n\nRequirements\n- SQL\n");

        assertThat(skills(advert, Importance.REQUIRED)).containsExactly("skill:sql");
        assertThat(skills(advert, Importance.PREFERRED)).containsExactly("skill:java");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            5+ years' experience in sales                                     ; 5
            Minimum of three years of experience as a cook                    ; 3
            At least 2 (two) years experience                                 ; 2
            3-5 years of professional experience                              ; 3
            between 4 and 6 years experience                                  ; 4
            18 months experience in a call centre                             ; 2
            seven or more years in a similar role                             ; 7
            """)
    void readsYearsHoweverWritten(String sentence, int years) {
        assertThat(advert("Cook\n\nRequirements\n- " + sentence)
                        .years()
                        .orElseThrow()
                        .value())
                .isEqualTo(years);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We have 20 years of experience in the trade.",
                "You must be over 18 years of age.",
                "A 2 year contract with a professional team.",
                "No experience needed, we train you for 2 years.",
                "Ideally 3 years of experience."
            })
    void takesNoOtherYearsForExperience(String sentence) {
        assertThat(advert("Cook\n\n" + sentence).years()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"No knowledge of Java is not a requirement.", "Java is not required.", "You don't need Java."})
    void hearsThatSomethingIsNotNeeded(String sentence) {
        assertThat(advert("Cook\n\n" + sentence).skills()).isEmpty();
    }

    /** Two sentences alike: one denies SAP, one asks for it. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            No experience with SAP needed.                   ; Experience with SAP needed.
            Also for people without SAP knowledge.           ; Also for people with SAP knowledge.
            Not required: Oracle, SAP                        ; Required: Oracle, SAP
            No SAP knowledge is expected.                    ; SAP knowledge is expected.
            Java is essential, SAP is not required.          ; SAP is essential, Java is not required.
            SAP is not needed, Java is a must.               ; SAP is a must, Java is not needed.
            Oracle and SAP are not required.                 ; Oracle and SAP are required.
            Java rather than SAP.                            ; SAP rather than Java.
            """)
    void hearsADenialOfTheSkillThatItIsAbout(String denies, String asks) {
        assertThat(advert("Cook\n\n" + denies).skills())
                .extracting(SkillDemand::skill)
                .doesNotContain("skill:sap");
        assertThat(advert("Cook\n\n" + asks).skills())
                .extracting(SkillDemand::skill)
                .contains("skill:sap");
    }

    @Test
    void asksForTheRestOfASentenceThatDeniesSomething() {
        Advert advert = advert("Cook\n\nJava is essential, SAP is not required.");
        assertThat(skills(advert, Importance.REQUIRED)).containsExactly("skill:java");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            A PhD in chemistry is required                     ; DOCTORATE
            Bachelor's or Master's degree in nursing           ; BACHELOR
            Certificate IV in training                         ; VOCATIONAL
            You must be degree qualified                       ; BACHELOR
            """)
    void readsTheLowestDegree(String sentence, DegreeLevel level) {
        assertThat(advert("Chemist\n\nRequirements\n- " + sentence)
                        .degree()
                        .orElseThrow()
                        .value())
                .isEqualTo(level);
    }

    @Test
    void doubtsADegreeThatExperienceReplaces() {
        Advert advert = advert("Analyst\n\nRequirements\n- Bachelor's degree or equivalent experience");

        assertThat(advert.degree().orElseThrow().confidence()).isLessThan(0.5);
        assertThat(advert("Analyst\n\nA master's degree is a plus.").degree()).isEmpty();
    }

    @Test
    void keepsLicencesApart() {
        Advert driver = advert("Warehouse hand\n\nEssential\n- Forklift licence\n- Driver's licence\n- stock control");

        assertThat(driver.licences())
                .extracting(SkillDemand::skill)
                .containsExactly("skill:forklift-licence", "skill:driving-licence");
        assertThat(driver.skills()).extracting(SkillDemand::skill).doesNotContain("skill:forklift-licence");
    }

    @Test
    void joinsWrappedLines() {
        Advert advert =
                advert("Developer\n\nRequirements\n- A minimum of four years of commercial\n  experience with Java\n");

        assertThat(demand(advert, "skill:java").years()).contains(4);
    }

    @Test
    void saysWhatItDoesNotKnow() {
        assertThat(advert("Zorbing marshal\n\nRoll people downhill.").findings())
                .extracting(Finding::code)
                .containsExactly("advert.unknown-occupation", "advert.no-skills");
    }

    private static List<String> skills(Advert advert, Importance importance) {
        return advert.skills().stream()
                .filter(demand -> demand.importance() == importance)
                .map(SkillDemand::skill)
                .toList();
    }

    private static SkillDemand demand(Advert advert, String skill) {
        Optional<SkillDemand> found = advert.skills().stream()
                .filter(demand -> demand.skill().equals(skill))
                .findFirst();
        return found.orElseThrow(() -> new AssertionError(skill + " not in " + advert.skills()));
    }
}
