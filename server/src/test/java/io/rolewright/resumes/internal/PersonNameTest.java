package io.rolewright.resumes.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names that may be one person's. */
class PersonNameTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                Ida Reed      | IDA REED
                Reed, Ida     | Ida Reed
                Zoë O'Hara    | Zoe O’HARA
                Ida Reed      | Ida Marie Reed
                Brennan-Walsh | brennan walsh
                Madonna       | madonna
                王小明        | 王小明""")
    void mayBeOne(String one, String other) {
        assertThat(PersonName.of(one).agrees(PersonName.of(other))).isTrue();
        assertThat(PersonName.of(other).agrees(PersonName.of(one))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                Ida Reed | Ada Reed
                Ida Reed | Reed
                Ida Reed | Ida
                I. Reed  | Ida Reed""")
    void areTwo(String one, String other) {
        assertThat(PersonName.of(one).agrees(PersonName.of(other))).isFalse();
        assertThat(PersonName.of(other).agrees(PersonName.of(one))).isFalse();
    }

    @Test
    void areNobodysWithoutWords() {
        assertThat(PersonName.of("--").agrees(PersonName.of(""))).isFalse();
    }
}
