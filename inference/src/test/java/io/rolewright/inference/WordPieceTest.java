package io.rolewright.inference;

import static org.assertj.core.api.Assertions.assertThat;

import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ours beside the tokenizer that the model was trained with. */
class WordPieceTest {
    private static final int LONGEST = 256;
    private static final WordPiece OURS = ours(LONGEST);
    private static final HuggingFaceTokenizer THEIRS = theirs();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Registered nurse",
                "Snr C++/C# developer – £45k (m/f/d)",
                "Électricien qualifié; Über-Köchin, Łódź",
                "Δημόσιος ΥΠΆΛΛΗΛΟΣ",
                "ﬁeld  oﬃcer\t№ 5\u00a0½ ²",
                "東京の看護師 nurse",
                "don't re-enter \u200b zero\u200dwidth \u0000 null \ufffd",
                "İstanbul ıstanbul ǅ",
                "🚒 fire 👩‍🚒 fighter",
                "antidisestablishmentarianism pneumonoultramicroscopicsilicovolcanoconiosis",
                "[CLS] [MASK] ##ing",
                "",
                "   "
            })
    void cutsAsTheReferenceDoes(String text) {
        // The reference takes a special token's name in a text for the token itself; a text can never mean one here.
        String asked = text.replace("[", "( ").replace("]", " )");
        assertThat(OURS.numbers(asked)).isEqualTo(THEIRS.encode(asked).getIds());
    }

    @Property(tries = 500)
    void cutsAnyLatinTextAsTheReferenceDoes(
            @ForAll @StringLength(max = 80) @CharRange(from = ' ', to = 'Z') @CharRange(from = 'a', to = 'ſ')
                    String text) {
        assertThat(OURS.numbers(text)).isEqualTo(THEIRS.encode(text).getIds());
    }

    @Property(tries = 300)
    void neverGivesMorePiecesThanFit(@ForAll @NotEmpty String text) {
        long[] numbers = ours(8).numbers(text);
        assertThat(numbers).hasSizeBetween(2, 8);
        assertThat(numbers[0]).isEqualTo(101);
        assertThat(numbers[numbers.length - 1]).isEqualTo(102);
    }

    @Test
    void aWordThatIsTooLongIsUnknown() {
        String text = "a".repeat(101);
        assertThat(OURS.numbers(text)).isEqualTo(THEIRS.encode(text).getIds()).containsExactly(101, 100, 102);
    }

    private static WordPiece ours(int longest) {
        try (InputStream json = ModelCard.open(ModelCard.bundled().tokenizer())) {
            return WordPiece.read(json, longest);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static HuggingFaceTokenizer theirs() {
        try (InputStream json = ModelCard.open(ModelCard.bundled().tokenizer())) {
            return HuggingFaceTokenizer.newInstance(
                    json, Map.of("padding", "false", "truncation", "true", "maxLength", String.valueOf(LONGEST)));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
