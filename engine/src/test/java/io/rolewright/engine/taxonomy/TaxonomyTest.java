package io.rolewright.engine.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TaxonomyTest {
    private static final Taxonomy TAXONOMY = Taxonomy.bundled();

    @Test
    void impliesWhatIsBroader() {
        assertThat(TAXONOMY.implies("skill:spring-boot", "skill:spring-framework"))
                .isTrue();
        assertThat(TAXONOMY.implies("skill:spring-boot", "skill:java")).isTrue();
        assertThat(TAXONOMY.implies("skill:java", "skill:java")).isTrue();
        assertThat(TAXONOMY.implies("skill:java", "skill:spring-boot")).isFalse();
        assertThat(TAXONOMY.implies("skill:nowhere", "skill:java")).isFalse();
    }

    @Test
    void nearerSkillsAreCloser() {
        assertThat(TAXONOMY.closeness("skill:java", "skill:java")).isEqualTo(1);
        assertThat(TAXONOMY.closeness("skill:spring-boot", "skill:spring-framework"))
                .isEqualTo(0.5);
        assertThat(TAXONOMY.closeness("skill:mysql", "skill:postgresql")).isEqualTo(0.25);
        assertThat(TAXONOMY.closeness("skill:mysql", "skill:welding")).isZero();
        assertThat(TAXONOMY.closeness("skill:nowhere", "skill:nowhere")).isZero();
    }

    @Test
    void findsBySkillAndOccupationId() {
        assertThat(TAXONOMY.skill("skill:c-plus-plus")).map(Skill::name).hasValue("C++");
        assertThat(TAXONOMY.occupation("occupation:registered-nurse"))
                .map(Occupation::isco)
                .hasValue("2221");
        assertThat(TAXONOMY.skill("occupation:registered-nurse")).isEmpty();
    }

    @Test
    void statesItsVersionAndContent() {
        assertThat(TAXONOMY.version()).isEqualTo("starter-2");
        assertThat(TAXONOMY.sha256()).matches("[0-9a-f]{64}");
    }

    @Test
    void cannotBeChangedByItsReaders() {
        assertThatThrownBy(() -> TAXONOMY.skills().clear()).isInstanceOf(UnsupportedOperationException.class);
    }
}
