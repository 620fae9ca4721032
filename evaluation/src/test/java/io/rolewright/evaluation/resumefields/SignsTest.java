package io.rolewright.evaluation.resumefields;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SignsTest {
    @Test
    void oneRangeOfYearsIsNoJob() {
        assertThat(Signs.show(Field.EMPLOYER, "School of weaving, 2011 - 2014")).isFalse();
        assertThat(Signs.show(Field.EMPLOYER, "Weaver 2014 – 2019, dyer 2019 to present"))
                .isTrue();
        assertThat(Signs.show(Field.DATES, "March 2014 - April 2019; 2019-now")).isTrue();
    }

    @Test
    void looksForWordsOfStudies() {
        assertThat(Signs.show(Field.SCHOOL, "Tabriz University of Art")).isTrue();
        assertThat(Signs.show(Field.DEGREE, "B.Sc in Dyeing")).isTrue();
        assertThat(Signs.show(Field.DEGREE, "mastered the loom")).isFalse();
        assertThat(Signs.show(Field.NAME, "Ilse van der Merwe")).isFalse();
    }
}
