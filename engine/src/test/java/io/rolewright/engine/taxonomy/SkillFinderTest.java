package io.rolewright.engine.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SkillFinderTest {
    private static final SkillFinder FINDER = new SkillFinder(Taxonomy.bundled());

    @Test
    void findsTheLongestNameAtEachPlace() {
        assertThat(ids("Java, Spring Boot and React Native"))
                .containsExactly("skill:java", "skill:spring-boot", "skill:react-native");
    }

    @Test
    void findsNoSkillInThePartsOfAnAddress() {
        assertThat(ids("https://kubernetes.example/java")).isEmpty();
        assertThat(ids("Java: see http://example.com/Python, then HTTP")).containsExactly("skill:java", "skill:http");
    }

    @Test
    void givesThePlaceOfTheWords() {
        String text = "We use  PostgreSQL.";
        SkillMention mention = FINDER.find(text).getFirst();
        assertThat(mention.span().of(text)).isEqualTo("PostgreSQL");
        assertThat(mention.confidence()).isBetween(0.8, 1.0);
    }

    @ParameterizedTest
    @CsvSource({
        "experience with front-end frameworks, skill:front-end-development",
        "experience in frontend, skill:front-end-development",
        "C++, skill:c-plus-plus",
        "C#, skill:c-sharp",
        "NODE.JS, skill:node-js",
        ".NET, skill:dot-net",
        "micro-services, skill:microservices",
        "relational databases, skill:relational-databases",
        "Data Modeling, skill:data-modelling",
        "forklift license, skill:forklift-licence",
        "registered general nurse, skill:rgn",
        "k8s, skill:kubernetes"
    })
    void readsTheManyWaysToWriteAName(String text, String id) {
        assertThat(ids(text)).containsExactly(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "You excel at solving problems for our clients",
                "React to changes quickly",
                "We go to the market every spring",
                "It is up to you",
                "He gave his word",
                "Access to the building",
                "the rest of the team",
                "Go to our careers page",
                "We offer private health insurance and a pension scheme"
            })
    void leavesEverydayWordsAlone(String text) {
        assertThat(FINDER.find(text).stream()
                        .filter(mention -> Taxonomy.bundled()
                                        .skill(mention.skillId())
                                        .orElseThrow()
                                        .kind()
                                != Kind.SKILL))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'Kotlin, Go and Rust on Linux', skill:go",
        "'advanced Excel skills', skill:microsoft-excel",
        "'Python, R and SQL', skill:r",
        "'Hibernate, Spring and Maven', skill:spring-framework",
        "'hibernate, spring, maven', skill:spring-framework"
    })
    void readsAnEverydayWordAsASkillAmongSkills(String text, String id) {
        assertThat(ids(text)).contains(id);
    }

    /** The same word twice: where it means the skill, and where it does not. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            skill:go               ; Experience with Go and Java                 ; Go to our website and apply for this role
            skill:r                ; Statistics in Python, R and SQL             ; Our R&D department is in Leeds
            skill:c                ; Firmware in C, C++ and Python               ; Grade C in mathematics
            skill:spring-framework ; Hibernate, Spring and Maven                 ; The role starts in spring 2027
            skill:microsoft-excel  ; Advanced Excel skills                       ; You excel at listening
            skill:react            ; React, Redux and TypeScript                 ; You react to changes calmly
            skill:microsoft-access ; Experience with SQL, Access and Python      ; Access to the building at night
            skill:swift            ; Swift, Kotlin and Java                      ; We promise a swift response
            skill:microsoft-word   ; Microsoft Word                              ; Guests come by word of mouth
            skill:rust             ; Rust, Kotlin and C++                        ; A rust-free body shop
            skill:danish           ; Fluent in Danish and English                ; For Danish companies and abroad
            skill:english          ; Written and spoken English.                 ; An English breakfast for guests
            skill:devops           ; Experience with DevOps                      ; Our devops team will help you
            skill:agile            ; Agile methodologies such as Scrum           ; An agile team with short paths
            """)
    void tellsASkillFromTheSameWordElsewhere(String id, String means, String doesNot) {
        assertThat(ids(means)).contains(id);
        assertThat(ids(doesNot)).doesNotContain(id);
    }

    @Test
    void namesWhatNeighboursSpeakAgainstOnlyWhenAsked() {
        assertThat(FINDER.named("Go to our website"))
                .extracting(SkillMention::skillId)
                .containsExactly("skill:go");
        assertThat(FINDER.find("Go to our website")).isEmpty();
    }

    @Test
    void namesAFieldOnlyWhereItIsAskedFor() {
        assertThat(ids("We are a leading insurance company in Leeds")).isEmpty();
        assertThat(ids("At least three years of experience in insurance")).containsExactly("skill:insurance");
    }

    @Test
    void doesNotReadOverTheEndOfAPhrase() {
        assertThat(ids("We like data. Science is fun.")).isEmpty();
    }

    @Test
    void readsAWrappedLineAsOnePhrase() {
        assertThat(ids("machine\nlearning")).containsExactly("skill:machine-learning");
    }

    @Property(tries = 200)
    void mentionsAreInOrderAndNeverOverlap(@ForAll List<String> words) {
        String text = String.join(" Java ", words);
        int end = 0;
        for (SkillMention mention : FINDER.find(text)) {
            assertThat(mention.span().start()).isGreaterThanOrEqualTo(end);
            end = mention.span().end();
        }
        assertThat(end).isLessThanOrEqualTo(text.length());
    }

    @Test
    void aLongTextCostsNoMoreThanItsParts() {
        String part = "Knowledge of Java, Spring Boot and nursing care plans. ";
        assertThat(FINDER.find(part.repeat(20_000)))
                .hasSize(20_000 * FINDER.find(part).size());
    }

    private static List<String> ids(String text) {
        return FINDER.find(text).stream().map(SkillMention::skillId).toList();
    }
}
