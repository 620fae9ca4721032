package io.rolewright.hiring.internal;

import io.rolewright.hiring.Mandate;
import io.rolewright.hiring.Submission;
import io.rolewright.hiring.Terms;
import io.rolewright.hiring.internal.ProofPage.Fact;
import io.rolewright.runtime.agency.Agency;
import io.rolewright.runtime.pages.PageTemplates;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.SubmissionId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Proves introductions: the line of the ledger with what it points to, and whether the ledger is whole. */
@Component
class Proofs {
    private static final PageTemplates TEXTS = new PageTemplates("hiring", "hiring.proof.");

    private final SubmissionKeeping submissions;
    private final Introductions introductions;
    private final Clients clients;
    private final Contacts contacts;
    private final Mandates mandates;
    private final TermsVersions terms;
    private final Agency agency;

    Proofs(
            SubmissionKeeping submissions,
            Introductions introductions,
            Clients clients,
            Contacts contacts,
            Mandates mandates,
            TermsVersions terms,
            Agency agency) {
        this.submissions = submissions;
        this.introductions = introductions;
        this.clients = clients;
        this.contacts = contacts;
        this.mandates = mandates;
        this.terms = terms;
        this.agency = agency;
    }

    /** The page of a submission as a PDF. */
    byte[] print(SubmissionId id) {
        var submission = submissions.find(id);
        var line = introductions.find(id);
        if (!introductions.isWhole(line)) {
            throw ContractException.broken(
                    "hiring.ledger-broken", submission.clientId().text());
        }
        return ProofPage.of(
                new ProofPage.Sheet(TEXTS.text("title", agency.name()), facts(submission, line), TEXTS.text("foot")));
    }

    private List<Fact> facts(Submission submission, Introductions.Line line) {
        var client = clients.find(submission.clientId()).orElseThrow();
        var mandate = mandates.find(submission.mandateId()).orElseThrow();
        var version = terms.find(client.id(), submission.termsVersion()).orElseThrow();
        var introduction = line.introduction();
        return List.of(
                fact("candidate", submission.reference() + " (" + submission.candidateId() + ")"),
                fact("client", client.name() + " (" + client.id() + ")"),
                fact("contact", contact(submission)),
                fact("introduced", introduction.at() + " (" + introduction.by() + ")"),
                fact("consent", consent(mandate)),
                fact("wording", mandate.wording()),
                fact("terms", terms(version)),
                fact("owned", submission.ownedUntil()),
                fact("file", submission.file()),
                fact("line", introduction.number()),
                fact("before", introduction.before()),
                fact("hash", line.hash()));
    }

    private static Fact fact(String name, Object value) {
        return new Fact(TEXTS.text(name), value.toString());
    }

    /** Of who was removed the id is left. */
    private String contact(Submission submission) {
        var id = submission.contactId();
        return contacts.find(id).map(found -> found.name() + " (" + id + ")").orElse(id.text());
    }

    private static String consent(Mandate mandate) {
        return TEXTS.text("given", known(mandate.answeredAt()), mandate.until());
    }

    private static String terms(Terms version) {
        var signature = version.signature();
        return TEXTS.text("signed", version.version(), signature == null ? "–" : signature.signedOn());
    }

    private static String known(@Nullable Instant time) {
        return time == null ? "–" : time.toString();
    }
}
