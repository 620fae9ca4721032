package io.rolewright.evaluation.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OtherNamesTest {
    private static final String NAMES = "MUC,München,Muenchen,mu ni hei,Monaco di Baviera,Μόναχο,慕尼黑,Munich 2";

    @Test
    void keepsWhatSomebodyMightWrite() {
        assertThat(OtherNames.of(munich(1_300_000)))
                .containsExactlyInAnyOrder("munchen", "muenchen", "monaco di baviera", "μοναχο", "慕尼黑");
    }

    @Test
    void keepsForeignLettersOfLargeCitiesOnly() {
        assertThat(OtherNames.of(munich(400_000)))
                .containsExactlyInAnyOrder("munchen", "muenchen", "monaco di baviera");
        assertThat(OtherNames.of(munich(14_000))).isEmpty();
    }

    @Test
    void keepsTheLettersOfTheTownsOwnCountry() {
        assertThat(OtherNames.of(town("Kalamata", "Καλαμάτα,カラマタ", "GR.41", 55_000)))
                .containsExactly("καλαματα");
    }

    private static GeoNamesTown munich(int population) {
        return town("Munich", NAMES, "DE.02", population);
    }

    private static GeoNamesTown town(String name, String names, String code, int population) {
        return new GeoNamesTown(name, name, List.of(names.split(",", -1)), 0, 0, "PPL", code, population);
    }
}
