package io.rolewright.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class ParseCommandTest {
    private static final Duration AT_ONCE = Duration.ofSeconds(20);

    @TempDir
    private Path folder;

    private Papers papers;

    @BeforeEach
    void lay() {
        papers = new Papers(folder);
    }

    @Test
    void printsALinePerFileInTheirOrderWithTheRefusedAmongThem() throws IOException {
        var answer = Terminal.run(
                "parse",
                "--json",
                papers.text("nurse.txt", Papers.NURSE),
                papers.scan("scan.pdf"),
                folder.resolve("missing.pdf"),
                folder,
                papers.text("empty.txt", ""),
                papers.locked("locked.pdf"),
                papers.text("damaged.pdf", "%PDF-1.7\nnothing else"),
                Files.writeString(folder.resolve("photo.png"), "\u0089PNG\r\n\u001a\n\0\0\0\rIHDR", ISO_8859_1),
                papers.pdf("cook.pdf", Papers.COOK));
        assertThat(answer.exit()).isEqualTo(3);
        assertThat(answer.err()).isEmpty();
        assertThat(answer.json())
                .extracting(ParseCommandTest::nameOrCode)
                .containsExactly(
                        "Noor Halvorsen",
                        "document.no-text",
                        "cli.no-such-file",
                        "cli.not-a-file",
                        "document.empty",
                        "document.needs-password",
                        "document.damaged",
                        "document.no-text",
                        "Teo Marchetti");
        assertThat(answer.json().get(1).at("/meta/rolewright"))
                .hasToString("{\"file\":\"%s\",\"error\":{\"code\":\"document.no-text\",\"next\":\"%s\"}}"
                        .formatted(folder.resolve("scan.pdf"), Refusal.text("document.no-text.next")));
    }

    private static String nameOrCode(JsonNode line) {
        var error = line.at("/meta/rolewright/error/code");
        return error.isMissingNode() ? line.at("/basics/name").asString() : error.asString();
    }

    @Test
    void saysWhereEachValueStandsAndWhatReadIt() throws IOException {
        var file = papers.text("nurse.txt", Papers.NURSE);
        var resume = Terminal.run("parse", "--json", file).json().getFirst();
        assertThat(resume.at("/basics/email").asString()).isEqualTo("noor.halvorsen@example.org");
        assertThat(resume.at("/work/0/position").asString()).isEqualTo("Registered Nurse");
        assertThat(resume.at("/meta/rolewright/file").asString()).isEqualTo(file.toString());
        assertThat(resume.at("/meta/rolewright/versions/engine").asString()).isNotEmpty();
        assertThat(resume.at("/meta/rolewright").toString()).contains("confidence", "span");
    }

    @Test
    void readsAFileByItsBytesAndSaysThatItsNameLies() throws IOException {
        var file = papers.text("cook.pdf", Papers.COOK);
        var json = Terminal.run("parse", "--json", file);
        assertThat(json.exit()).isZero();
        assertThat(json.json().getFirst().at("/meta/rolewright/findings/0/code").asString())
                .isEqualTo("document.name-mismatch");
        assertThat(Terminal.run("parse", file).out())
                .contains("Teo Marchetti", "document.name-mismatch: The file's name says another type");
    }

    @Test
    void tellsAPersonOfARefusalOnStandardErrorOnly() throws IOException {
        var answer = Terminal.run("parse", papers.text("nurse.txt", Papers.NURSE), papers.text("empty.txt", ""));
        assertThat(answer.exit()).isEqualTo(3);
        assertThat(answer.out()).contains("Noor Halvorsen", "Harbour Hospital").doesNotContain("empty.txt", "error");
        assertThat(answer.said())
                .containsExactly(
                        "error document.empty %s: The file is empty.".formatted(folder.resolve("empty.txt")),
                        "try: Check that it was saved and copied completely, then send it again.");
    }

    @Test
    void readsStandardInput() {
        var answer = Terminal.read(Papers.NURSE, "parse", "--json", "-");
        assertThat(answer.exit()).isZero();
        assertThat(answer.json()).extracting(ParseCommandTest::nameOrCode).containsExactly("Noor Halvorsen");
    }

    @Test
    void readsStandardInputOnce() {
        var answer = Terminal.read(Papers.NURSE, "parse", "--json", "-", "-");
        assertThat(answer.exit()).isEqualTo(2);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.said())
                .containsExactly(
                        "error cli.one-input -: Standard input can be named only once.",
                        "try: Name - once, or use files.");
    }

    @Test
    void refusesFiftyMegabytesAtOnce() throws IOException {
        var file = papers.large("large.txt", 50 << 20);
        var answer = assertTimeout(AT_ONCE, () -> Terminal.run("parse", "--json", file));
        assertThat(answer.exit()).isEqualTo(3);
        assertThat(answer.json()).extracting(ParseCommandTest::nameOrCode).containsExactly("document.too-large");
    }

    @Test
    void readsJobPostingsFromPagesTextAndPdf() throws IOException {
        var answer = Terminal.run(
                "parse",
                "--job",
                "--json",
                papers.text("page.html", Papers.PAGE),
                papers.text("advert.txt", Papers.ADVERT),
                papers.pdf("advert.pdf", Papers.ADVERT),
                papers.text("broken.json", "{\"@type\":\"JobPosting\",\"title\":"),
                papers.text("empty.txt", ""));
        assertThat(answer.json().subList(0, 3)).allSatisfy(job -> {
            assertThat(job.path("title").asString()).isEqualTo("Registered Nurse");
            assertThat(job.path("skills").toString()).containsIgnoringCase("wound care");
        });
        assertThat(answer.json().getFirst().at("/hiringOrganization/name").asString())
                .isEqualTo("Tidewater Clinic");
        assertThat(answer.json().subList(3, 5))
                .extracting(ParseCommandTest::nameOrCode)
                .isEqualTo(List.of("advert.malformed-json-ld", "advert.no-posting"));
        assertThat(answer.exit()).isEqualTo(3);
    }

    @Test
    void printsALineForEachJobOfAnAnswerAndTheRefusedAmongThem() throws IOException {
        var feed = papers.text("jobs.xml", """
                <source><job><title>Cook</title><referencenumber>1</referencenumber><company>Tidewater</company></job>
                <job><title/><referencenumber>2</referencenumber></job>
                <job><title>Nurse</title><referencenumber>3</referencenumber></job></source>
                """);
        var answer = Terminal.run("parse", "--job", "--json", feed);
        assertThat(answer.exit()).isEqualTo(3);
        assertThat(answer.json())
                .extracting(line -> line.path("title").asString("")
                        + line.at("/meta/rolewright/error/code").asString(""))
                .containsExactly("Cook", "board.no-title", "Nurse");
        assertThat(answer.json())
                .extracting(line -> line.at("/meta/rolewright/item").asInt())
                .containsExactly(0, 1, 2);
        assertThat(answer.json().getFirst().at("/meta/rolewright/format").asString())
                .isEqualTo("indeed-xml");
        assertThat(answer.json()
                        .getFirst()
                        .at("/meta/rolewright/mapping/sha256")
                        .asString())
                .hasSize(64);
    }

    @Test
    void tellsAPersonOfTheItemsThatWereRefused() throws IOException {
        var answer = Terminal.run(
                "parse",
                "--job",
                papers.text(
                        "jobs.json",
                        "[{\"jobTitle\":\"Cook\",\"company\":\"T\",\"id\":7},"
                                + "{\"jobTitle\":\"Cook again\",\"company\":\"T\",\"id\":7}]"));
        assertThat(answer.exit()).isEqualTo(3);
        assertThat(answer.out()).contains("Cook").doesNotContain("again");
        assertThat(answer.said())
                .first()
                .asString()
                .startsWith("error board.duplicate-id ")
                .contains("jobs.json#1:");
    }

    @Test
    void saysInACodeWhyAFileHoldsNoJob() throws IOException {
        var answer = Terminal.run(
                "parse",
                "--job",
                "--json",
                papers.text(
                        "gone.html", "<html><title>Cook</title><h1>Cook</h1><p>This job is no longer available.</p>"),
                papers.text("error.json", "{\"ok\":false,\"error\":\"Document not found\"}"),
                papers.text("empty.json", "{\"jobs\":[]}"));
        assertThat(answer.exit()).isEqualTo(3);
        assertThat(answer.json())
                .extracting(ParseCommandTest::nameOrCode)
                .containsExactly("advert.expired", "board.error-answer", "board.no-jobs");
    }

    @Test
    void showsAPersonWhatAJobAsksFor() throws IOException {
        var answer = Terminal.run("parse", "--job", papers.text("page.html", Papers.PAGE));
        assertThat(answer.exit()).isZero();
        assertThat(answer.out()).contains("Registered Nurse", "Tidewater Clinic", "required");
    }
}
