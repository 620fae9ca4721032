package io.rolewright.engine.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceFilesTest {
    @ParameterizedTest
    @CsvSource({"towns, 6", "names, 3", "areas, 3", "regions, 2"})
    void standInTheOrderInWhichTheyAreSearched(String name, int fields) {
        SortedLines lines = SortedLines.load("/place/" + name + ".tsv");
        byte[] before = {};
        for (int line = 0; line < lines.size(); line++) {
            String[] read = lines.line(line);
            assertThat(read).hasSize(fields);
            byte[] key = read[0].getBytes(StandardCharsets.UTF_8);
            assertThat(Arrays.compareUnsigned(before, key)).as(read[0]).isLessThanOrEqualTo(0);
            before = key;
        }
        assertThat(lines.size()).isGreaterThan(3000);
    }

    /** A change of how words are folded would hide names that are folded as before. */
    @ParameterizedTest
    @CsvSource({"towns", "names", "areas"})
    void areFoldedAsWordsAreNow(String name) {
        SortedLines lines = SortedLines.load("/place/" + name + ".tsv");
        for (int line = 0; line < lines.size(); line++) {
            String key = lines.line(line)[0];
            if (!PlaceKey.of(key).equals(key)) {
                assertThat(PlaceKey.of(key)).as("line " + line).isEqualTo(key);
            }
        }
    }
}
