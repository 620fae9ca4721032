package io.rolewright.resumes.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.communications.AttachedFile;
import io.rolewright.communications.MailOrigin;
import io.rolewright.communications.Message;
import io.rolewright.communications.NewMessage;
import io.rolewright.events.communications.Channel;
import io.rolewright.events.communications.MessageReceived;
import io.rolewright.events.communications.Purpose;
import io.rolewright.runtime.Call;
import io.rolewright.runtime.cipher.FieldCipher;
import io.rolewright.runtime.cipher.KeyName;
import io.rolewright.runtime.events.EventLog;
import io.rolewright.shared.Actor;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.Person;
import io.rolewright.shared.UserId;
import io.rolewright.storage.FilesInternal;
import io.rolewright.support.Events;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.InputStreamResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Résumés that come by e-mail. */
@IntakeTest
class MailedResumesTest {
    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";
    private static final KeyName KEY = KeyName.service("communications");
    private static final UserId KEEPER = new UserId(UUID.randomUUID());
    private static final MailOrigin PLAIN = new MailOrigin(KEEPER, "Ida", null, false, false, true);
    private static final MailOrigin PROVEN = new MailOrigin(KEEPER, "Ida", null, false, true, true);
    private static final SampleFile LETTER =
            SampleFile.of("letter.txt", "Dear all,\n\nplease find my résumé attached.\n\nKind regards");

    @Autowired
    Post post;

    @Autowired
    FilesInternal files;

    @Autowired
    FieldCipher cipher;

    @Autowired
    EventLog log;

    @Autowired
    Events events;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void makeKey() {
        transactions.executeWithoutResult(status -> cipher.create(KEY));
    }

    /** What an e-mail became: whose résumé, and whether it was known. */
    private record Row(
            CandidateId candidate, UserId owner, @Nullable String code, boolean known) {}

    @Test
    void takesTheResumeAmongTheFilesAndThanksItsSender() {
        var cv = SampleFile.resumeOf("Ida Reed");
        var message =
                arrive("ida@example.org", null, "Hello", "s4nurs", List.of(LETTER, cv, cv.named("copy.txt")), PLAIN);

        var row = only(message);
        var ida = Person.of(row.candidate());
        assertThat(row).returns(KEEPER, Row::owner).returns("S4NURS", Row::code).returns(false, Row::known);
        assertThat(facts(row.candidate()))
                .startsWith("resumes.candidate-added.v1", "resumes.resume-received.v1", "resumes.resume-mailed.v1")
                .contains("profiles.profile-parsed.v1");
        assertThat(post.added(ida)).containsExactly("ida@example.org");
        assertThat(post.find(message.id()).person()).isEqualTo(ida);
        assertThat(post.answer(message))
                .hasValueSatisfying(receipt -> assertThat(receipt)
                        .returns(ida, NewMessage::to)
                        .returns("receipt:" + message.id(), NewMessage::key)
                        .returns(Purpose.SERVICE, NewMessage::purpose)
                        .returns(
                                "job S4NURS",
                                one -> Objects.requireNonNull(one.values()).get("job")));
    }

    @Test
    void takesAnEMailThatIsAResumeItself() {
        var text = text(SampleFile.resumeOf("Otto Reed")) + "\nReferences\n\n" + "On request. ".repeat(20);

        assertThat(rows(arrive("otto@example.org", null, text, null, List.of(LETTER), PLAIN)))
                .hasSize(1);
    }

    @Test
    void leavesWhatIsNoResume() {
        var advert = SampleFile.of("nurse.txt", "Registered Nurse\n\nYour experience\nTwo years in aged care.");
        var picture = new SampleFile("cv.png", new byte[] {1, 2, 3});

        assertThat(rows(arrive("client@example.org", null, "Please fill it", null, List.of(advert, picture), PLAIN)))
                .isEmpty();
    }

    @Test
    void takesWhatIsCalledAResumeAndLooksLikeNone() {
        var plain = SampleFile.of(
                "Ola-CV2026.txt", "Ola Reed\n\nI have nursed for ten years, most of them on surgical wards.");

        assertThat(rows(arrive("ola@example.org", null, "Hello", null, List.of(plain), PLAIN)))
                .hasSize(1);
    }

    @Test
    void takesWhatIsCalledAResumeAndCannotBeRead() {
        var scan = SampleFile.scan().named("CV_Una.pdf");

        assertThat(rows(arrive("una@example.org", null, "Hello", null, List.of(scan), PLAIN)))
                .hasSize(1);
    }

    @Test
    void takesTheSameEMailOnceAndTheSameResumeOnce() {
        var cv = SampleFile.resumeOf("Nell Reed");
        var first = arrive("nell@example.org", null, "Hello", null, List.of(cv), PLAIN);
        tell(first);
        var again = arrive("thief@example.net", null, "Hello", "abc234", List.of(cv), PLAIN);

        var nell = only(first).candidate();
        assertThat(only(again))
                .returns(nell, Row::candidate)
                .returns(true, Row::known)
                .returns("ABC234", Row::code);
        assertThat(post.added(Person.of(nell))).containsExactly("nell@example.org");
        assertThat(post.find(again.id()).person()).isNull();
        assertThat(post.answer(again)).isEmpty();
    }

    @Test
    void makesNothingKnownOfWhoMayHaveForgedIt() {
        var forged = new MailOrigin(KEEPER, "Ida", null, true, false, false);

        var message = arrive("vic@example.org", null, "Hello", null, List.of(SampleFile.resumeOf("Vic Reed")), forged);

        assertThat(post.added(Person.of(only(message).candidate()))).isEmpty();
        assertThat(post.find(message.id()).person()).isNull();
        assertThat(post.answer(message)).isEmpty();
    }

    @Test
    void takesTheAddressThatABoardTells() {
        var board = new MailOrigin(KEEPER, "SEEK", "sam@example.org", false, true, false);

        var message = arrive(
                "noreply@jobmail.seek.com.au", null, "Hello", null, List.of(SampleFile.resumeOf("Sam Reed")), board);

        assertThat(post.added(Person.of(only(message).candidate()))).containsExactly("sam@example.org");
        assertThat(post.find(message.id()).person())
                .as("the board's e-mails are nobody's")
                .isNull();
    }

    @Test
    void answersNoProgramAndNoColleague() {
        var program = new MailOrigin(KEEPER, null, null, false, false, false);
        var silent = arrive("mel@example.org", null, "Hi", null, List.of(SampleFile.resumeOf("Mel Reed")), program);
        var colleague = arrive(
                "bob@agency.example",
                Person.of(KEEPER),
                "For you",
                null,
                List.of(SampleFile.resumeOf("Joy Reed")),
                PLAIN);

        assertThat(post.find(silent.id()).person()).isNotNull();
        assertThat(post.answer(silent)).isEmpty();
        assertThat(post.answer(colleague)).isEmpty();
        assertThat(post.added(Person.of(only(colleague).candidate()))).isEmpty();
    }

    @Test
    void takesAnotherResumeOfAKnownCandidateAsTheirs() {
        var first = arrive("mo@example.org", null, "Hello", null, List.of(SampleFile.resumeOf("Mo Reed")), PROVEN);
        var mo = only(first).candidate();
        var newer = named("Mó A. REED", "mo.new@example.net");

        var again = arrive("mo@example.org", Person.of(mo), "Hello", "s4nurs", List.of(newer), PROVEN);

        assertThat(only(again))
                .returns(mo, Row::candidate)
                .returns("S4NURS", Row::code)
                .returns(false, Row::known);
        assertThat(facts(mo)).containsOnlyOnce("resumes.candidate-added.v1");
        assertThat(facts(mo).stream().filter("resumes.resume-mailed.v1"::equals))
                .hasSize(2);
        assertThat(profileOf(mo)).as("the newest counts").isEqualTo(resumeOf(again));
        assertThat(post.answer(again))
                .hasValueSatisfying(receipt -> assertThat(receipt.to()).isEqualTo(Person.of(mo)));
    }

    @Test
    void takesAResumeWithoutANameByItsAddress() {
        var first = arrive("kim@example.org", null, "Hello", null, List.of(SampleFile.resumeOf("Kim Reed")), PROVEN);
        var kim = only(first).candidate();
        var nameless = named("CURRICULUM VITAE", "kim@example.org");

        var again = arrive("kim@example.org", Person.of(kim), "Hello", null, List.of(nameless), PROVEN);

        assertThat(only(again)).returns(kim, Row::candidate);
    }

    @Test
    void takesTheResumeOfAFriendAsTheirs() {
        var first = arrive("pia@example.org", null, "Hello", null, List.of(SampleFile.resumeOf("Pia Reed")), PROVEN);
        var pia = only(first).candidate();
        var wife = named("Rosa Reed", "pia@example.org");

        var again = arrive("pia@example.org", Person.of(pia), "For Rosa", null, List.of(wife), PROVEN);

        assertThat(only(again).candidate()).isNotEqualTo(pia);
        assertThat(only(again)).returns(false, Row::known);
    }

    @Test
    void believesNoAddressThatMayBeForged() {
        var first = arrive("eve@example.org", null, "Hello", null, List.of(SampleFile.resumeOf("Eve Reed")), PROVEN);
        var eve = only(first).candidate();
        var forged = new MailOrigin(KEEPER, "Eve", null, true, false, false);

        var unproven = arrive(
                "eve@example.org", Person.of(eve), "Hi", null, List.of(named("Eve Reed", "eve@example.org")), PLAIN);
        var pretended =
                arrive("eve@example.org", null, "Hi", null, List.of(named("Eve Reed", "e@example.org")), forged);

        assertThat(List.of(only(unproven).candidate(), only(pretended).candidate()))
                .doesNotContain(eve);
        assertThat(profileOf(eve)).isEqualTo(resumeOf(first));
    }

    /** Another résumé than the first of somebody. */
    private static SampleFile named(String person, String email) {
        return SampleFile.of("cv.txt", """
                %s
                %s

                Work experience

                Nurse Manager, Hillside Clinic
                May 2024 - present
                """.formatted(person, email));
    }

    private Message arrive(
            String address,
            @Nullable Person person,
            String text,
            @Nullable String alias,
            List<SampleFile> attached,
            MailOrigin origin) {
        var message = post.receive(
                person, address, text, alias, attached.stream().map(this::store).toList(), origin);
        tell(message);
        return message;
    }

    private void tell(Message message) {
        run(() -> transactions.executeWithoutResult(status -> log.append(new MessageReceived(
                message.id(),
                Objects.requireNonNull(message.conversation()),
                Channel.EMAIL,
                message.person(),
                message.alias(),
                message.files().size()))));
        events.awaitIdle();
    }

    private AttachedFile store(SampleFile file) {
        var stored = Call.of(Actor.service("communications"), TRACE)
                .ask(() -> files.store(KEY, new InputStreamResource(new ByteArrayInputStream(file.bytes()))));
        return new AttachedFile(stored.reference(), file.name(), "application/octet-stream");
    }

    private static void run(Runnable work) {
        Call.of(Actor.service("communications"), TRACE).run(work);
    }

    private static String text(SampleFile file) {
        return new String(file.bytes(), StandardCharsets.UTF_8);
    }

    private Row only(Message message) {
        assertThat(rows(message)).hasSize(1);
        return rows(message).getFirst();
    }

    private List<Row> rows(Message message) {
        return jdbc.sql("""
                        select c.id, c.owner, u.code, f.already_known from resumes.upload u
                        join resumes.upload_file f on f.upload = u.id
                        join resumes.resume r on r.id = f.resume
                        join resumes.candidate c on c.id = r.candidate
                        where u.message = ? order by f.position""")
                .param(message.id().value())
                .query((row, number) -> new Row(
                        new CandidateId(row.getObject("id", UUID.class)),
                        new UserId(row.getObject("owner", UUID.class)),
                        row.getString("code"),
                        row.getBoolean("already_known")))
                .list();
    }

    private UUID resumeOf(Message message) {
        return jdbc.sql("""
                        select f.resume from resumes.upload u join resumes.upload_file f on f.upload = u.id
                        where u.message = ?""")
                .param(message.id().value())
                .query((row, number) -> row.getObject("resume", UUID.class))
                .single();
    }

    private UUID profileOf(CandidateId candidate) {
        return jdbc.sql("select resume from profiles.profile where candidate = ?")
                .param(candidate.value())
                .query((row, number) -> row.getObject("resume", UUID.class))
                .single();
    }

    private List<String> facts(CandidateId candidate) {
        return jdbc.sql("select type from runtime.event where subject = ? order by seq")
                .param(candidate.text())
                .query((row, number) -> row.getString(1))
                .list();
    }
}
