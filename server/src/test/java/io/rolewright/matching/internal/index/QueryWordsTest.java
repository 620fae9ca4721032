package io.rolewright.matching.internal.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryWordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "java AND (spring OR \"spring boot\"); java, spring, spring boot",
                "java NOT manager; java",
                "java -manager -(sales OR (marketing brand)) scrum; java, scrum",
                "title:nurse skill:\"wound care\"; nurse, wound care",
                "java NOT (a NOT (b) c) d; java, d",
            })
    void areThoseThatNoNotLeavesOut(String query, String words) {
        assertThat(QueryWords.of(query)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"NOT java", "-(java OR cobol)"})
    void areNoneWhereAllAreLeftOut(String query) {
        assertThat(QueryWords.of(query)).isEmpty();
    }
}
