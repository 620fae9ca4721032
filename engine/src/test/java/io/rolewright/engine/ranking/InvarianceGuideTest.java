package io.rolewright.engine.ranking;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** {@code docs/guides/fairness.md} lists every swap, those of one kind in one row with the reason behind them. */
class InvarianceGuideTest {
    private static final Path GUIDE = Path.of("..", "docs", "guides", "fairness.md");

    @Test
    void listsEverySwapWithItsReason() throws IOException {
        String guide = Files.readString(GUIDE);
        Map<String, List<Swap>> kinds =
                InvarianceCheck.bundledSwaps().stream().collect(groupingBy(Swap::what, LinkedHashMap::new, toList()));

        assertThat(kinds)
                .allSatisfy((what, swaps) -> assertThat(guide)
                        .contains("| %s | %s | ".formatted(what, told(swaps)))
                        .doesNotContain("| %s | %s |  |".formatted(what, told(swaps))));
    }

    private static String told(List<Swap> swaps) {
        return swaps.stream()
                .collect(groupingBy(
                        Swap::words, LinkedHashMap::new, mapping(InvarianceGuideTest::others, joining(", "))))
                .entrySet()
                .stream()
                .map(swap -> "`%s` → %s".formatted(swap.getKey(), swap.getValue()))
                .collect(joining("; "));
    }

    private static String others(Swap swap) {
        return swap.others().isEmpty() ? "nothing" : "`%s`".formatted(swap.others());
    }
}
