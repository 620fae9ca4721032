package io.rolewright.engine.titles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.rolewright.engine.UnusableArtefactException;
import io.rolewright.engine.titles.TitleWeights.Way;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleWeightsTest {
    @Test
    void readsWeightsOfOnesOwn() throws Exception {
        byte[] own = text().replace("full.runs = 0.4", "full.runs = 0.5").getBytes(StandardCharsets.UTF_8);
        assertThat(TitleWeights.read(own, Way.FULL).runs()).isEqualTo(0.5f);
        assertThat(TitleWeights.read(own, Way.LEXICAL)).isEqualTo(TitleWeights.lexical());
    }

    @ParameterizedTest
    @CsvSource({
        "noise = 0.1, noise = NaN, artefact.not-finite",
        "noise = 0.1, noise = -1, artefact.not-finite",
        "noise = 0.1, noise = much, artefact.corrupt",
        "noise = 0.1, noise = \\u12, artefact.corrupt",
        "noise = 0.1, voice = 0.1, artefact.incomplete"
    })
    void refusesWeightsThatAreNone(String right, String wrong, String code) throws IOException {
        byte[] broken = text().replace(right, wrong).getBytes(StandardCharsets.UTF_8);
        assertThat(catchThrowableOfType(UnusableArtefactException.class, () -> TitleWeights.read(broken, Way.FULL))
                        .code())
                .isEqualTo(code);
    }

    private static String text() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(TitleWeightsTest.class.getResourceAsStream("/titles/weights.properties"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
