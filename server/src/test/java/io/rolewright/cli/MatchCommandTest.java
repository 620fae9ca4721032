package io.rolewright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

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
    void ranksByTheRecruitersOwnWeights() {
        var answer = match(
                "--weight",
                "title=0.5",
                "--weight",
                "location=0",
                "--skill",
                "Menu planning=required:2.5",
                "--skill",
                "skill:triage=ignored",
                "--json");
        var nurse = answer.json().get(0);
        var cook = answer.json().get(1);
        assertThat(answer.exit()).isEqualTo(3);
        assertThat(cook.path("score").asDouble())
                .isGreaterThan(match("--json").json().get(1).path("score").asDouble());
        assertThat(cook.path("wishes")).isEqualTo(JsonMapper.shared().readTree("""
                {"categories": {"LOCATION": 0, "TITLE": 0.5}, "skills": [
                  {"skill": "skill:menu-planning", "standing": "REQUIRED", "weight": 2.5},
                  {"skill": "skill:triage", "standing": "IGNORED"}]}
                """));
        assertThat(cook.path("ranker").asString()).matches(".*\\+wishes-[0-9a-f]{12}");
        assertThat(nurse.path("unknowns").toString()).contains("skill:menu-planning");
        assertThat(nurse.toString()).doesNotContain("\"demand\":\"skill:triage\"");
    }

    @Test
    void saysWithoutWishesNothingOfThem() {
        var lines = match("--json").json();
        assertThat(lines.getFirst().has("wishes")).isFalse();
        assertThat(lines.getFirst().path("ranker").asString()).doesNotContain("wishes");
        assertThat(match().out()).doesNotContain("your weights");
    }

    @Test
    void showsAPersonTheirOwnWeights() {
        assertThat(match("--weight", "title=0.5", "--skill", "triage=preferred:3")
                        .out()
                        .lines())
                .anyMatch(line -> line.strip().matches("your weights +title × 0.5, Triage preferred × 3"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            matching.wishes-weight,          SKILLS,        --weight skills=5.5
            matching.wishes-weight,          SKILLS,        --weight skills=NaN
            matching.wishes-twice,           skills=3,      --weight skills=2 --weight skills=3
            matching.wishes-nothing-counts,  all,           --weight skills=0 --weight title=0 --weight experience=0 --weight education=0 --weight location=0
            matching.wishes-nothing-asked,   all,           --weight skills=0 --weight title=0 --weight experience=0
            matching.wishes-unknown-skill,   flarbing,      --skill flarbing=required
            matching.wishes-twice,           skill:triage,  --skill triage=required --skill Triage=ignored
            matching.wishes-ignored-weight,  skill:triage,  --skill triage=ignored:2
            cli.not-a-weight,                age=2,         --weight age=2
            cli.not-a-weight,                skills,        --weight skills
            cli.not-a-weight,                skills=much,   --weight skills=much
            cli.not-a-skill-wish,            triage,        --skill triage
            cli.not-a-skill-wish,            triage=nice,   --skill triage=nice
            cli.not-a-skill-wish,            triage=required:much, --skill triage=required:much
            """)
    void refusesWishesThatContradict(String code, String about, String words) {
        var answer = match((Object[]) words.split(" "));
        assertThat(answer.exit()).isEqualTo(2);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.said()).hasSize(2);
        assertThat(answer.err())
                .startsWith("error " + code + " " + about + ": ")
                .contains("try: ");
    }

    private Terminal match(Object... more) {
        Stream<Object> words = Stream.of("match", "--job", advert, "--resumes", resumes);
        return Terminal.run(Stream.concat(words, Stream.of(more)).toArray());
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
