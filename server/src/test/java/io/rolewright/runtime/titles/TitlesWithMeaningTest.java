package io.rolewright.runtime.titles;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.engine.taxonomy.Seniority;
import io.rolewright.engine.taxonomy.Taxonomy;
import io.rolewright.engine.titles.TitleReader;
import io.rolewright.engine.titles.TitleWeights;
import io.rolewright.runtime.meaning.MeaningModel;
import org.junit.jupiter.api.Test;

class TitlesWithMeaningTest {
    private final TitleReader lexical = TitleReader.lexical(Taxonomy.bundled());

    @Test
    void understandsATitleWhoseWordsNobodyKnows() {
        try (var model = new MeaningModel()) {
            var titles = new TitleReaders(true, model).of(Taxonomy.bundled(), TitleWeights.full());
            assertThat(lexical.occupation("Tutoring")).isEmpty();
            assertThat(titles.occupation("Tutoring")).contains("occupation:tutor");
            assertThat(titles.occupation("Registered Nurse")).isEqualTo(lexical.occupation("Registered Nurse"));
            assertThat(titles.occupation("Zorblat Quux")).isEmpty();
            assertThat(titles.seniority("Senior Tutoring")).isEqualTo(Seniority.SENIOR);
        }
    }

    @Test
    void goesByWordsAloneWhereThereIsNoModel() {
        var gone = new MeaningModel();
        gone.close();
        var readers = new TitleReaders(true, gone);

        assertThat(readers.of(Taxonomy.bundled(), TitleWeights.full()).occupation("Tutoring"))
                .isEmpty();
        assertThat(readers.haveMeaning()).isFalse();
    }

    @Test
    void sharesAReaderBetweenThoseWhoReadWithTheSame() {
        var readers = new TitleReaders(false, new MeaningModel());
        var titles = readers.of(Taxonomy.bundled(), TitleWeights.full());
        assertThat(readers.of(Taxonomy.bundled(), TitleWeights.full())).isSameAs(titles);
        assertThat(readers.of(Taxonomy.bundled(), TitleWeights.lexical())).isNotSameAs(titles);
        assertThat(titles.occupation("Tutoring")).isEmpty();
    }
}
