package io.rolewright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class SkillsCommandTest {
    private static final String JAVA =
            "{\"tokens\":[\"You\",\"have\",\"experience\",\"with\",\"Java\",\"and\",\"Kubernetes\",\".\"]}\n";

    @Test
    void answersEverySentenceWithSpansOfItsTokens() {
        var answer = Terminal.read(
                JAVA + "{\"tokens\":[],\"text\":\"\"}\n{\"text\":\"We speak\",\"tokens\":[\"We\",\"speak\"]}",
                "skills",
                "--json",
                "-");
        assertThat(answer.exit()).isZero();
        assertThat(answer.out().lines())
                .containsExactly(
                        "{\"spans\":[[4,5,\"knowledge\"],[6,7,\"knowledge\"]]}", "{\"spans\":[]}", "{\"spans\":[]}");
        assertThat(answer.err()).isEmpty();
    }

    @Test
    void keepsTheTokensThatWereGivenWhateverTheTextSays() {
        var plain = Terminal.read(JAVA, "skills", "--json", "-").out();
        var elsewhere = JAVA.replace("]}", "],\"text\":\"Something else\"}");
        var spaced = JAVA.replace("]}", "],\"text\":\"You have experience with Java, and Kubernetes.\"}");
        assertThat(Terminal.read(elsewhere, "skills", "--json", "-").out()).isEqualTo(plain);
        assertThat(Terminal.read(spaced, "skills", "--json", "-").out()).isEqualTo(plain);
    }

    @Test
    void takesTheTaxonomyOfAFolder(@TempDir Path folder) {
        assertThat(Terminal.read(JAVA, "skills", "--json", "--models", folder.resolve("nowhere"), "-")
                        .exit())
                .isEqualTo(2);
    }

    @Test
    void putsTheCodeOfABadLineInItsPlaceAndGoesOn() {
        var bad = "{\"tokens\":[\n{\"tokens\":[1]}\n{\"tokens\":\"Java\"}\n{}\n\n{\"tokens\":[],\"text\":3}\n[] []\n";
        var answer = Terminal.read(bad + JAVA, "skills", "--json", "-");
        assertThat(answer.exit()).isEqualTo(3);
        assertThat(answer.json())
                .extracting(SkillsCommandTest::code)
                .containsExactly(
                        "cli.line-not-json",
                        "cli.line-without-tokens",
                        "cli.line-without-tokens",
                        "cli.line-without-tokens",
                        "cli.line-without-tokens",
                        "cli.line-without-tokens",
                        "cli.line-not-json",
                        "");
        assertThat(answer.json().getFirst().at("/meta/rolewright/file").asString())
                .isEqualTo("-:1");
    }

    @Test
    void refusesALineThatIsTooLongWithoutKeepingIt() {
        var tokens = IntStream.range(0, 5_001).mapToObj(i -> "\"a\"").collect(Collectors.joining(","));
        var answer = Terminal.read(
                "{\"tokens\":[\"" + "a".repeat(1_000_000) + "\"]}\n{\"tokens\":[" + tokens + "]}\n" + JAVA,
                "skills",
                "--json",
                "-");
        assertThat(answer.exit()).isEqualTo(3);
        assertThat(answer.json())
                .extracting(SkillsCommandTest::code)
                .containsExactly("cli.line-too-long", "cli.line-too-long", "");
    }

    @Test
    void takesTokensOfAnyCharacters() {
        var odd = "{\"tokens\":[\"\",\" \",\"\\u0000\",\"\\ud83d\",\"<\",\"()\",\"\u200b\",\"…\"]}\n";
        var answer = Terminal.read(odd, "skills", "--json", "-");
        assertThat(answer.exit()).isZero();
        assertThat(answer.out().lines()).hasSize(1);
    }

    @Test
    void readsFilesInTheirOrder(@TempDir Path folder) throws IOException {
        var file = new Papers(folder).text("sentences.jsonl", JAVA);
        var answer = Terminal.run("skills", "--json", file, folder.resolve("missing.jsonl"), file);
        assertThat(answer.exit()).isEqualTo(3);
        assertThat(answer.json()).extracting(SkillsCommandTest::code).containsExactly("", "cli.no-such-file", "");
    }

    private static String code(JsonNode line) {
        return line.at("/meta/rolewright/error/code").asString("");
    }
}
