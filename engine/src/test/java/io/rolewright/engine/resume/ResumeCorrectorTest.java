package io.rolewright.engine.resume;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.engine.document.Document;
import io.rolewright.engine.document.Finding;
import io.rolewright.engine.titles.TitleReader;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class ResumeCorrectorTest {
    private static final ResumeCorrector CORRECTOR =
            new ResumeCorrector(Resumes.TAXONOMY, Resumes.JUNE_2026, TitleReader.lexical(Resumes.TAXONOMY));

    private final Document document = Resumes.plain(Resumes.nurseInPerth());
    private final Profile read = Resumes.PARSER.parse(document);

    @Test
    void leavesAllAsItWasReadWhereNothingIsCorrected() {
        var corrected = correct("{}");

        assertThat(corrected.profile()).isEqualTo(read);
        assertThat(corrected.document().text()).startsWith(document.text());
    }

    @Test
    void putsWhatIsSaidInThePlaceOfWhatWasRead() {
        var json = json(correct("""
                {"basics": {"name": "Aoife Walsh", "email": "aoife@example.org", "location": {"address": "Fremantle WA"}}}"""));

        assertThat(json.at("/basics/name").asString()).isEqualTo("Aoife Walsh");
        assertThat(json.at("/basics/email").asString()).isEqualTo("aoife@example.org");
        assertThat(json.at("/basics/location/address").asString()).isEqualTo("Fremantle WA");
        assertThat(json.at("/basics/phone").asString()).as("not corrected").isEqualTo("+61491570156");
        assertThat(corrected(json))
                .containsExactlyInAnyOrder("/basics/name", "/basics/email", "/basics/location/address");
    }

    @Test
    void writesEveryCorrectedValueBehindTheText() {
        var corrected = correct("""
                {"basics": {"name": "Aoife Walsh"},
                 "work": [{"name": "Banksia Coast Hospital", "position": "Nurse Unit Manager", "startDate": "2021-05"}],
                 "languages": [{"language": "ga", "fluency": "native"}]}""");
        var text = corrected.document().text();

        assertThat(corrected.read()).isEqualTo(document.text().length());
        assertThat(corrected.profile().contact().name().orElseThrow().span().of(text))
                .isEqualTo("Aoife Walsh");
        assertThat(corrected
                        .profile()
                        .employments()
                        .getFirst()
                        .period()
                        .orElseThrow()
                        .span()
                        .of(text))
                .isEqualTo("2021-05 – present");
        assertThat(corrected.document().lines()).allMatch(line -> line.span().end() <= text.length());
    }

    @Test
    void takesAValueOutByAnEmptyText() {
        var corrected = correct("""
                {"basics": {"phone": "", "summary": "", "profiles": []}}""");

        assertThat(corrected.profile().contact().phones()).isEmpty();
        assertThat(corrected.profile().contact().links()).isEmpty();
        assertThat(corrected.profile().summary()).isEmpty();
    }

    @Test
    void keepsTheDutiesOfAJobWhoseDatesAreCorrected() {
        var before = months(read);
        var corrected = correct("""
                {"work": [
                  {"name": "Banksia Coast Hospital", "position": "Clinical Nurse", "startDate": "2020-03"},
                  {"name": "Karri Valley Health Service", "position": "Registered Nurse",
                   "startDate": "2018-02", "endDate": "2020-01"}]}""");
        var second = corrected.profile().employments().get(1);

        assertThat(second.span()).isEqualTo(read.employments().get(1).span());
        assertThat(second.employer()).isEqualTo(read.employments().get(1).employer());
        assertThat(months(corrected.profile()))
                .as("wound care was used in both jobs, of which one became 24 months shorter")
                .isEqualTo(before - 24);
    }

    @Test
    void countsNoMonthsOfAJobThatIsTakenOut() {
        var corrected = correct("""
                {"work": [{"name": "Banksia Coast Hospital", "position": "Clinical Nurse", "startDate": "2020-03"}]}""");

        assertThat(corrected.profile().employments())
                .containsExactly(read.employments().getFirst());
        assertThat(months(corrected.profile())).isEqualTo(76);
    }

    @Test
    void takesSkillsAsTheWholeList() {
        var corrected = correct("""
                {"skills": [{"name": "Wound care"}, {"name": "Python"}, {"name": "Basket weaving by moonlight"}]}""");
        var skills = corrected.profile().skills();

        assertThat(json(corrected).path("skills").findValuesAsString("name")).containsExactly("Wound care", "Python");
        assertThat(skills.getFirst())
                .isEqualTo(read.skills().stream()
                        .filter(skill -> skill.skill().equals(skills.getFirst().skill()))
                        .findFirst()
                        .orElseThrow());
        assertThat(skills.getLast()
                        .mentions()
                        .getFirst()
                        .of(corrected.document().text()))
                .isEqualTo("Python");
        assertThat(corrected.profile().findings()).extracting(Finding::code).contains("resume.corrected-skill-unknown");
    }

    @Test
    void knowsSkillsByTheirNamesInAnyCaseAndWithAnyBlanks() {
        assertThat(CORRECTOR.knowsSkill("python")).isTrue();
        assertThat(CORRECTOR.knowsSkill(" Wound  care ")).isTrue();
        assertThat(CORRECTOR.knowsSkill("Basket  weaving by moonlight")).isFalse();
    }

    @Test
    void writesAnEmptyEndAsThePresent() {
        var corrected = correct("""
                {"work": [{"name": "Seaview Clinic", "startDate": "2021-05", "endDate": ""}]}""");
        var period = corrected.profile().employments().getFirst().period().orElseThrow();

        assertThat(period.span().of(corrected.document().text())).isEqualTo("2021-05 – present");
    }

    @Test
    void raisesFindingsAnew() {
        var corrected = correct("""
                {"basics": {"email": "", "phone": ""}, "work": []}""");

        assertThat(corrected.profile().findings())
                .extracting(Finding::code)
                .containsExactly("resume.no-contact", "resume.no-work-history");
    }

    @Test
    void letsTheLaterCorrectionWinAndKeepsThePlacesOfTheEarlier() {
        var first = correct("""
                {"basics": {"name": "Aoife Walsh"}, "certificates": [{"name": "Advanced Life Support"}]}""");
        var both = correct("""
                {"basics": {"name": "Aoife Walsh"}, "certificates": [{"name": "Advanced Life Support"}]}""", """
                {"basics": {"name": "Aoife B. Walsh"}}""");

        assertThat(both.profile().contact().name().orElseThrow().value()).isEqualTo("Aoife B. Walsh");
        assertThat(both.profile().credentials()).isEqualTo(first.profile().credentials());
        assertThat(both.document().text()).startsWith(first.document().text());
    }

    @Test
    void correctsEducation() {
        var corrected = correct("""
                {"education": [
                  {"institution": "Swanmore University", "studyType": "Master of Nursing",
                   "startDate": "2012", "endDate": "2015"}]}""");
        var study = corrected.profile().studies().getFirst();

        assertThat(study.level()).isEqualTo(DegreeLevel.MASTER);
        assertThat(study.school()).isEqualTo(read.studies().getFirst().school());
        assertThat(study.period()).isEqualTo(read.studies().getFirst().period());
    }

    private CorrectedResume correct(String... corrections) {
        return CORRECTOR.correct(
                document,
                read,
                Stream.of(corrections).map(ResumeCorrectorTest::tree).toList());
    }

    private static JsonNode tree(String json) {
        return JsonMapper.shared().readTree(json);
    }

    private static ObjectNode json(CorrectedResume resume) {
        return new JsonResume(Resumes.TAXONOMY, "0.4.0").of(resume);
    }

    private static List<String> corrected(ObjectNode json) {
        return json.at("/meta/rolewright/corrected")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    private static int months(Profile profile) {
        return profile.skills().stream()
                .filter(skill -> skill.skill().contains("wound"))
                .mapToInt(SkillEvidence::months)
                .findFirst()
                .orElseThrow();
    }
}
