package io.rolewright.matching.internal.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.rolewright.shared.ContractException;
import java.time.Duration;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class QueryTextPropertyTest {
    private static final Spelling FOLDED = Spelling.ofWords(UnaryOperator.identity());

    @Property
    void readsBackEveryQuery(@ForAll("queries") TextQuery query) {
        assertThat(QueryText.read(QueryTree.shown(query), FOLDED, Integer.MAX_VALUE))
                .isEqualTo(query);
    }

    @Provide
    Arbitrary<TextQuery> queries() {
        return query(3);
    }

    private static Arbitrary<TextQuery> query(int depth) {
        if (depth == 0) {
            return leaf();
        }
        Arbitrary<TextQuery> inner = query(depth - 1);
        Arbitrary<TextQuery> joined = inner.list().ofMinSize(2).ofMaxSize(4).map(TextQuery.All::new);
        Arbitrary<TextQuery> either = inner.list().ofMinSize(2).ofMaxSize(4).map(TextQuery.Any::new);
        Arbitrary<TextQuery> denied = leafOrJoined(inner).map(TextQuery.Not::new);
        return Arbitraries.oneOf(leaf(), joined, either, denied);
    }

    /** Two denials in a row are written only with parentheses between. */
    private static Arbitrary<TextQuery> leafOrJoined(Arbitrary<TextQuery> inner) {
        return inner.filter(part -> !(part instanceof TextQuery.Not));
    }

    private static Arbitrary<TextQuery> leaf() {
        Arbitrary<TextField> fields = Arbitraries.of(TextField.class);
        Arbitrary<String> words = Arbitraries.of("java", "c++", ".net", "spring", "and", "or", "24", "node.js");
        Arbitrary<TextQuery> terms = fields.flatMap(field -> words.map(word -> new TextQuery.Term(field, word)));
        Arbitrary<TextQuery> phrases = fields.flatMap(
                field -> words.list().ofMinSize(2).ofMaxSize(3).map(tokens -> new TextQuery.Phrase(field, tokens)));
        return Arbitraries.oneOf(terms, phrases);
    }

    @Property
    void refusesOrReadsAnything(@ForAll String written) {
        attempt(written);
    }

    @Property
    void refusesOrReadsAnyOrderOfPieces(@ForAll("pieces") String written) {
        attempt(written);
    }

    @Provide
    Arbitrary<String> pieces() {
        return Arbitraries.of(
                        "a", "b", "AND", "OR", "NOT", "&", "|", "-", "(", ")", "\"", "title:", "skill:", ":", " ", "*")
                .list()
                .ofMaxSize(30)
                .map(pieces -> String.join(" ", pieces).replace("- ", "-"));
    }

    @Example
    void answersHugeTextsAtOnce() {
        for (String piece :
                new String[] {"(", ")", "\"", "-", "NOT ", "a ", "a", "| ", "&", "title:", ":", "(a ", "a OR ", "é", " "
                }) {
            assertTimeout(Duration.ofSeconds(1), () -> attempt(piece.repeat(100_000)));
            assertTimeout(Duration.ofSeconds(1), () -> attempt(piece.repeat(100_000) + "a"));
        }
    }

    private static void attempt(String written) {
        try {
            assertThat(QueryText.read(written, FOLDED)).isNotNull();
        } catch (ContractException refusal) {
            assertThat(refusal.code()).startsWith("matching.query-");
            assertThat(Integer.parseInt(refusal.problem().arguments().getFirst()))
                    .isBetween(1, written.length() + 1);
        }
    }
}
