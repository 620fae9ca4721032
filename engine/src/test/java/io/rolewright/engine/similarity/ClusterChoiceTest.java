package io.rolewright.engine.similarity;

import static io.rolewright.engine.similarity.Adverts.NURSE;
import static io.rolewright.engine.similarity.Adverts.advert;
import static io.rolewright.engine.similarity.Adverts.pasted;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ClusterChoiceTest {
    private final Map<String, List<Imprint>> clusters = new LinkedHashMap<>();

    @Test
    void joinsTheClusterWithTheMostSimilarMember() {
        clusters.put("half", List.of(advert("Nurse", "Perth, AU", NURSE.substring(NURSE.length() / 3))));
        clusters.put("whole", List.of(advert("Nurse", "Perth, AU", NURSE)));
        assertThat(ClusterChoice.of(advert("Nurse", "Perth, AU", NURSE), clusters))
                .get()
                .extracting(ClusterChoice::cluster)
                .isEqualTo("whole");
    }

    @Test
    void letsNoMemberWithoutATownLeadToAnotherTown() {
        Imprint anywhere = pasted("Nurse\n\n" + NURSE);
        clusters.put("perth", List.of(advert("Nurse", "Perth, AU", NURSE), anywhere));
        assertThat(ClusterChoice.of(advert("Nurse", "Sydney, AU", NURSE), clusters))
                .isEmpty();
    }

    @Test
    void joinsNoneOfSeveralTownsWithoutATown() {
        clusters.put("perth", List.of(advert("Nurse", "Perth, AU", NURSE)));
        Imprint anywhere = pasted("Nurse\n\n" + NURSE);
        assertThat(ClusterChoice.of(anywhere, clusters)).isPresent();
        clusters.put("sydney", List.of(advert("Nurse", "Sydney, AU", NURSE)));
        assertThat(ClusterChoice.of(anywhere, clusters)).isEmpty();
    }

    @Test
    void joinsNothingElse() {
        clusters.put(
                "chef", List.of(advert("Chef", "Perth, AU", "Cook what the season gives, and clean down at night.")));
        assertThat(ClusterChoice.of(advert("Nurse", "Perth, AU", NURSE), clusters))
                .isEmpty();
    }
}
