package io.rolewright.runtime.titles;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.engine.taxonomy.Seniority;
import io.rolewright.engine.taxonomy.Taxonomy;
import io.rolewright.engine.titles.TitleReader;
import org.junit.jupiter.api.Test;

class TitlesWithMeaningTest {
    private final TitleReader lexical = TitleReader.lexical(Taxonomy.bundled());

    @Test
    void understandsATitleWhoseWordsNobodyKnows() {
        try (var titles = new TitlesWithMeaning(lexical)) {
            assertThat(lexical.occupation("Tutoring")).isEmpty();
            assertThat(titles.occupation("Tutoring")).contains("occupation:tutor");
            assertThat(titles.occupation("Registered Nurse")).isEqualTo(lexical.occupation("Registered Nurse"));
            assertThat(titles.occupation("Zorblat Quux")).isEmpty();
            assertThat(titles.seniority("Senior Tutoring")).isEqualTo(Seniority.SENIOR);
        }
    }

    @Test
    void fallsBackToWordsWhenItIsClosed() {
        var titles = new TitlesWithMeaning(lexical);
        titles.occupation("Tutoring");
        titles.close();

        assertThat(titles.occupation("Tutoring")).isEmpty();
    }
}
