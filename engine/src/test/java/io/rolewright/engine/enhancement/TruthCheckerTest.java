package io.rolewright.engine.enhancement;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.engine.resume.Profile;
import io.rolewright.engine.taxonomy.Skill;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class TruthCheckerTest {
    private static final TruthChecker CHECKER = new TruthChecker(Invented.TAXONOMY);
    private static final List<String> TEXTS =
            Invented.PEOPLE.stream().map(Invented::resume).toList();

    @Property(tries = 40)
    void findsEveryEnhancedResumeTrue(@ForAll("texts") String text, @ForAll("skillSets") List<Skill> skills) {
        String more = text + "\nSKILLS\n" + skills.stream().map(Skill::name).collect(Collectors.joining(", ")) + "\n";
        assertThat(claims(more, Invented.enhanced(more).resume())).isEmpty();
    }

    @Property(tries = 80)
    void refusesASkillThatIsNotShown(@ForAll("texts") String text, @ForAll("skills") Skill planted) {
        ObjectNode resume = Invented.enhanced(text).resume();
        Set<String> shown =
                Invented.read(text).skills().stream().map(one -> one.skill()).collect(Collectors.toSet());
        Assume.that(!shown.contains(planted.id()));
        resume.withArray("skills").addObject().put("name", planted.name());
        assertThat(claims(text, resume)).extracting(Claim::value).containsExactly(planted.name());
    }

    @Property(tries = 80)
    void refusesAKeywordThatNothingImplies(
            @ForAll("texts") String text, @ForAll("skills") Skill planted, @ForAll @IntRange(max = 30) int place) {
        ObjectNode resume = Invented.enhanced(text).resume();
        ArrayNode skills = resume.withArray("skills");
        ObjectNode skill = (ObjectNode) skills.get(place % skills.size());
        String id = Invented.TAXONOMY.skills().stream()
                .filter(one -> one.name().equals(skill.path("name").asString()))
                .findFirst()
                .orElseThrow()
                .id();
        Assume.that(!Invented.TAXONOMY.implies(id, planted.id()));
        skill.withArray("keywords").add(planted.name());
        assertThat(claims(text, resume)).extracting(Claim::value).contains(planted.name());
    }

    @Property(tries = 60)
    void refusesAnotherEmployerTitleDegreeOrSchool(
            @ForAll("texts") String text, @ForAll("fields") String field, @ForAll("words") String planted) {
        ObjectNode resume = Invented.enhanced(text).resume();
        String parent = field.substring(0, field.lastIndexOf('/'));
        ((ObjectNode) resume.at(parent)).put(field.substring(parent.length() + 1), planted);
        assertThat(claims(text, resume)).isNotEmpty();
    }

    @Property(tries = 60)
    void refusesLongerMonths(
            @ForAll("texts") String text,
            @ForAll("dates") String field,
            @ForAll @IntRange(min = 1, max = 80) int months) {
        ObjectNode resume = Invented.enhanced(text).resume();
        String parent = field.substring(0, field.lastIndexOf('/'));
        ObjectNode item = (ObjectNode) resume.at(parent);
        String name = field.substring(parent.length() + 1);
        String date = item.path(name).asString("2026-06");
        String planted = YearMonth.parse(date.length() == 4 ? date + "-01" : date)
                .plusMonths(field.endsWith("startDate") ? -months : months)
                .toString()
                .substring(0, date.length());
        Assume.that(!planted.equals(date));
        item.put(name, planted);
        assertThat(claims(text, resume)).isNotEmpty();
    }

    @Test
    void refusesAVersionThatIsNotWritten() {
        String text = "Ann Example\n\nSKILLS\nPython, C++\n";
        ObjectNode resume = Invented.enhanced(text).resume();
        resume.path("skills")
                .forEach(skill -> ((ObjectNode) skill)
                        .withArray("keywords")
                        .add("Python 3")
                        .add("C++20"));
        assertThat(claims(text, resume)).hasSize(4);
    }

    @Test
    void refusesTheEmployerOfAnotherJob() {
        ObjectNode resume = Invented.enhanced(TEXTS.getFirst()).resume();
        String other = resume.at("/work/1/name").asString();
        ((ObjectNode) resume.at("/work/0")).put("name", other);
        assertThat(claims(TEXTS.getFirst(), resume)).extracting(Claim::pointer).containsExactly("/work/0");
    }

    @Test
    void refusesADutyOfAnotherJobAFieldThatItDoesNotKnowAndAJobTooMany() {
        ObjectNode resume = Invented.enhanced(TEXTS.getFirst()).resume();
        ((ObjectNode) resume.at("/work/1")).withArray("highlights").add("Leads a ward of 28 beds");
        resume.putArray("awards").addObject().put("title", "Nurse of the year");
        resume.withArray("work").addObject().put("position", "Director");
        ((ObjectNode) resume.at("/basics")).put("label", "Head of nursing");
        assertThat(claims(TEXTS.getFirst(), resume))
                .extracting(Claim::pointer)
                .containsExactly("/awards", "/basics/label", "/work/1", "/work/2");
    }

    @Test
    void believesNoProfileWhoseSpansSaySomethingElse() {
        String text = TEXTS.getFirst();
        ObjectNode resume = Invented.enhanced(text).resume();
        Profile profile = Invented.read(text);
        String other = text.replace("Banksia Coast", "Wattle Point").replace("Spring Boot", "Tidy Boots");
        assertThat(CHECKER.check(resume, Invented.document(other), profile))
                .extracting(Claim::value)
                .contains("Spring Boot")
                .anySatisfy(value -> assertThat(value).contains("Banksia Coast"));
    }

    private static List<Claim> claims(String text, ObjectNode resume) {
        return CHECKER.check(resume, Invented.document(text), Invented.read(text));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(TEXTS);
    }

    @Provide
    Arbitrary<Skill> skills() {
        return Arbitraries.of(List.copyOf(Invented.TAXONOMY.skills()));
    }

    @Provide
    Arbitrary<List<Skill>> skillSets() {
        return skills().list().ofMaxSize(12);
    }

    @Provide
    Arbitrary<String> fields() {
        return Arbitraries.of(
                "/work/0/name",
                "/work/0/position",
                "/work/1/name",
                "/education/0/studyType",
                "/education/0/institution",
                "/basics/name",
                "/basics/phone",
                "/languages/0/language",
                "/languages/1/fluency");
    }

    @Provide
    Arbitrary<String> dates() {
        return Arbitraries.of("/work/0/startDate", "/work/1/startDate", "/work/1/endDate", "/education/0/startDate");
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.of(
                "Wattle Point Hospital", "Director of Nursing", "Doctor of Medicine", "Oxford", "+61491570157", "de");
    }
}
