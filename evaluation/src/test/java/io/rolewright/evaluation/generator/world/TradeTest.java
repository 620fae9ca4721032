package io.rolewright.evaluation.generator.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TradeTest {
    static List<Trade> trades() {
        return Trade.all();
    }

    @ParameterizedTest
    @MethodSource("trades")
    void phrasesSpeakOnlyOfSkillsOfTheTrade(Trade trade) {
        Set<String> known =
                trade.skills().stream().map(Term::name).map(Phrase::small).collect(Collectors.toSet());
        List<Phrase> phrases = Phrase.all(trade.lines("bullets"));
        assertThat(phrases).hasSizeGreaterThanOrEqualTo(12);
        assertThat(phrases).allSatisfy(phrase -> assertThat(known).containsAll(phrase.skills()));
    }

    @ParameterizedTest
    @MethodSource("trades")
    void everySlotCanBeFilled(Trade trade) {
        Dice dice = new Dice(1, "slots");
        Map<String, String> words =
                new HashMap<>(Map.of("employer", "Norwick", "email", "a@example.org", "years", "3"));
        trade.skills().forEach(skill -> words.put(Phrase.small(skill.name()), skill.name()));
        for (String section : List.of("bullets", "asides", "duties", "intros", "summaries")) {
            assertThat(Phrase.all(trade.lines(section)))
                    .allSatisfy(phrase -> assertThat(phrase.fill(dice, words)).doesNotContain("{", "}"));
        }
    }

    @ParameterizedTest
    @MethodSource("trades")
    void offersTitlesForEachLevelAndOtherWordsForEachSkill(Trade trade) {
        assertThat(List.of(1, 2, 3, 4))
                .allSatisfy(level -> assertThat(trade.titles(level)).isNotEmpty());
        assertThat(trade.skills()).hasSizeGreaterThanOrEqualTo(10);
        assertThat(trade.skills())
                .allSatisfy(skill -> assertThat(skill.forms()).isNotEmpty().doesNotContain(skill.name()));
    }
}
