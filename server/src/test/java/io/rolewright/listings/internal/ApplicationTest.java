package io.rolewright.listings.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.events.listings.ListingState;
import io.rolewright.support.Events;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Applications by the form on a job's page. */
@CareersSite
class ApplicationTest {
    @Autowired
    Posters posters;

    @Autowired
    Visitor visitor;

    @Autowired
    Events events;

    @Autowired
    JdbcClient jdbc;

    private Posters.Poster job;

    @BeforeEach
    void postAJob() {
        job = posters.post(SampleWords.of("Ferry Pilot"));
    }

    @Test
    void makesACandidateForTheJob() {
        var answer = visitor.apply(job.path(), resumeOf("Ada Ferris"));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).contains(job.path() + "/thanks");
        events.awaitIdle();
        var row = jdbc.sql("""
                        select r.state, c.owner from resumes.resume r join resumes.candidate c on c.id = r.candidate
                        where r.job = ?""").param(job.job().value()).query().singleRow();
        assertThat(row).containsEntry("state", "READ").containsEntry("owner", Posters.OWNER.value());
    }

    @Test
    void thanksByTheJobsName() {
        assertThat(visitor.page(job.path() + "/thanks").select("main").text())
                .contains("Thank you", "“Ferry Pilot” has arrived");
        posters.move(job, ListingState.CLOSED);
        assertThat(visitor.page(job.path() + "/thanks").select("main").text()).contains("Your résumé has arrived");
    }

    @Test
    void makesOneCandidateOfAFileThatIsSentTwice() {
        visitor.apply(job.path(), resumeOf("Bea Ferris"));
        var before = stored();

        var again = visitor.apply(job.path(), resumeOf("Bea Ferris"));

        assertThat(again.statusCode()).isEqualTo(303);
        assertThat(stored()).isEqualTo(before);
        assertThat(jdbc.sql("select count(*) from resumes.upload where job = ?")
                        .param(job.job().value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    static Stream<Arguments> badFiles() {
        return Stream.of(
                Arguments.of(new Visitor.File("", new byte[0]), "No file was chosen. Choose a file"),
                Arguments.of(new Visitor.File("empty.pdf", new byte[0]), "The file is empty. Check that it was saved"),
                Arguments.of(new Visitor.File("large.txt", new byte[2 << 20]), "The file is larger than allowed."),
                Arguments.of(Visitor.File.of("page.pdf", "<html><p>not a PDF"), "Send the document itself"),
                Arguments.of(Visitor.File.of("old.ps", "%!PS old"), "Files of this type are not read."),
                Arguments.of(Visitor.File.of("blank.txt", " \n \n"), "The file holds no text"));
    }

    @ParameterizedTest
    @MethodSource("badFiles")
    void saysAtTheFieldWhatIsWrongAndKeepsNothing(Visitor.File file, String words) {
        var before = stored();

        var answer = visitor.apply(job.path(), file);

        var page = Jsoup.parse(answer.body());
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(page.title()).startsWith("Error: Ferry Pilot");
        assertThat(page.select("[role=alert]").text()).contains(words);
        assertThat(page.select("#resume-error").text()).contains(words);
        assertThat(page.select("#resume[aria-invalid=true]")
                        .attr("aria-describedby")
                        .split(" ", -1))
                .allSatisfy(id -> assertThat(page.getElementById(id)).isNotNull())
                .contains("resume-error");
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void takesNothingForAJobThatIsNoLongerOpen() {
        posters.move(job, ListingState.CLOSED);
        var before = stored();

        assertThat(visitor.apply(job.path(), resumeOf("Cal Ferris")).statusCode())
                .isEqualTo(410);
        assertThat(visitor.apply("/careers/nothing-qq0000", resumeOf("Cal Ferris"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void doesNoHarmWhateverAFileIsCalled() {
        HttpResponse<String> answer = visitor.apply(
                job.path(), Visitor.File.of("<img src=x>..\\..\\a.txt", "Dee Ferris\n\nPilot since 2020."));

        assertThat(answer.statusCode()).isEqualTo(303);
    }

    /** What there is of people: files, documents, keys, candidates. */
    private List<Integer> stored() {
        return Stream.of("storage.file", "storage.document", "runtime.data_key", "resumes.candidate", "resumes.resume")
                .map(table -> jdbc.sql("select count(*) from " + table)
                        .query(Integer.class)
                        .single())
                .toList();
    }

    private static Visitor.File resumeOf(String person) {
        var text = person + "\n\nWork experience\n\nFerry Pilot, River Ferries, March 2019 - present\n";
        return new Visitor.File(person + ".txt", text.getBytes(StandardCharsets.UTF_8));
    }
}
