package io.rolewright.billing.internal.reports;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import io.rolewright.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No text becomes a formula, and nothing else changes. */
class CsvTableTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(\"https://evil.example\",\"Click\")",
                "@SUM(1+1)*cmd|' /C calc'!A0",
                "+61 491 570 006",
                "-2+3",
                "\t=1+1",
                "\r=1+1",
                "\n=1+1",
                "\uFF1D1+1",
                "=1,\"2\"\r\n=3"
            })
    void putsAnApostropheBeforeWhatBeginsAFormula(String text) {
        assertThat(read(CsvTable.headed(List.of("Name")).row(text)))
                .containsExactly(List.of("Name"), List.of("'" + text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"O'Neill & Söhne", "a=b", "1-2", "\u202Eevil", "Zoë, \"the\" nurse", " ", "''"})
    void leavesOtherTextsAsTheyAre(String text) {
        assertThat(read(CsvTable.headed(List.of("Name")).row(text)).getLast()).containsExactly(text);
    }

    @Test
    void keepsNumbersAndDays() {
        var row = CsvTable.headed(List.of("a", "b", "c", "d", "e"))
                .row(new Money("-12.50", "AUD"), new BigDecimal("-1E+3"), -7, LocalDate.of(2026, 3, 2), null);
        assertThat(read(row).getLast()).containsExactly("-12.50", "-1000", "-7", "2026-03-02", "");
    }

    /** Any text, seeded: it is read as it was written, and nothing that a spreadsheet computes stands at its beginning. */
    @Test
    void isHarmlessWhateverIsWritten() {
        var random = new Random(41);
        var letters = "=+-@\t\r\n'\",;| a1\uFF1D\u0000é";
        for (var i = 0; i < 5_000; i++) {
            var text = new StringBuilder();
            for (var length = random.nextInt(6); length > 0; length--) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            var cells = read(CsvTable.headed(List.of("Name", "Next")).row(text, "x"))
                    .getLast();
            assertThat(cells).hasSize(2).endsWith("x");
            assertThat(cells.getFirst()).doesNotMatch("(?s)[=+\\-@\t\r\n\uFF1D].*");
            assertThat(cells.getFirst()).isIn(text.toString(), "'" + text);
        }
    }

    private static List<List<String>> read(CsvTable table) {
        return CsvReader.builder().ofCsvRecord(table.written()).stream()
                .map(row -> row.getFields())
                .toList();
    }
}
