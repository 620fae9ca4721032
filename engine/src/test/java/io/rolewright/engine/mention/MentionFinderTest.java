package io.rolewright.engine.mention;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.engine.taxonomy.Taxonomy;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class MentionFinderTest {
    private static final MentionFinder LEARNED = MentionFinder.learned(Taxonomy.bundled());
    private static final MentionFinder RULED = MentionFinder.byRules(Taxonomy.bundled());

    static Stream<MentionFinder> finders() {
        return Stream.of(LEARNED, RULED);
    }

    @ParameterizedTest
    @MethodSource("finders")
    void linksWhatTheTaxonomyKnows(MentionFinder finder) {
        Mention java = knowledge(finder, "You have experience with Java and Kubernetes .")
                .getFirst();
        assertThat(java.skill()).contains("skill:java");
        assertThat(java.first()).isEqualTo(4);
        assertThat(java.end()).isEqualTo(5);
        assertThat(java.confidence()).isBetween(0.3, 1.0);
    }

    @ParameterizedTest
    @MethodSource("finders")
    void findsUnknownNamesAmongKnownOnes(MentionFinder finder) {
        assertThat(words(finder, Layer.KNOWLEDGE, "Experience with Java , ZorbDB and Python"))
                .contains("ZorbDB");
        Mention unknown = knowledge(finder, "Experience with Java , ZorbDB and Python").stream()
                .filter(mention -> mention.first() == 4)
                .findFirst()
                .orElseThrow();
        assertThat(unknown.skill()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("finders")
    void findsPhrasesOfDoingAndBeing(MentionFinder finder) {
        assertThat(words(finder, Layer.SKILL, "You are able to work independently and have good communication skills"))
                .contains("work independently", "communication skills");
    }

    /** The same word twice: where it names something asked for, and where it does not. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Go     ; Experience with Go and Java             ; Go to our website and apply today
            Swift  ; Experience with Swift and Kotlin        ; Swift delivery of every parcel is our promise
            Access ; Good knowledge of Excel and Access      ; Access to a free gym and lunch
            """)
    void theLearnedFinderTellsASkillFromTheSameWordElsewhere(String word, String means, String doesNot) {
        assertThat(words(LEARNED, Layer.KNOWLEDGE, means)).contains(word);
        assertThat(words(LEARNED, Layer.KNOWLEDGE, doesNot)).doesNotContain(word);
    }

    @Test
    void whatACommaPartsIsNotOneThing() {
        Tokens tokens = Tokens.cut("Experience with machine, learning and Java");
        assertThat(LEARNED.find(tokens))
                .filteredOn(mention -> mention.layer() == Layer.KNOWLEDGE)
                .noneMatch(mention -> mention.first() <= 2 && mention.end() > 3);
    }

    @ParameterizedTest
    @MethodSource("finders")
    void findsNothingWhereNothingStands(MentionFinder finder) {
        assertThat(finder.find(Tokens.cut(""))).isEmpty();
        assertThat(finder.find(Tokens.cut("We look forward to your application .")))
                .isEmpty();
    }

    @Property(tries = 100)
    void mentionsOfAnyTokensAreInRangeInOrderAndApart(@ForAll @Size(max = 12) List<String> words) {
        Tokens tokens = Tokens.joined(words);
        for (MentionFinder finder : List.of(LEARNED, RULED)) {
            for (Layer layer : Layer.values()) {
                int end = 0;
                for (Mention mention : mentions(finder, tokens, layer)) {
                    assertThat(mention.first()).isGreaterThanOrEqualTo(end);
                    end = mention.end();
                }
                assertThat(end).isLessThanOrEqualTo(tokens.size());
            }
        }
    }

    @Test
    void aSentenceGivesTheSameMentionsFromAnyThread() {
        Tokens tokens = Tokens.cut("Experience with Java, ZorbDB and Kubernetes; able to lead teams.");
        List<Mention> once = LEARNED.find(tokens);
        assertThat(Stream.generate(() -> tokens)
                        .limit(200)
                        .parallel()
                        .map(LEARNED::find)
                        .distinct())
                .containsExactly(once);
    }

    private static List<Mention> knowledge(MentionFinder finder, String sentence) {
        return mentions(finder, Tokens.joined(Arrays.asList(sentence.split(" "))), Layer.KNOWLEDGE);
    }

    private static List<String> words(MentionFinder finder, Layer layer, String sentence) {
        Tokens tokens = Tokens.joined(Arrays.asList(sentence.split(" ")));
        return mentions(finder, tokens, layer).stream()
                .map(mention -> tokens.span(mention.first(), mention.end()).of(tokens.text()))
                .toList();
    }

    private static List<Mention> mentions(MentionFinder finder, Tokens tokens, Layer layer) {
        return finder.find(tokens).stream()
                .filter(mention -> mention.layer() == layer)
                .toList();
    }
}
