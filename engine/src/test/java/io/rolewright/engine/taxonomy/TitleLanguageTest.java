package io.rolewright.engine.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.engine.taxonomy.TitleWord.Role;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleLanguageTest {
    private static final TitleLanguage LANGUAGE = new TitleLanguage(Taxonomy.bundled());

    @ParameterizedTest
    @CsvSource({
        "Sales Managers, sale manager, sales manager",
        "Directors of Nursing, director of nursing, director of nursing",
        "HR Asst, human resource assistant, human resources assistant",
        "RNs, registered nurse, registered nurse",
        "Midwives, midwife, midwife",
        "Firemen and Salespeople, fireman and salesperson, fireman and salesperson",
        "Coaches, coach, coach",
        "Organisation Developer, organization developer, organisation developer"
    })
    void writesWordsOutAndInTheSingular(String title, String plain, String spoken) {
        List<TitleWord> words = LANGUAGE.read(title);
        assertThat(String.join(" ", words.stream().map(TitleWord::plain).toList()))
                .isEqualTo(plain);
        assertThat(String.join(" ", words.stream().map(TitleWord::spoken).toList()))
                .isEqualTo(spoken);
    }

    @ParameterizedTest
    @CsvSource({
        "Senior Baker, senior, LEVEL",
        "Senior Baker, baker, TELLING",
        "Urgent Baker, urgent, NOISE",
        "Baker 24k, 24k, NOISE",
        "'Engineers, All Other', other, NOISE",
        "'Clerks, Except Payroll', payroll, NOISE"
    })
    void tellsWhatEachWordIsFor(String title, String word, Role role) {
        assertThat(LANGUAGE.read(title))
                .filteredOn(read -> read.plain().equals(word))
                .extracting(TitleWord::role)
                .containsExactly(role);
    }

    @Test
    void countsWhatPartsATitle() {
        assertThat(LANGUAGE.read("Baker (nights) - Leeds"))
                .extracting(TitleWord::segment)
                .containsExactly(0, 1, 2);
        assertThat(LANGUAGE.read("")).isEmpty();
    }
}
