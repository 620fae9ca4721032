package io.rolewright.hiring.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rolewright.communications.AttachedFile;
import io.rolewright.events.hiring.Answer;
import io.rolewright.events.hiring.ApplicationStage;
import io.rolewright.events.hiring.StageReason;
import io.rolewright.hiring.NewContact;
import io.rolewright.hiring.NewSubmission;
import io.rolewright.hiring.Submission;
import io.rolewright.hiring.SubmissionAnswer;
import io.rolewright.shared.ContactId;
import io.rolewright.shared.Page;
import io.rolewright.shared.Person;
import io.rolewright.support.Events;
import io.rolewright.support.TestClock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;

/** Whom we put forward, what clients say, and how it is proven. */
@HiringTest
class SubmissionsTest {
    @Autowired
    Consultant ann;

    @Autowired
    Neighbours neighbours;

    @Autowired
    Ways ways;

    @Autowired
    Post post;

    @Autowired
    Events events;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void returnToTheBeginning() {
        clock.set(TestClock.START);
    }

    @Test
    void sendsTheContactAResumeThatDoesNotSayWhose() {
        var contact = ways.signer("Harbour");
        var application = ways.application();
        ways.agree(application, contact);

        var made = ways.submit(application, contact);
        events.awaitIdle();

        assertThat(made.termsVersion()).isEqualTo(1);
        assertThat(made.ownedUntil()).isEqualTo(LocalDate.of(2027, 3, 2));
        var message = post.to(Person.of(contact.id())).getFirst();
        assertThat(message.values())
                .containsEntry("candidate", "Candidate c0ffee")
                .containsEntry("job", "Crane operator")
                .containsEntry("text", "Loves heights.");
        assertThat(message.files())
                .containsExactly(new AttachedFile(made.file(), "Candidate c0ffee.pdf", "application/pdf"));
        assertThat(post.find(Person.of(contact.id()).text()).points().getFirst().address())
                .isEqualTo("priya@example.org");
        assertThat(find(made).messageId()).isNotNull();
        assertThat(ways.find(application).stage()).isEqualTo(ApplicationStage.SUBMITTED);
        assertThat(ann.facts(made.id())).containsExactly("hiring.submission-made.v1");
    }

    @Test
    void needsTermsAndTheCandidatesYes() {
        var signed = ways.signer("Unasked");
        var unsigned = ways.contact(ann.client("Unsigned"));
        var application = ways.application();

        ann.refused(ways.submitting(application, signed), 409, "hiring.mandate-missing");
        ways.agree(application, unsigned);
        ann.refused(ways.submitting(application, unsigned), 409, "hiring.terms-missing");
    }

    @Test
    void putsNobodyForwardTwiceWhileItIsOurs() {
        var contact = ways.signer("Twice");
        var first = ways.application();
        ways.agree(first, contact);
        var earlier = ways.submit(first, contact);
        var second = ways.application(first.candidateId());

        assertThat(ann.refused(ways.submitting(second, contact), 409, "hiring.already-submitted"))
                .contains(earlier.id().text());
        ann.refused(ways.submitting(first, contact), 409, "hiring.stage-unreachable");
        clock.advance(Duration.ofDays(365));
        ways.agree(second, contact);
        assertThat(ways.submit(second, contact).candidateId()).isEqualTo(first.candidateId());
    }

    @Test
    void knowsWhomItCannotReach() {
        var application = ways.application();
        var silent = ann.contact(ann.client("Silent"), new NewContact("Sam", null, null, null));

        ann.refused(ways.submitting(application, silent), 422, "hiring.contact-unreachable");
        var nobody = new ContactId(UUID.randomUUID());
        ann.refused(
                ann.post(Ways.SUBMISSIONS, new NewSubmission(application.id(), nobody, null)),
                404,
                "hiring.contact-not-found");
    }

    @Test
    void takesAnAnswerOnce() {
        var made = ways.submitted("Answering");
        events.awaitIdle();

        var answered = answer(made, new SubmissionAnswer(Answer.ACCEPTED, null, null));

        assertThat(answered.answer()).isEqualTo(Answer.ACCEPTED);
        assertThat(find(made)).isEqualTo(answered);
        ann.refused(ann.post(path(made) + "/answer", declined(StageReason.LOCATION, null)), 409, "hiring.answered");
        assertThat(ann.facts(made.id())).containsExactly("hiring.submission-made.v1", "hiring.submission-answered.v1");
    }

    @Test
    void endsTheWayOfWhomTheClientDeclines() {
        var contact = ways.signer("Declining");
        var application = ways.application();
        ways.agree(application, contact);
        var made = ways.submit(application, contact);

        ann.refused(ann.post(path(made) + "/answer", declined(null, null)), 422, "hiring.reason-missing");
        ann.refused(ann.post(path(made) + "/answer", declined(StageReason.OTHER, " ")), 422, "hiring.note-missing");
        answer(made, declined(StageReason.LESS_EXPERIENCED, "Wants a lead."));

        var ended = ways.find(application);
        assertThat(ended.stage()).isEqualTo(ApplicationStage.REJECTED);
        assertThat(ended.reason()).isEqualTo(StageReason.LESS_EXPERIENCED);
        assertThat(ended.history().getLast().note()).isEqualTo("Wants a lead.");
    }

    @Test
    void storesNoReadableNote() {
        var made = ways.submitted("Secret");

        var row = jdbc.sql("select s::text from hiring.submission s where id = ?")
                .param(made.id().value())
                .query(String.class)
                .single();

        assertThat(row).doesNotContain("heights");
        assertThat(made.toString()).doesNotContain("heights");
        assertThat(find(made).note()).isEqualTo("Loves heights.");
    }

    @Test
    void hidesThoseOfHiddenCandidates() {
        var hidden = ways.submitted("Hiding");
        assertThat(list("?clientId=" + hidden.clientId()).items())
                .extracting(Submission::id)
                .containsExactly(hidden.id());

        neighbours.restrict(hidden.candidateId(), Neighbours.OWNER);

        assertThat(list("?clientId=" + hidden.clientId()).items()).isEmpty();
        ann.refused(ann.get(path(hidden)), 404, "hiring.submission-not-found");
        ann.refused(ann.get(path(hidden) + "/proof"), 404, "hiring.submission-not-found");
    }

    @Test
    void provesWhoIntroducedWhom() throws Exception {
        var contact = ways.signer("Proven");
        var first = ways.application();
        ways.agree(first, contact);
        ways.submit(first, contact);
        var second = ways.application();
        ways.agree(second, contact);
        var made = ways.submit(second, contact);

        var page = Objects.requireNonNull(
                ann.get(path(made) + "/proof").returnResult(byte[].class).getResponseBody());

        try (var document = Loader.loadPDF(page)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(document))
                    .contains(
                            "Proof of introduction",
                            "Proven",
                            "Priya Nair",
                            made.candidateId().text())
                    .contains("version 1, signed on 2026-03-01");
        }
    }

    @Test
    void keepsALedgerThatNobodyChanges() {
        var made = ways.submitted("Ledger");

        assertThatThrownBy(() -> jdbc.sql("update hiring.introduction set terms_version = 2 where submission = ?")
                        .param(made.id().value())
                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    private static SubmissionAnswer declined(@Nullable StageReason reason, @Nullable String note) {
        return new SubmissionAnswer(Answer.DECLINED, reason, note);
    }

    private static String path(Submission submission) {
        return Ways.SUBMISSIONS + "/" + submission.id();
    }

    private Submission answer(Submission submission, SubmissionAnswer said) {
        return ann.read(new TypeReference<>() {}, ann.post(path(submission) + "/answer", said));
    }

    private Submission find(Submission submission) {
        return ann.read(new TypeReference<>() {}, ann.get(path(submission)));
    }

    private Page<Submission> list(String question) {
        return ann.read(new TypeReference<>() {}, ann.get(Ways.SUBMISSIONS + question));
    }
}
