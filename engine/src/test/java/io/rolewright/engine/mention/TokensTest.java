package io.rolewright.engine.mention;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.engine.document.Span;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class TokensTest {
    @Test
    void cutsBracketsAndFullStopsFromWordsAndLeavesOutCommas() {
        Tokens tokens = Tokens.cut("Java, \"C++\" (or node.js), CI/CD; e.g. Go.");
        assertThat(words(tokens))
                .containsExactly("Java", "C++", "(", "or", "node.js", ")", "CI/CD", ";", "e.g", ".", "Go", ".");
    }

    @Test
    void keepsTheTokensThatSomebodyElseCut() {
        List<String> given = List.of("<", "C++", ")", "", "two words");
        Tokens tokens = Tokens.joined(given);
        assertThat(words(tokens)).isEqualTo(given);
        assertThat(tokens.text()).isEqualTo("< C++ )  two words");
    }

    @Test
    void findsGivenTokensInTheirText() {
        assertThat(Tokens.within(List.of("Java", "and", "Go"), "Java, and  Go!"))
                .hasValueSatisfying(tokens -> {
                    assertThat(words(tokens)).containsExactly("Java", "and", "Go");
                    assertThat(tokens.span(1, 3)).isEqualTo(new Span(6, 13));
                    assertThat(tokens.isParted(1)).isTrue();
                    assertThat(tokens.isParted(2)).isFalse();
                    assertThat(tokens.isParted(0)).isFalse();
                });
        assertThat(Tokens.within(List.of("Go", "Java"), "Java, Go")).isEmpty();
        assertThat(Tokens.within(List.of("a", "cat"), "what a cat")).isEmpty();
        assertThat(Tokens.within(List.of("a"), "a cat")).isEmpty();
    }

    @Test
    void tellsWhichTokenStandsAtAPlace() {
        Tokens tokens = Tokens.joined(List.of("We", "use", "Java"));
        assertThat(tokens.tokenAt(0)).isZero();
        assertThat(tokens.tokenAt(1)).isZero();
        assertThat(tokens.tokenAt(2)).isEqualTo(1);
        assertThat(tokens.tokenAt(7)).isEqualTo(2);
        assertThat(tokens.tokenAt(100)).isEqualTo(3);
    }

    @Property(tries = 200)
    void tokensOfAnyTextAreInOrderAndHoldItsLetters(@ForAll String text) {
        Tokens tokens = Tokens.cut(text);
        int end = 0;
        StringBuilder kept = new StringBuilder();
        for (Span span : tokens.spans()) {
            assertThat(span.start()).isGreaterThanOrEqualTo(end);
            end = span.end();
            kept.append(span.of(text));
        }
        assertThat(letters(kept)).isEqualTo(letters(text));
    }

    private static String letters(CharSequence text) {
        StringBuilder letters = new StringBuilder();
        text.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString();
    }

    private static List<String> words(Tokens tokens) {
        return IntStream.range(0, tokens.size()).mapToObj(tokens::word).toList();
    }
}
