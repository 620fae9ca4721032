package io.rolewright.engine.enhancement;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.engine.enhancement.Keyword.Reason;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class EnhancementTest {
    private static final String TEXT = Invented.resume(Invented.PEOPLE.getFirst());

    @Test
    void callsSkillsByTheirCanonicalNames() {
        var skill = skill(Invented.enhanced(TEXT).resume(), "Kubernetes");
        assertThat(texts(skill.path("keywords"))).contains("k8s");
    }

    @Test
    void addsWhatASkillImplies() {
        var enhanced = Invented.enhanced(TEXT);
        assertThat(enhanced.keywords())
                .filteredOn(keyword -> keyword.reason() == Reason.BROADER)
                .allSatisfy(keyword -> assertThat(keyword.spans()).isNotEmpty())
                .extracting(Keyword::skill)
                .contains("skill:spring-boot");
        assertThat(texts(skill(enhanced.resume(), "Spring Boot").path("keywords")))
                .contains("Java");
    }

    @Test
    void addsNoVersionAndNoPhraseThatOnlyRepeatsTheName() {
        var resume = Invented.enhanced("Ann Example\n\nSKILLS\nC++, Python, SQL, English\n")
                .resume();
        assertThat(texts(skill(resume, "C++").path("keywords")))
                .isNotEmpty()
                .noneMatch(name -> name.matches(".*[0-9].*"));
        assertThat(texts(skill(resume, "Python").path("keywords"))).noneMatch(name -> name.contains("Python"));
        assertThat(texts(skill(resume, "SQL").path("keywords"))).contains("Structured Query Language");
        assertThat(skill(resume, "English").has("keywords")).isFalse();
    }

    @Test
    void saysWithWhichWordsAKeywordIsShown() {
        assertThat(Invented.enhanced(TEXT).keywords())
                .isNotEmpty()
                .allSatisfy(keyword ->
                        assertThat(keyword.spans().getFirst().of(TEXT)).isNotBlank());
    }

    @Test
    void keepsThePersonsOwnWords() {
        var resume = Invented.enhanced(TEXT).resume();
        assertThat(texts(resume.at("/work/0/highlights")))
                .hasSize(3)
                .first()
                .isEqualTo("Leads a ward of 28 beds, in which Ms Brennan-Walsh teaches wound care");
        assertThat(resume.at("/work/1/name").asString()).isEqualTo("Brennan-Walsh Family Clinic");
        assertThat(resume.at("/work/0/startDate").asString()).isEqualTo("2020-03");
    }

    @Test
    void joinsWrappedDutiesAndKeepsParagraphsApart() {
        var text = """
                Ann Example

                EMPLOYMENT HISTORY

                Site Supervisor, Redgum Pty Ltd
                March 2020 – Present
                • Plans the work of three crews on two sites at the same time and orders
                what they need for it
                - Keeps the diary
                """;
        assertThat(texts(Invented.enhanced(text).resume().at("/work/0/highlights")))
                .containsExactly(
                        "Plans the work of three crews on two sites at the same time and orders what they need for it",
                        "Keeps the diary");
    }

    @Test
    void concludesNothingFromFormalQualifications() {
        var text =
                "Ann Example\n\nEDUCATION\nMaster of Nursing, Swanmore University, 2012 – 2015\n\nSKILLS\nPhD, wound care\n";
        assertThat(Invented.enhanced(text).keywords())
                .filteredOn(keyword -> keyword.reason() == Reason.BROADER)
                .noneMatch(keyword -> keyword.text().contains("degree"));
    }

    @Test
    void isTheSameForTheSameInput() {
        assertThat(Invented.enhanced(TEXT).resume().toString())
                .isEqualTo(Invented.enhanced(TEXT).resume().toString());
    }

    private static JsonNode skill(JsonNode resume, String name) {
        return StreamSupport.stream(resume.path("skills").spliterator(), false)
                .filter(skill -> skill.path("name").asString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> texts(JsonNode array) {
        return array.values().stream().map(JsonNode::asString).toList();
    }
}
