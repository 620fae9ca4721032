package io.rolewright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MatchCommandTest {
    @TempDir
    private Path folder;

    private Path advert;
    private Path resumes;

    @BeforeEach
    void lay() throws IOException {
        advert = new Papers(folder).text("advert.txt", Papers.ADVERT);
        resumes = Files.createDirectory(folder.resolve("resumes"));
        var papers = new Papers(resumes);
        papers.scan("a-scan.pdf");
        papers.pdf("b-cook.pdf", Papers.COOK);
        papers.text("c-nurse.txt", Papers.NURSE);
        papers.text(".hidden", Papers.NURSE);
    }

    @Test
    void printsTheBestFirstAndTheRefusedLast() {
        var answer = Terminal.run("match", "--job", advert, "--resumes", resumes, "--json");
        assertThat(answer.exit()).isEqualTo(3);
        assertThat(answer.err()).isEmpty();
        var lines = answer.json();
        assertThat(lines).hasSize(3);
        assertThat(lines.get(0).path("file").asString()).endsWith("c-nurse.txt");
        assertThat(lines.get(1).path("file").asString()).endsWith("b-cook.pdf");
        assertThat(lines.get(0).path("score").asDouble())
                .isBetween(lines.get(1).path("score").asDouble(), 100.0);
        assertThat(lines.get(2).at("/meta/rolewright/error/code").asString()).isEqualTo("document.no-text");
    }

    @Test
    void explainsWithTheWordsOfTheResumeWhatIsMissingAndWhatIsNotKnown() {
        var lines = Terminal.run("match", "--job", advert, "--resumes", resumes, "--json")
                .json();
        var nurse = lines.getFirst();
        assertThat(nurse.path("categories").propertyNames()).contains("skills", "experience");
        assertThat(nurse.at("/evidence/0/words/0").asString()).isSubstringOf(Papers.NURSE);
        assertThat(nurse.path("gaps").isArray()).isTrue();
        assertThat(nurse.path("unknowns").isArray()).isTrue();
        assertThat(lines.get(1).path("gaps").size()
                        + lines.get(1).path("unknowns").size())
                .isPositive();
    }

    @Test
    void saysTheSameTwice() {
        var once = Terminal.run("match", "--job", advert, "--resumes", resumes, "--json");
        var again = Terminal.run("match", "--job", advert, "--resumes", resumes, "--json");
        assertThat(again).isEqualTo(once);
    }

    @Test
    void showsAPersonTheShortlist() {
        var answer = Terminal.run("match", "--job", advert, "--resumes", resumes);
        assertThat(answer.out()).startsWith("Registered Nurse").containsSubsequence("Noor Halvorsen", "Teo Marchetti");
        assertThat(answer.said().getFirst()).startsWith("error document.no-text ");
    }

    @Test
    void needsAFolderWithFiles() throws IOException {
        var missing = Terminal.run("match", "--job", advert, "--resumes", folder.resolve("nowhere"));
        assertThat(missing.exit()).isEqualTo(3);
        assertThat(missing.said().getFirst()).startsWith("error cli.no-such-folder ");
        var empty = Terminal.run("match", "--job", advert, "--resumes", Files.createDirectory(folder.resolve("none")));
        assertThat(empty.exit()).isEqualTo(3);
        assertThat(empty.said().getFirst()).startsWith("error cli.no-resumes ");
    }

    @Test
    void needsAJob() throws IOException {
        var answer = Terminal.run(
                "match", "--job", new Papers(folder).text("empty.txt", ""), "--resumes", resumes, "--json");
        assertThat(answer.exit()).isEqualTo(3);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.said()).hasSize(2);
        assertThat(answer.err()).startsWith("error advert.no-posting ").contains("try: ");
    }
}
