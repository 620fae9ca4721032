package io.rolewright.engine.ranking;

import static io.rolewright.engine.ranking.People.RANKER;
import static io.rolewright.engine.ranking.People.profile;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import io.rolewright.engine.advert.Advert;
import io.rolewright.engine.advert.Adverts;
import io.rolewright.engine.resume.Profile;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FairnessTest {
    private static final Advert JAVA = Adverts.seniorJavaEngineer();

    /** Everything of a résumé that may enter a score. A {@link MadeUpPair} has résumés read and looks at none of them. */
    private static final Set<String> ALLOWED = Set.of(
            "Contact.place",
            "Employment.occupation",
            "Employment.period",
            "Employment.span",
            "Employment.title",
            "Period.end",
            "Period.start",
            "Profile.contact",
            "Profile.employments",
            "Profile.skills",
            "Profile.studies",
            "SkillEvidence.lastUsed",
            "SkillEvidence.mentions",
            "SkillEvidence.months",
            "SkillEvidence.skill",
            "Study.degree",
            "Study.level",
            "Study.span");

    @Test
    void readsNothingOfAProfileButWhatIsAllowed() {
        JavaClasses ranking = new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests())
                .importPackages("io.rolewright.engine.ranking");
        Set<String> read = new TreeSet<>();
        ranking.stream()
                .filter(type -> !type.isEquivalentTo(Wording.class) && !type.isEquivalentTo(MadeUpPair.class))
                .forEach(type -> type.getAccessesFromSelf().stream()
                        .filter(access ->
                                access.getTargetOwner().getPackageName().equals("io.rolewright.engine.resume"))
                        .filter(access -> !access.getTargetOwner().isEnum())
                        .forEach(access -> read.add(access.getTargetOwner().getSimpleName() + "."
                                + access.getTarget().getName())));

        assertThat(read).isNotEmpty().isSubsetOf(ALLOWED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Odalys Quillfeather               ; Mohammed Nguyen-Okafor
            Odalys Quillfeather               ; Java Kubernetes
            odalys.quillfeather@example.com   ; m@example.org
            0491 570 156                      ; +44 7700 900123
            Monash University                 ; Harvard University
            Monash University                 ; Springfield Community College
            Copperleaf Systems                ; Megacorp International
            """)
    void givesTheSameScoreWhoeverItIs(String words, String others) {
        assertThat(People.JAVA_ENGINEER).contains(words);

        assertThat(score(People.JAVA_ENGINEER.replace(words, others))).isEqualTo(score(People.JAVA_ENGINEER));
    }

    @Test
    void givesTheSameScoreAtAnyAge() {
        assertThat(score("Born 4 May 1961, married, she/her\n\n" + People.JAVA_ENGINEER))
                .isEqualTo(score(People.JAVA_ENGINEER));
    }

    @Test
    void aMovedTownChangesThePlaceAlone() {
        Match here = RANKER.rank(JAVA, profile(People.JAVA_ENGINEER));
        Match there = RANKER.rank(JAVA, profile(People.JAVA_ENGINEER.replace("Melbourne VIC", "Darwin NT")));

        assertThat(there.categories().subList(0, 4)).isEqualTo(here.categories().subList(0, 4));
        assertThat(there.categories().getLast()).isNotEqualTo(here.categories().getLast());
    }

    /** It is the only one that may look at who a person is, in order to leave that out. */
    @Test
    void leavesIdentityOutOfTheWording() {
        Wording wording = Wording.of(profile(People.JAVA_ENGINEER), People.JAVA_ENGINEER);

        assertThat(wording.places()).containsKey("java").containsKey("payment");
        assertThat(wording.places().keySet())
                .doesNotContain("odaly", "quillfeather", "example.com", "copperleaf", "northgat", "monash", "melbourn");
    }

    private static double score(String resume) {
        Profile profile = profile(resume);
        return RANKER.rank(JAVA, profile, Wording.of(profile, resume)).score();
    }
}
