package io.rolewright.resumes.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.events.matching.CandidateMatched;
import io.rolewright.resumes.ResumeState;
import io.rolewright.resumes.Upload;
import io.rolewright.runtime.Call;
import io.rolewright.runtime.events.EventLog;
import io.rolewright.shared.Actor;
import io.rolewright.shared.Ids;
import io.rolewright.shared.JobId;
import io.rolewright.shared.ProfileId;
import io.rolewright.shared.Refusal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.util.LinkedMultiValueMap;

@IntakeTest
class UploadTest {
    @Autowired
    Recruiter ann;

    @Autowired
    Recruiter bob;

    @Autowired
    Recruiter administrator;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    EventLog log;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    Ids ids;

    @Test
    void makesACandidateOfEveryFile() {
        var upload = ann.upload(SampleFile.resumeOf("Ada Fernside"), SampleFile.resumeOf("Bea Fernside"));

        assertThat(upload.state()).isEqualTo(Upload.State.IN_PROGRESS);
        assertThat(upload.progress()).isEqualTo(new Upload.Progress(2, 2, 2, 2, 0, 0));
        assertThat(upload.files())
                .extracting(Upload.File::fileName)
                .containsExactly("Ada Fernside.txt", "Bea Fernside.txt");
        assertThat(upload.files()).extracting(Upload.File::state).containsOnly(ResumeState.PARSED);
        assertThat(upload.files()).extracting(Upload.File::candidateId).doesNotHaveDuplicates();
    }

    @Test
    void isDoneWhenEveryCandidateIsMatched() {
        var upload = ann.upload(SampleFile.resumeOf("Abe Fernside"), SampleFile.of("nothing.pdf", ""));
        var candidate = Objects.requireNonNull(upload.files().getFirst().candidateId());

        Call.of(Actor.service("matching"), ids.trace())
                .run(() -> transactions.executeWithoutResult(
                        status -> log.append(new CandidateMatched(candidate, ids.next(ProfileId::new), 3))));
        ann.events().awaitIdle();

        var done = ann.look("/api/v1/resumes/uploads/" + upload.id());
        assertThat(done.state()).isEqualTo(Upload.State.DONE);
        assertThat(done.progress()).isEqualTo(new Upload.Progress(2, 1, 1, 1, 1, 1));
        assertThat(done.files().getFirst().state()).isEqualTo(ResumeState.MATCHED);
    }

    @Test
    void unpacksAnArchive() {
        var upload = ann.upload(SampleFile.zip(
                "people.zip",
                SampleFile.resumeOf("Cal Fernside").named("../../etc/cron.d/Cal.txt"),
                SampleFile.resumeOf("Dee Fernside").named("perth/Dee.txt"),
                SampleFile.of("__MACOSX/._Dee.txt", "left by the system")));

        assertThat(upload.files()).extracting(Upload.File::fileName).containsExactly("Cal.txt", "Dee.txt");
        assertThat(upload.progress().parsed()).isEqualTo(2);
    }

    @Test
    void answersTheResumeThatTheSameFileBecame() {
        var first = ann.uploadOne(SampleFile.resumeOf("Eve Fernside"));
        var again = bob.upload(SampleFile.resumeOf("Eve Fernside").named("eve.txt"))
                .files()
                .getFirst();

        assertThat(again.resumeId()).isEqualTo(first.resumeId());
        assertThat(again.findings()).containsExactly("resumes.already-known");
        assertThat(again.fileName()).isEqualTo("eve.txt");
    }

    @Test
    void tellsThatAKnownResumeWasSentForAJob() {
        var candidate = ann.uploadOne(SampleFile.resumeOf("Gus Fernside")).candidateId();
        var job = ids.next(JobId::new);

        bob.upload(SampleFile.resumeOf("Gus Fernside"));
        bob.uploadFor(job, SampleFile.resumeOf("Gus Fernside"));

        var told = jdbc.sql("select body::text from runtime.event where type = 'resumes.resume-sent-again.v1'")
                .query(String.class)
                .list();
        assertThat(told).singleElement().asString().contains(String.valueOf(candidate), job.text());
    }

    @Test
    void makesOneCandidateOfAFileThatIsSentTwiceAtOnce() {
        var files = ann.upload(SampleFile.resumeOf("Flo Fernside"), SampleFile.resumeOf("Flo Fernside"))
                .files();

        assertThat(files.getLast().resumeId()).isEqualTo(files.getFirst().resumeId());
        assertThat(files.getLast().findings()).contains("resumes.already-known");
    }

    @Test
    void leavesNothingOfAFileThatWasThereAlready() {
        ann.upload(SampleFile.resumeOf("Gus Fernside"));
        var files = count("storage.file");
        var keys = count("runtime.data_key");

        ann.upload(SampleFile.resumeOf("Gus Fernside"));

        assertThat(count("storage.file")).isEqualTo(files);
        assertThat(count("runtime.data_key")).isEqualTo(keys);
    }

    static Stream<Arguments> badFiles() {
        return Stream.of(
                Arguments.of(SampleFile.of("nothing.pdf", ""), "document.empty"),
                Arguments.of(SampleFile.of("blank.txt", " \n \n "), "document.no-text"),
                Arguments.of(SampleFile.of("broken.pdf", "%PDF-1.7 but no more"), "document.damaged"),
                Arguments.of(SampleFile.of("old.ps", "%!PS old"), "document.type-unsupported"),
                Arguments.of(SampleFile.of("page.pdf", "<html><p>not a PDF"), "document.disguised"),
                Arguments.of(SampleFile.scan(), "document.no-text"),
                Arguments.of(SampleFile.encrypted(), "document.needs-password"),
                Arguments.of(new SampleFile("huge.txt", new byte[50 << 20]), "document.too-large"));
    }

    @ParameterizedTest
    @MethodSource("badFiles")
    void saysWhatIsWrongWithAFileAndWhatToDo(SampleFile file, String code) {
        var result =
                ann.upload(file, SampleFile.resumeOf("Hal " + code.hashCode())).files();

        var refusal = Objects.requireNonNull(result.getFirst().refusal());
        assertThat(result.getFirst().state()).isEqualTo(ResumeState.REFUSED);
        assertThat(refusal.code()).isEqualTo(code);
        assertThat(refusal.next()).isNotBlank();
        assertThat(result.getLast().state()).isEqualTo(ResumeState.PARSED);
    }

    @Test
    void readsByItsBytesAFileWhoseNameLies() {
        var result = ann.uploadOne(SampleFile.resumeOf("Ida Fernside").named("Ida.pdf"));

        assertThat(result.state()).isEqualTo(ResumeState.PARSED);
        assertThat(result.findings()).containsExactly("document.name-mismatch");
    }

    @Test
    void refusesAnArchiveInAnArchive() {
        var inner = SampleFile.zip("inner.zip", SampleFile.resumeOf("Jan Fernside"));
        var upload = ann.upload(SampleFile.zip("outer.zip", inner));

        assertThat(refusals(upload)).containsExactly("document.type-unsupported");
    }

    @Test
    void storesNothingOfAnArchiveThatUnpacksToTooMuch() {
        var files = count("storage.file");
        var bomb = SampleFile.zip(
                "bomb.zip", SampleFile.resumeOf("Kai Fernside"), new SampleFile("big.txt", new byte[19 << 20]));

        var upload = ann.upload(bomb);

        assertThat(refusals(upload)).containsExactly("resumes.archive-too-large");
        assertThat(upload.files().getFirst().fileName()).isEqualTo("bomb.zip");
        assertThat(count("storage.file")).isEqualTo(files);
    }

    @Test
    void refusesAnArchiveOfTooManyFiles() {
        var many = IntStream.range(0, 21)
                .mapToObj(number -> SampleFile.resumeOf("Lou " + number))
                .toArray(SampleFile[]::new);

        assertThat(refusals(ann.upload(SampleFile.zip("many.zip", many)))).containsExactly("resumes.too-many-files");
    }

    @Test
    void saysThatAnArchiveCannotBeUnpacked() {
        var whole = SampleFile.zip("cut.zip", SampleFile.resumeOf("Mia Fernside"));
        var cut = new SampleFile("cut.zip", Arrays.copyOf(whole.bytes(), whole.bytes().length / 2));
        var locked = new SampleFile("locked.zip", whole.bytes().clone());
        locked.bytes()[6] |= 1;

        assertThat(refusals(ann.upload(cut, locked)))
                .containsExactly("resumes.archive-unreadable", "resumes.archive-unreadable");
    }

    @Test
    void leavesABrokenDocumentToTheReader() {
        var word = SampleFile.zip("word.docx", SampleFile.of("[Content_Types].xml", "<Types/>"));
        var cut = new SampleFile("word.docx", Arrays.copyOf(word.bytes(), word.bytes().length / 2));

        assertThat(refusals(ann.upload(cut))).hasSize(1).allMatch(code -> code.startsWith("document."));
    }

    @Test
    void refusesAnUploadWithoutFiles() {
        var form = new LinkedMultiValueMap<String, Object>();
        form.add("note", "no file");

        ann.send(form)
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("resumes.no-files");
    }

    @Test
    void showsAnUploadToItsUploaderAndAdministratorsOnly() {
        var upload = ann.upload(SampleFile.resumeOf("Ned Fernside"));
        var path = "/api/v1/resumes/uploads/" + upload.id();

        assertThat(administrator.look(path).id()).isEqualTo(upload.id());
        bob.get(path)
                .expectStatus()
                .isNotFound()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("resumes.upload-unknown");
        ann.get("/api/v1/resumes/uploads/" + UUID.randomUUID()).expectStatus().isNotFound();
    }

    @Test
    void keepsNoFileNameInTheOpen() {
        ann.upload(SampleFile.resumeOf("Unmistakable Person"), SampleFile.of("Unmistakable Nothing.pdf", ""));

        var open = jdbc.sql("""
                        select count(*) from resumes.resume r full join resumes.upload_file f on f.resume = r.id
                        where position('Unmistakable' in r.file_name) > 0 or position('Unmistakable' in f.name) > 0""").query(Long.class).single();
        assertThat(open).isZero();
    }

    private static List<String> refusals(Upload upload) {
        return upload.files().stream()
                .map(Upload.File::refusal)
                .filter(Objects::nonNull)
                .map(Refusal::code)
                .toList();
    }

    private long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }
}
