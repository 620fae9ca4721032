package io.rolewright.matching.internal.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.rolewright.shared.ContractException;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryTextTest {
    private static final Spelling FOLDED = Spelling.ofWords(UnaryOperator.identity());

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '`', textBlock = """
            java                                ¦ java
            Java                                ¦ java
            java spring                         ¦ (java AND spring)
            java AND spring                     ¦ (java AND spring)
            java & spring && sql                ¦ (java AND spring AND sql)
            java OR kotlin                      ¦ (java OR kotlin)
            java | kotlin || scala              ¦ (java OR kotlin OR scala)
            java|kotlin                         ¦ (java OR kotlin)
            a b OR c d                          ¦ ((a AND b) OR (c AND d))
            a AND (b OR c)                      ¦ (a AND (b OR c))
            "spring boot"                       ¦ "spring boot"
            “spring boot”                       ¦ "spring boot"
            "spring"                            ¦ spring
            java NOT manager                    ¦ (java AND NOT manager)
            java -manager                       ¦ (java AND NOT manager)
            java AND NOT manager                ¦ (java AND NOT manager)
            java -(manager OR lead)             ¦ (java AND NOT (manager OR lead))
            -"team lead"                        ¦ NOT "team lead"
            NOT NOT java                        ¦ java
            --java                              ¦ java
            NOT (NOT java)                      ¦ NOT NOT java
            java OR NOT manager                 ¦ (java OR NOT manager)
            (((java)))                          ¦ java
            (a b) c                             ¦ ((a AND b) AND c)
            title:nurse                         ¦ title:nurse
            TITLE: nurse                        ¦ title:nurse
            title:"team lead" skill:sql         ¦ (title:"team lead" AND skill:sql)
            title:(nurse OR skill:sql) ward     ¦ ((title:nurse OR skill:sql) AND ward)
            -title:manager skills:(a -b)        ¦ (NOT title:manager AND (skill:a AND NOT skill:b))
            title:-manager                      ¦ NOT title:manager
            c++                                 ¦ c++
            C#, .NET and node.js                ¦ (c# AND .net AND and AND node.js)
            full-stack                          ¦ "full stack"
            R&D                                 ¦ "r and d"
            java& sql                           ¦ (java AND sql)
            java &sql                           ¦ (java AND sql)
            CI/CD                               ¦ "ci cd"
            Zoë                                 ¦ zoe
            and or not                          ¦ (and AND or AND not)
            "AND"                               ¦ and
            needed: java 24/7 10:30             ¦ (needed AND java AND "24 7" AND "10 30")
            java AND (spring OR "spring boot") NOT manager ¦ (java AND (spring OR "spring boot") AND NOT manager)
            """)
    void readsWhatRecruitersWrite(String written, String meant) {
        assertThat(QueryTree.shown(QueryText.read(written, FOLDED))).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '`', textBlock = """
            ``                        ¦ part-empty           ¦ 1
            `   `                     ¦ part-empty           ¦ 1
            java ()                   ¦ part-empty           ¦ 6
            java "" sql               ¦ part-empty           ¦ 6
            java , sql                ¦ part-empty           ¦ 6
            java - sql                ¦ part-empty           ¦ 6
            (java                     ¦ parenthesis-open     ¦ 1
            java (a (b)               ¦ parenthesis-open     ¦ 6
            java)                     ¦ parenthesis-unopened ¦ 5
            java "spring boot         ¦ quote-open           ¦ 6
            java AND                  ¦ operator-dangling    ¦ 6
            OR java                   ¦ operator-dangling    ¦ 1
            java AND OR sql           ¦ operator-dangling    ¦ 6
            (java |) sql              ¦ operator-dangling    ¦ 7
            java NOT                  ¦ operator-dangling    ¦ 6
            NOT OR java               ¦ operator-dangling    ¦ 1
            java title:               ¦ operator-dangling    ¦ 6
            title:AND java            ¦ operator-dangling    ¦ 1
            java (-)                  ¦ operator-dangling    ¦ 7
            java foo:bar              ¦ field-unknown        ¦ 6
            java*                     ¦ sign                 ¦ 5
            "soft* engineer"          ¦ sign                 ¦ 6
            java?                     ¦ sign                 ¦ 5
            java^2                    ¦ sign                 ¦ 5
            𝐉𝐚𝐯𝐚 OR                  ¦ operator-dangling    ¦ 6
            """)
    void tellsWhatIsWrongAndWhere(String written, String fault, String character) {
        var refusal = refusal(written, QueryText.MOST_TOKENS);
        assertThat(refusal.code()).isEqualTo("matching.query-" + fault);
        assertThat(refusal.problem().status()).isEqualTo(400);
        assertThat(refusal.problem().arguments()).first().isEqualTo(character);
        assertThat(refusal.problem().title()).contains("character " + character);
        assertThat(refusal.problem().detail()).isNotBlank();
    }

    @Test
    void looksForAsManyWordsAsTheCallerAllows() {
        assertThat(QueryTree.shown(QueryText.read("a b c", FOLDED, 3))).isEqualTo("(a AND b AND c)");
        var refusal = refusal("a \"b c\" d", 3);
        assertThat(refusal.code()).isEqualTo("matching.query-too-long");
        assertThat(refusal.problem().arguments()).containsExactly("9", "3");
        assertThat(QueryText.read("a ".repeat(200), FOLDED)).isInstanceOf(TextQuery.All.class);
        assertThat(refusal("a ".repeat(201), QueryText.MOST_TOKENS).problem().arguments())
                .containsExactly("401", "200");
    }

    @Test
    void opensTwentyParentheses() {
        assertThat(QueryText.read("(".repeat(20) + "a" + ")".repeat(20), FOLDED))
                .isEqualTo(new TextQuery.Term(TextField.WORDS, "a"));
        var refusal = refusal("(".repeat(21) + "a" + ")".repeat(21), QueryText.MOST_TOKENS);
        assertThat(refusal.code()).isEqualTo("matching.query-too-deep");
        assertThat(refusal.problem().arguments()).containsExactly("21", "20");
    }

    @Test
    void spellsWordsAsTheirFieldDoes() {
        Spelling byField = (field, text) ->
                field == TextField.TITLE ? List.of(text) : List.of(text.substring(0, 2), text.substring(2));
        assertThat(QueryTree.shown(QueryText.read("title:nurse ward", byField)))
                .isEqualTo("(title:nurse AND \"wa rd\")");
    }

    @Test
    void refusesWordsThatNoIndexHolds() {
        var refusal = refusal("java " + "x".repeat(256), QueryText.MOST_TOKENS);
        assertThat(refusal.code()).isEqualTo("matching.query-word-too-long");
        assertThat(refusal.problem().arguments()).containsExactly("6", "255");
    }

    private static ContractException refusal(String written, int mostTokens) {
        return catchThrowableOfType(ContractException.class, () -> QueryText.read(written, FOLDED, mostTokens));
    }
}
