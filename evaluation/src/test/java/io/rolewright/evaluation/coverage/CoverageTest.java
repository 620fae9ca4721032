package io.rolewright.evaluation.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rolewright.engine.taxonomy.Taxonomy;
import io.rolewright.evaluation.skills.Sentence;
import java.util.List;
import org.junit.jupiter.api.Test;

class CoverageTest {
    private static final Taxonomy TAXONOMY = Taxonomy.bundled();

    @Test
    void nothingIsAShareOfNothing() {
        assertThat(new Share(1, 4).percent()).isEqualTo(25);
        assertThat(new Share(1, 4)).hasToString("1 of 4");
        assertThatThrownBy(() -> new Share(0, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void countsExactAndWrongMentions() {
        List<Sentence> sentences = List.of(
                new Sentence(1, List.of("Java", "and", "Kubernetes"), List.of("O", "O", "O"), List.of("B", "O", "O")),
                new Sentence(2, List.of("Go", "home"), List.of("O", "O"), List.of("O", "O")));
        SkillCoverage ours = SkillCoverage.ours(TAXONOMY, sentences);
        assertThat(ours.named()).isEqualTo(new Share(1, 1));
        assertThat(ours.wrong()).isEqualTo(new Share(1, 2));
        assertThat(SkillCoverage.gazetteer(TAXONOMY, sentences).wrong())
                .as("it takes the verb for the language")
                .isEqualTo(new Share(2, 2));
    }

    @Test
    void countsAnsweredAndFittingTitles() {
        Categories categories = Categories.parse("# groups\nSales: 1221 52\n");
        List<AdvertTitle> titles = List.of(
                new AdvertTitle("Sales", "Sales Manager"),
                new AdvertTitle("Sales", "Accountant (Leeds)"),
                new AdvertTitle("Sales", "Amazing!!!"));
        assertThat(TitleCoverage.ours(TAXONOMY, titles, categories))
                .isEqualTo(new TitleCoverage(new Share(2, 3), new Share(1, 2)));
        assertThat(TitleCoverage.lookup(TAXONOMY, titles, categories))
                .isEqualTo(new TitleCoverage(new Share(1, 3), new Share(1, 1)));
        assertThat(TitleCoverage.bm25(TAXONOMY, titles, categories))
                .isEqualTo(new TitleCoverage(new Share(2, 3), new Share(1, 2)));
    }

    @Test
    void anAccountantIsNoSalesperson() {
        Categories categories = Categories.bundled();
        assertThat(categories.fits("Sales", "2411")).isFalse();
        assertThat(categories.fits("Accounting_Finance", "2411")).isTrue();
        assertThat(categories.fits("Healthcare_Nursing", "2221")).isTrue();
        assertThat(categories.fits("Engineering", "2433")).isFalse();
        assertThat(categories.fits("Gardening", "6113")).isFalse();
    }
}
