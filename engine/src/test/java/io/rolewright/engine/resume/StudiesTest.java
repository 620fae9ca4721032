package io.rolewright.engine.resume;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.engine.Extracted;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StudiesTest {
    @Test
    void readsCoursesInAnyOrderOfTheirParts() {
        assertThat(studies("""
                2012 – 2015  Bachelor of Nursing
                Swanmore University
                2009 – 2011  Diploma of Early Childhood Education
                South Coast TAFE
                """))
                .containsExactly(
                        "Bachelor of Nursing / Swanmore University",
                        "Diploma of Early Childhood Education / South Coast TAFE");
        assertThat(studies("Swanmore University – Bachelor of Engineering (Civil) (2015)\n"))
                .containsExactly("Bachelor of Engineering (Civil) / Swanmore University");
    }

    @Test
    void keepsTheFieldBehindADashInTheDegree() {
        assertThat(studies("""
                Certificate III in Engineering - Mechanical Trade, Fitting   2012 – 2015
                Swanmore University
                """))
                .containsExactly("Certificate III in Engineering - Mechanical Trade / Swanmore University");
        assertThat(studies("Bachelor of Arts - Swanmore University, 2009\n"))
                .containsExactly("Bachelor of Arts / Swanmore University");
    }

    @Test
    void takesSmallWordsForNoDegree() {
        assertThat(studies("I want to be as good as I can, with MS Office\n")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "PhD in Geology, DOCTORATE",
        "M.Sc. Data Science, MASTER",
        "Graduate Diploma in Teaching, MASTER",
        "BSc (Hons) Physics, BACHELOR",
        "Certificate III in Carpentry, VOCATIONAL",
        "Higher School Certificate, SCHOOL",
        "Evening class, UNSTATED"
    })
    void ordersDegrees(String degree, DegreeLevel level) {
        assertThat(DegreeWords.level(degree)).isEqualTo(level);
    }

    private static List<String> studies(String education) {
        return Resumes.read("Petra Novotná\n\nEDUCATION\n" + education).studies().stream()
                .map(study -> study.degree().map(Extracted::value).orElse("-") + " / "
                        + study.school().map(Extracted::value).orElse("-"))
                .toList();
    }
}
