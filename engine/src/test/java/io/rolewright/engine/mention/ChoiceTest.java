package io.rolewright.engine.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;

class ChoiceTest {
    private static final Chain CHAIN = new Chain(new double[] {0, 0, 0, 0, 0, 0, 0, 0, 0});

    @Test
    void tellsWhatIsLikelyEnough() {
        Likelihood likelihood = likelihood("OBIOB", 6);
        assertThat(new Choice(0, 0.5).of(likelihood, 5))
                .extracting(Choice.Told::first, Choice.Told::end)
                .containsExactly(tuple(1, 3), tuple(4, 5));
        assertThat(new Choice(0, 0.999_999).of(likelihood, 5)).isEmpty();
    }

    @Test
    void toldMentionsNeverOverlap() {
        List<Choice.Told> told = new Choice(0.5, 0.01).of(likelihood("OBIOB", 0.3), 5);
        assertThat(told).isNotEmpty();
        for (int i = 1; i < told.size(); i++) {
            assertThat(told.get(i).first())
                    .isGreaterThanOrEqualTo(told.get(i - 1).end());
        }
    }

    @Test
    void aLooseChoiceTellsWhatHasADoubtfulEnd() {
        Likelihood doubtful = likelihood("OBIII", 0.9);
        assertThat(new Choice(0, 0.45).of(doubtful, 5)).isEmpty();
        assertThat(new Choice(1, 0.45).of(doubtful, 5)).isNotEmpty();
    }

    private static Likelihood likelihood(String tags, double weight) {
        double[] scores = new double[tags.length() * Chain.TAGS];
        for (int i = 0; i < tags.length(); i++) {
            scores[i * Chain.TAGS + "OBI".indexOf(tags.charAt(i))] = weight;
        }
        return CHAIN.likelihood(scores, tags.length());
    }
}
