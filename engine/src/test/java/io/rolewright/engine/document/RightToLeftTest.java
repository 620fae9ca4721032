package io.rolewright.engine.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RightToLeftTest {
    @Test
    void turnsHebrewIntoTheOrderOfWriting() {
        assertThat(RightToLeft.logical("םולש")).isEqualTo("שלום");
    }

    @Test
    void keepsNumbersAndLatinWordsReadable() {
        assertThat(RightToLeft.logical("2003 תנשב לארשי")).isEqualTo("ישראל בשנת 2003");
        assertThat(RightToLeft.logical("Worked in םולש")).isEqualTo("Worked in שלום");
    }

    @Test
    void leavesOtherTextAlone() {
        assertThat(RightToLeft.logical("Glazier in Porto")).isEqualTo("Glazier in Porto");
    }
}
