package io.rolewright.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(\"http://evil.example\",\"CV\")",
                "@SUM(A1:A9)",
                "+61 412 000 000",
                "-2+3+cmd|' /C calc'!A0",
                "\t=1+1",
                "\tNguyen",
                "\r=1+1",
                "\nName",
                "  =1+1",
                "\uFEFF=1+1",
                "\u200B=1+1",
                "＝1+1"
            })
    void makesFormulasText(String text) {
        assertThat(SpreadsheetText.of(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "O'Neil", "Anna-Lena", "a=b", "Müller + Söhne", "#1", "王芳"})
    void leavesOtherTextAsItIs(String text) {
        assertThat(SpreadsheetText.of(text)).isEqualTo(text);
    }
}
