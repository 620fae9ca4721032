package io.rolewright.engine.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    void keepsTheSignsOfTechnicalNames() {
        assertThat(Words.of("C++, C#, Node.js and .NET on ASP.NET 4.8"))
                .containsExactly("c++", "c#", "node.js", "and", ".net", "on", "asp.net", "4.8");
    }

    @Test
    void partsAtHyphenSlashAndFullStop() {
        assertThat(Words.of("front-end CI/CD work. We")).containsExactly("front", "end", "ci", "cd", "work", "we");
    }

    @Test
    void foldsCaseAccentsLigaturesAndDecomposedMarks() {
        assertThat(Words.of("RÉSUMÉ re\u0301sume\u0301 oﬃce Ångström"))
                .containsExactly("resume", "resume", "office", "angstrom");
    }

    @Test
    void foldsLettersOutsideTheBasicPlane() {
        assertThat(Words.of("\uD835\uDC09\uD835\uDC1A\uD835\uDC2F\uD835\uDC1A")).containsExactly("java");
    }

    @Test
    void dropsApostrophesAndReadsAmpersandAsAnd() {
        assertThat(Words.of("bachelor’s master's R&D")).containsExactly("bachelors", "masters", "r", "and", "d");
    }

    @Test
    void tellsWherePhrasesStart() {
        assertThat(phraseStarts("machine learning, sales\nmarketing\nDesign"))
                .containsExactly("machine", "sales", "design");
    }

    @Property
    void staysInsideTheTextAndMovesForward(@ForAll String text) {
        int before = 0;
        for (Words words = new Words(text); words.next(); ) {
            assertThat(words.start()).isGreaterThanOrEqualTo(before);
            assertThat(words.end()).isGreaterThan(words.start()).isLessThanOrEqualTo(text.length());
            assertThat(words.folded()).isNotEmpty();
            before = words.end();
        }
        assertThat(before).isLessThanOrEqualTo(text.length());
    }

    private static List<String> phraseStarts(String text) {
        List<String> starts = new ArrayList<>();
        for (Words words = new Words(text); words.next(); ) {
            if (words.startsPhrase()) {
                starts.add(words.folded());
            }
        }
        return starts;
    }
}
