package io.rolewright.runtime.titles;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.engine.taxonomy.Seniority;
import io.rolewright.engine.taxonomy.Taxonomy;
import io.rolewright.engine.titles.TitleReader;
import io.rolewright.engine.titles.TitleWeights;
import io.rolewright.runtime.titles.TitleSettings.Meaning;
import org.junit.jupiter.api.Test;

class TitlesWithMeaningTest {
    private final TitleReader lexical = TitleReader.lexical(Taxonomy.bundled());

    @Test
    void understandsATitleWhoseWordsNobodyKnows() {
        try (var readers = new TitleReaders(new TitleSettings(Meaning.AUTO))) {
            var titles = readers.of(Taxonomy.bundled(), TitleWeights.full());
            assertThat(lexical.occupation("Tutoring")).isEmpty();
            assertThat(titles.occupation("Tutoring")).contains("occupation:tutor");
            assertThat(titles.occupation("Registered Nurse")).isEqualTo(lexical.occupation("Registered Nurse"));
            assertThat(titles.occupation("Zorblat Quux")).isEmpty();
            assertThat(titles.seniority("Senior Tutoring")).isEqualTo(Seniority.SENIOR);
        }
    }

    @Test
    void fallsBackToWordsWhenItIsClosed() {
        var readers = new TitleReaders(new TitleSettings(Meaning.AUTO));
        var titles = readers.of(Taxonomy.bundled(), TitleWeights.full());
        titles.occupation("Tutoring");
        readers.close();

        assertThat(titles.occupation("Tutoring")).isEmpty();
    }

    @Test
    void sharesAReaderBetweenThoseWhoReadWithTheSame() {
        try (var readers = new TitleReaders(new TitleSettings(Meaning.OFF))) {
            var titles = readers.of(Taxonomy.bundled(), TitleWeights.full());
            assertThat(readers.of(Taxonomy.bundled(), TitleWeights.full())).isSameAs(titles);
            assertThat(readers.of(Taxonomy.bundled(), TitleWeights.lexical())).isNotSameAs(titles);
            assertThat(titles.occupation("Tutoring")).isEmpty();
        }
    }
}
