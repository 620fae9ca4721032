package io.rolewright.engine.resume;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.engine.document.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DenialsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    No experience with Java                             | true
                    I have never used Python or Java                    | true
                    No experience with SAP. Writes Java                 | false
                    No experience with SAP but eight years of Java      | false
                    Young but keen to learn Java                        | true
                    Not familiar with what they call enterprise software of any kind, so Java | false
                    Experience with Java                                | false
                    """)
    void coverWhatIsSaidNotToBeKnown(String text, boolean denied) {
        int at = text.indexOf("Java");

        assertThat(Denials.in(text).cover(new Span(at, at + 4))).isEqualTo(denied);
    }
}
