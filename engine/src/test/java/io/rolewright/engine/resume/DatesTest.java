package io.rolewright.engine.resume;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {
    private static final YearMonth TODAY = YearMonth.of(2026, 6);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Jan 2019 – Present          | 2019-01 | now
            03/2016 - 12/2018           | 2016-03 | 2018-12
            2014–2016                   | 2014-01 | 2016-12
            Since June 2021             | 2021-06 | now
            Sept. 2014 to Feb 2016      | 2014-09 | 2016-02
            2019-03 – 2020-01           | 2019-03 | 2020-01
            March 2017 to date          | 2017-03 | now
            May 2020 - current          | 2020-05 | now
            01.02.2015 – 31.08.2017     | 2015-02 | 2017-08
            1st March 2015 – 4 May 2016 | 2015-03 | 2016-05
            Jan – Mar 2019              | 2019-01 | 2019-03
            Nov '18 – Jan '20           | 2018-11 | 2020-01
            03/16 – 12/18               | 2016-03 | 2018-12
            2014-16                     | 2014-01 | 2016-12
            2010-12                     | 2010-01 | 2012-12
            (2012 - 2015)               | 2012-01 | 2015-12
            from 2013 until 2015        | 2013-01 | 2015-12
            Mai 2018 bis heute          | 2018-05 | now
            février 2011 à août 2013    | 2011-02 | 2013-08
            2022 onwards                | 2022-01 | now
            2023–presentSous Chef       | 2023-01 | now
            October 2019 -              | 2019-10 | now
            """)
    void readsAStretch(String text, String start, String end) {
        List<Dated> found = Dates.in(text, TODAY);
        assertThat(found).hasSize(1);
        Period period = found.getFirst().period();
        assertThat(period.start()).hasToString(start);
        assertThat(period.end().map(YearMonth::toString).orElse("now")).isEqualTo(end);
        assertThat(found.getFirst().range()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2015-1234567", "$2000 a week", "room 2019b", "grew 2000% in May", "0491 570 156", "May we"})
    void takesNothingElseForADate(String text) {
        assertThat(Dates.in(text, TODAY)).isEmpty();
    }

    @Test
    void takesAnEndBeforeItsStartForNoStretch() {
        assertThat(Dates.in("2019 – 2016", TODAY)).noneMatch(Dated::range);
    }

    @Test
    void knowsWhenOnlyYearsWereWritten() {
        assertThat(Dates.in("2014 – 2016", TODAY).getFirst().period().yearsOnly())
                .isTrue();
        assertThat(Dates.in("May 2014 – June 2016", TODAY).getFirst().period().yearsOnly())
                .isFalse();
    }

    @Test
    void readsAStretchThatALineBreakParts() {
        assertThat(Dates.in("Jan 2019 –\nPresent\nBaker", TODAY)
                        .getFirst()
                        .period()
                        .end())
                .isEmpty();
        assertThat(Dates.in("Jan 2019 –\nPresent\nBaker", TODAY)
                        .getFirst()
                        .span()
                        .of("Jan 2019 –\nPresent\nBaker"))
                .isEqualTo("Jan 2019 –\nPresent");
    }
}
