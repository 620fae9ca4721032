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
        var titles = new TitleReaders(true).of(Taxonomy.bundled(), TitleWeights.full(), MeaningModel.bundled());
        assertThat(lexical.occupation("Tutoring")).isEmpty();
        assertThat(titles.occupation("Tutoring")).contains("occupation:tutor");
        assertThat(titles.occupation("Registered Nurse")).isEqualTo(lexical.occupation("Registered Nurse"));
        assertThat(titles.occupation("Zorblat Quux")).isEmpty();
        assertThat(titles.seniority("Senior Tutoring")).isEqualTo(Seniority.SENIOR);
    }

    @Test
    void goesByWordsAloneWhereThereIsNoModel() {
        var readers = new TitleReaders(true);
        var titles = readers.of(Taxonomy.bundled(), TitleWeights.full(), MeaningModel.NONE);

        assertThat(titles.occupation("Tutoring")).isEmpty();
        assertThat(readers.haveMeaning(MeaningModel.NONE)).isFalse();
    }

    @Test
    void sharesAReaderBetweenThoseWhoReadWithTheSame() {
        var readers = new TitleReaders(false);
        var titles = readers.of(Taxonomy.bundled(), TitleWeights.full(), MeaningModel.bundled());
        assertThat(readers.of(Taxonomy.bundled(), TitleWeights.full(), MeaningModel.bundled()))
                .isSameAs(titles);
        assertThat(readers.of(Taxonomy.bundled(), TitleWeights.lexical(), MeaningModel.bundled()))
                .isNotSameAs(titles);
        assertThat(readers.of(Taxonomy.bundled(), TitleWeights.full(), MeaningModel.NONE))
                .isNotSameAs(titles);
        assertThat(titles.occupation("Tutoring")).isEmpty();
    }
}
