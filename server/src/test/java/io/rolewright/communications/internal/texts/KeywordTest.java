package io.rolewright.communications.internal.texts;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeywordTest {
    @ParameterizedTest
    @CsvSource({
        "STOP, '', STOP",
        "' stop. ', '', STOP",
        "Stop!, '', STOP",
        "unsubscribe, '', STOP",
        "stop all, '', STOP",
        "QUIT, '', STOP",
        "ARRÊT, STOP, STOP",
        "Start, '', START",
        "UNSTOP, '', START",
        "Yes, START, START",
        "Yes, '',",
        "HELP, HELP,",
        "Can I stop by?, '',",
        "'', '',",
        "'!?', '',"
    })
    void readsWordsThatAreAWholeMessage(String text, String told, @Nullable Keyword word) {
        assertThat(Keyword.of(text, told).orElse(null)).isEqualTo(word);
    }
}
