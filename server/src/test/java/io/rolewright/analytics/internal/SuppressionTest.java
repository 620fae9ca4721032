package io.rolewright.analytics.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SuppressionTest {
    private static final int SMALLEST = 10;

    private final Suppression suppression = new Suppression(SMALLEST);

    @Test
    void showsLargeGroups() {
        assertThat(suppression.hidden(Map.of("a", 10L, "b", 25L))).isEmpty();
    }

    @Test
    void hidesNoGroupAlone() {
        assertThat(suppression.hidden(Map.of("a", 9L, "b", 25L, "c", 40L))).containsExactly("a", "b");
    }

    @Test
    void hidesEnoughThatTheSumTellsNothing() {
        assertThat(suppression.hidden(Map.of("a", 9L, "b", 11L, "c", 40L))).containsExactly("a", "b");
        assertThat(suppression.hidden(Map.of("a", 9L, "b", 10L, "c", 40L))).containsExactly("a", "b", "c");
    }

    @Test
    void showsThatNobodyIsThere() {
        assertThat(suppression.hidden(Map.of("a", 0L, "b", 0L, "c", 12L, "d", 40L)))
                .isEmpty();
    }

    @Test
    void hidesAllOfFew() {
        assertThat(suppression.hidden(Map.of("a", 3L, "b", 4L))).containsExactly("a", "b");
        assertThat(suppression.hidden(Map.of("a", 3L, "b", 0L, "c", 0L))).containsExactly("a", "b", "c");
    }

    /** Whoever knows the sum and the groups that are shown cannot tell any hidden one more closely than that it may be small. */
    @Test
    void neverLetsASmallGroupFollow() {
        var random = new Random(1);
        for (var round = 0; round < 2_000; round++) {
            var groups = new HashMap<String, Long>();
            for (var group = 0; group < 2 + random.nextInt(6); group++) {
                groups.put("g" + group, (long) random.nextInt(40));
            }
            var hidden = suppression.hidden(groups);
            groups.forEach((name, size) -> {
                if (size > 0 && size < SMALLEST) {
                    assertThat(hidden).contains(name);
                }
            });
            var sum = hidden.stream().mapToLong(groups::get).sum();
            assertThat(hidden.isEmpty() || hidden.size() == groups.size() || hidden.size() > 1 && sum >= 2 * SMALLEST)
                    .as("%s hides %s", groups, hidden)
                    .isTrue();
        }
    }
}
