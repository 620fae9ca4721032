package io.rolewright.engine.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OccupationFinderTest {
    private static final OccupationFinder FINDER = new OccupationFinder(Taxonomy.bundled());

    @ParameterizedTest
    @CsvSource({
        "Staff Nurse, 2221",
        "'STAFF NURSE (RGN) - Leeds - £15.50 per hour', 2221",
        "'Java Developer | London | up to ****k + bonus', 2512",
        "'Snr Mechanical Design Engineer x 2 **** URGENTLY REQUIRED', 2144",
        "'Credit Controller (12 month FTC, maternity cover)', 4311",
        "'Care assistants - nights', 5321",
        "Book keeper, 3313",
        "'Accountnat', 2411",
        "Sales Assisstant - Part Time, 5223",
        "'Head of Finance', 1211",
        "'C&I Engineer', 2152",
        "'HGV Class 1 Driver, ref 10442', 8332"
    })
    void seesThroughAMessyTitle(String title, String isco) {
        assertThat(best(title).occupation().isco()).isEqualTo(isco);
    }

    @Test
    void aBareTitleIsCertain() {
        assertThat(best("Registered nurse").score()).isEqualTo(1);
        assertThat(best("Registered nurse Nowhere").score()).isLessThan(1);
    }

    @Test
    void theHeadNounDecides() {
        assertThat(best("Nursing Home Manager").occupation().isco()).isEqualTo("1343");
        assertThat(best("Sales Manager").occupation().isco()).isEqualTo("1221");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "****", "Amazing opportunity!!!", "Start tomorrow", "10442", "()", "Zzyzx Qwrtp"})
    void staysSilentWhenUnsure(String title) {
        assertThat(FINDER.match(title)).isEmpty();
    }

    @Property(tries = 300)
    void anyTitleGivesAtMostFiveBestFirst(@ForAll String noise) {
        List<OccupationMatch> matches = FINDER.match(noise + " Sales Manager " + noise);
        assertThat(matches).hasSizeLessThanOrEqualTo(5);
        assertThat(matches.stream().map(OccupationMatch::score).toList())
                .isSortedAccordingTo((a, b) -> Double.compare(b, a));
    }

    @ParameterizedTest
    @CsvSource({
        "Marketing Intern, INTERN",
        "Graduate Engineer, JUNIOR",
        "Trainee Manager, JUNIOR",
        "Intermediate Developer, MID",
        "Software Engineer, UNSTATED",
        "Snr Accountant, SENIOR",
        "Team Leader, LEAD",
        "Finance Manager, MANAGER",
        "Senior Account Manager, SENIOR",
        "Project Manager, UNSTATED",
        "Head of Sales, DIRECTOR",
        "Senior Sales Director, DIRECTOR",
        "Chief Executive, EXECUTIVE",
        "Sales Executive, UNSTATED",
        "PA to Managing Director, UNSTATED"
    })
    void readsTheLevel(String title, Seniority level) {
        assertThat(FINDER.seniority(title)).isEqualTo(level);
    }

    private static OccupationMatch best(String title) {
        return FINDER.match(title).getFirst();
    }
}
