package io.rolewright.engine.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rolewright.engine.Extracted;
import io.rolewright.engine.advert.Advert;
import io.rolewright.engine.advert.Adverts;
import io.rolewright.engine.advert.SkillDemand;
import io.rolewright.engine.document.Span;
import io.rolewright.engine.resume.Contact;
import io.rolewright.engine.resume.DegreeLevel;
import io.rolewright.engine.resume.Employment;
import io.rolewright.engine.resume.Period;
import io.rolewright.engine.resume.Profile;
import io.rolewright.engine.resume.SkillEvidence;
import io.rolewright.engine.resume.Study;
import io.rolewright.engine.taxonomy.Occupation;
import io.rolewright.engine.taxonomy.Skill;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AnyProfileTest {
    private static final List<Advert> ADVERTS = List.of(
            Adverts.seniorJavaEngineer(), Adverts.nurseInPerth(), Adverts.advert("Zorbing marshal\n\nRoll people."));
    private static final List<String> SKILLS =
            People.TAXONOMY.skills().stream().map(Skill::id).toList();
    private static final List<String> OCCUPATIONS =
            People.TAXONOMY.occupations().stream().map(Occupation::id).toList();

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

    @Provide
    Arbitrary<Profile> profiles() {
        return Combinators.combine(
                        jobs().list().ofMaxSize(4),
                        evidence().list().ofMaxSize(8),
                        Arbitraries.of(DegreeLevel.class).list().ofMaxSize(2))
                .as((jobs, skills, degrees) -> new Profile(
                        "en",
                        new Contact(Optional.empty(), List.of(), List.of(), List.of(), Optional.empty()),
                        Optional.empty(),
                        jobs,
                        degrees.stream().map(AnyProfileTest::study).toList(),
                        List.of(),
                        List.of(),
                        skills,
                        List.of(),
                        Optional.empty(),
                        List.of()));
    }

    @Provide
    Arbitrary<SkillEvidence> evidence() {
        Arbitrary<String> asked = Arbitraries.of(ADVERTS.stream()
                .flatMap(advert -> advert.skills().stream())
                .map(SkillDemand::skill)
                .toList());
        return Combinators.combine(
                        Arbitraries.oneOf(asked, Arbitraries.of(SKILLS)),
                        Arbitraries.integers().between(0, 3000),
                        Arbitraries.integers().between(0, 400).injectNull(0.4))
                .as((skill, start, months) -> new SkillEvidence(
                        skill,
                        List.of(new Span(start, start + 4)),
                        months == null ? 0 : months,
                        Optional.ofNullable(months).map(People.TODAY::minusMonths),
                        0.9));
    }

    private static Arbitrary<Employment> jobs() {
        return Combinators.combine(
                        Arbitraries.of("Java Engineer", "Registered Nurse", "Gardener", "")
                                .injectNull(0.2),
                        Arbitraries.of(OCCUPATIONS).injectNull(0.3),
                        Arbitraries.integers().between(0, 500),
                        Arbitraries.integers().between(-20, 300).injectNull(0.2))
                .as(AnyProfileTest::job);
    }

    private static Employment job(
            @Nullable String title, @Nullable String occupation, int start, @Nullable Integer months) {
        YearMonth from = People.TODAY.minusMonths(start);
        Span span = new Span(start, start + 900);
        return new Employment(
                Optional.ofNullable(title).map(words -> new Extracted<>(words, span, 0.9)),
                Optional.ofNullable(occupation),
                Optional.empty(),
                Optional.ofNullable(months)
                        .map(length -> new Period(
                                from, Optional.of(length).filter(m -> m > 0).map(from::plusMonths)))
                        .map(period -> new Extracted<>(period, span, 0.9)),
                span);
    }

    private static Study study(DegreeLevel level) {
        return new Study(Optional.empty(), level, Optional.empty(), Optional.empty(), new Span(0, 10));
    }

    private static Profile withSkill(Profile profile, SkillEvidence skill) {
        List<SkillEvidence> skills = new ArrayList<>(profile.skills());
        skills.add(skill);
        return new Profile(
                profile.language(),
                profile.contact(),
                profile.summary(),
                profile.employments(),
                profile.studies(),
                profile.credentials(),
                profile.languages(),
                skills,
                profile.workRights(),
                profile.seniority(),
                profile.findings());
    }
}
