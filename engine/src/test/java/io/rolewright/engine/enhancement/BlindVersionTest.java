package io.rolewright.engine.enhancement;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.engine.enhancement.Invented.Person;
import io.rolewright.engine.resume.Contact;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class BlindVersionTest {
    static Stream<Person> people() {
        return Invented.PEOPLE.stream();
    }

    @ParameterizedTest
    @MethodSource("people")
    void leavesNothingThatTellsWhoItIs(Person person) {
        String all = Invented.blind(Invented.resume(person)).toString().toLowerCase(Locale.ROOT);
        List<String> telling = new ArrayList<>(person.tokens());
        telling.addAll(List.of("@", "://", "linkedin", "0491", person.handle(), "cottesloe", "marine", "1992"));
        telling.addAll(
                List.of("mrs", "\"ms", " ms ", " she ", " her ", "married", "citizen", "34 year", "2012", "2015"));
        assertThat(telling).allSatisfy(word -> assertThat(all).doesNotContain(word));
    }

    @ParameterizedTest
    @MethodSource("people")
    void keepsWhatIsAboutTheWork(Person person) {
        var blind = Invented.blind(Invented.resume(person));
        assertThat(blind.toString())
                .contains("Kubernetes", "Clinical Nurse", "Banksia Coast Hospital", "2020-03", "Bachelor of Nursing")
                .contains("Leads a ward of 28 beds", "registered nurse", "They like calm wards");
        assertThat(blind.path("basics").propertyNames()).containsExactly("summary");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Will Mark Young      | I will mark trees, young ones; Will did. | I will mark trees, young ones; […] did.
                    Ann Smith            | Worked for A. Smith & Co.          | Worked for […] & Co.
                    Ann Smith            | smithann and asmith82 and blacksmith | […] and […] and blacksmith
                    Ann Smith            | Aged care and HIS administration   | Aged care and HIS administration
                    Ann Smith            | Gender: female; 12 years of sales  | […]; 12 years of sales
                    Ann Smith            | I am 34. I like maths.             | […]. I like maths.
                    Ann Smith            | Managed 20102014 parts 2010 - 2014 | Managed 20102014 parts 2010 - 2014
                    Ann Smith            | MS Office and Ms Office            | MS Office and […] Office
                    Maria de la Cruz     | Asked Cruz, Maria de la, or Cruz   | Asked […], or […]
                    Wei Li               | Li led; the li element             | […] led; the li element
                    王秀英                | 我是王秀英。                         | 我是[…]。
                    Ann Smith            | Greek citizen, born in Athens in 1990. Sells well. | […]. Sells well.
                    Ann Smith            | Call +61 491 570 156 or x@y.zz now | Call […] or […] now
                    Ann Smith            | Nurse on a 482 visa; permanent resident | Nurse on a […]; […]
                    Ann Smith            | Has full working rights in Perth   | Has full working rights in Perth
                    Ann Smith            | She always tries, and she is kind.  | They always try, and they are kind.
                    Ann Smith            | He clearly teaches; he wasn't late | They clearly teach; they were not late
                    Ann Smith            | She, as boss, leads. He does so.   | They, as boss, leads. They do so.
                    Ann Smith            | A bus that he also focuses on      | A bus that they also focus on
                    Ann Smith            | She's kind                         | They are kind
                    Ann Smith            | His team and HIS; himself          | Their team and HIS; themselves
                    Ann Smith            | Female, practising Catholic.       | […], practising […].
                    Ann Smith            | Catholic schools, female wards     | Catholic schools, female wards
                    Ann Smith            | SHE advisor                        | SHE advisor
                    """)
    void cutsWordsAndKeepsTheRest(String name, String text, String left) {
        var contact = new Contact(Optional.empty(), List.of(), List.of(), List.of(), Optional.empty());
        assertThat(new BlindText(name, contact).prose(text)).isEqualTo(left);
    }

    @Test
    void leavesNamesOfOrganisationsAndSaysTitlesForEverybody() {
        var contact = new Contact(Optional.empty(), List.of(), List.of(), List.of(), Optional.empty());
        var text = new BlindText("Ann Smith", contact);
        assertThat(text.organisation("Sir Banks Catholic Hospital")).isEqualTo("Sir Banks Catholic Hospital");
        assertThat(text.organisation("Smith & Daughters")).isEqualTo("[…] & Daughters");
        assertThat(text.label("Chairman and waitress")).isEqualTo("Chairperson and waiting staff");
    }

    @Test
    void keepsTheYearsOfStudyWhereTheyAreWanted() {
        var text = Invented.resume(Invented.PEOPLE.getFirst());
        var blind = new BlindVersion(true)
                .of(Invented.enhanced(text).resume(), Invented.read(text))
                .orElseThrow();
        assertThat(blind.at("/education/0/startDate").asString()).isEqualTo("2012");
    }

    @Test
    void isNotMadeWhereNoNameWasRead() {
        var text = "wound care and triage since 2012, without a name anywhere\n";
        assertThat(Invented.read(text).contact().name()).isEmpty();
        assertThat(new BlindVersion(false).of(Invented.enhanced(text).resume(), Invented.read(text)))
                .isEmpty();
    }

    @Test
    void leavesTheEnhancedResumeAsItWas() {
        var text = Invented.resume(Invented.PEOPLE.getFirst());
        JsonNode resume = Invented.enhanced(text).resume();
        var before = resume.toString();
        new BlindVersion(false).of(Invented.enhanced(text).resume(), Invented.read(text));
        assertThat(resume.toString()).isEqualTo(before);
    }
}
