package io.rolewright.evaluation.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rolewright.engine.taxonomy.Taxonomy;
import io.rolewright.evaluation.skills.Sentence;
import java.util.List;
import org.junit.jupiter.api.Test;

class CoverageTest {
    @Test
    void aFigureHoldsAtItsBar() {
        assertThat(new Figure("reached", 22, 100, 22, true).holds()).isTrue();
        assertThat(new Figure("missed", 21, 100, 22, true).holds()).isFalse();
        assertThat(new Figure("kept", 30, 100, 30, false).holds()).isTrue();
        assertThat(new Figure("passed", 31, 100, 30, false).holds()).isFalse();
        assertThatThrownBy(() -> new Figure("of nothing", 0, 0, 1, true)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aFigurePrintsItsBarAndCounts() {
        assertThat(new Figure("titles", 1, 3, 60, true).line()).contains("33.3", ">= 60", "1 of 3", "FAILED");
    }

    @Test
    void countsExactAndWrongMentions() {
        Sentence right =
                new Sentence(1, List.of("Java", "and", "Kubernetes"), List.of("O", "O", "O"), List.of("B", "O", "O"));
        List<Figure> figures = SkillCoverage.measure(Taxonomy.bundled(), List.of(right));
        assertThat(figures).extracting(Figure::hits).containsExactly(1, 1);
        assertThat(figures).extracting(Figure::of).containsExactly(1, 1);
    }

    @Test
    void countsAnsweredAndFittingTitles() {
        Categories categories = Categories.parse("# groups\nSales: 1221 52\n");
        List<AdvertTitle> titles = List.of(
                new AdvertTitle("Sales", "Sales Manager"),
                new AdvertTitle("Sales", "Accountant"),
                new AdvertTitle("Sales", "Amazing!!!"));
        List<Figure> figures = TitleCoverage.measure(Taxonomy.bundled(), titles, categories);
        assertThat(figures).extracting(Figure::hits).containsExactly(2, 1);
        assertThat(figures).extracting(Figure::of).containsExactly(3, 2);
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
