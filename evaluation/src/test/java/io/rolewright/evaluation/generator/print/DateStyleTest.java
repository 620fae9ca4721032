package io.rolewright.evaluation.generator.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class DateStyleTest {
    private static final YearMonth SPRING = YearMonth.of(2014, 9);
    private static final YearMonth LATER = YearMonth.of(2016, 2);

    @Test
    void writesMonthsInManyHabits() {
        assertThat(DateStyle.SHORT_MONTH.range(SPRING, null)).isEqualTo("Sept 2014 – Present");
        assertThat(DateStyle.NUMERIC.range(SPRING, LATER)).isEqualTo("09/2014 - 02/2016");
        assertThat(DateStyle.SINCE.range(SPRING, null)).isEqualTo("Since September 2014");
        assertThat(DateStyle.WORDY.range(SPRING, LATER)).isEqualTo("Sept. 2014 to Feb 2016");
    }

    @Test
    void tellsAYearOnceWhenAJobStaysWithinIt() {
        assertThat(DateStyle.YEARS.range(SPRING, YearMonth.of(2014, 11))).isEqualTo("2014");
        assertThat(DateStyle.YEARS.range(SPRING, LATER)).isEqualTo("2014–2016");
    }
}
