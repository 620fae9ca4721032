package io.rolewright.engine.ranking;

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
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** Profiles of any kind, good for nobody, and the evidence in them. */
abstract class AnyPerson {
    static final List<Advert> ADVERTS = List.of(
            Adverts.seniorJavaEngineer(), Adverts.nurseInPerth(), Adverts.advert("Zorbing marshal\n\nRoll people."));
    private static final List<String> SKILLS =
            People.TAXONOMY.skills().stream().map(Skill::id).toList();
    private static final List<String> OCCUPATIONS =
            People.TAXONOMY.occupations().stream().map(Occupation::id).toList();

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
                        degrees.stream().map(AnyPerson::study).toList(),
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
                .as(AnyPerson::job);
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

    static Profile withSkill(Profile profile, SkillEvidence skill) {
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
