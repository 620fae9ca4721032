package io.rolewright.hiring.internal;

import io.rolewright.events.hiring.Answer;
import io.rolewright.events.hiring.ApplicationSource;
import io.rolewright.hiring.Application;
import io.rolewright.hiring.Client;
import io.rolewright.hiring.Contact;
import io.rolewright.hiring.Fee;
import io.rolewright.hiring.Mandate;
import io.rolewright.hiring.NewApplication;
import io.rolewright.hiring.NewContact;
import io.rolewright.hiring.NewMandate;
import io.rolewright.hiring.NewOffer;
import io.rolewright.hiring.NewPlacement;
import io.rolewright.hiring.NewSignature;
import io.rolewright.hiring.NewSubmission;
import io.rolewright.hiring.NewTerms;
import io.rolewright.hiring.Offer;
import io.rolewright.hiring.OfferAnswer;
import io.rolewright.hiring.Placement;
import io.rolewright.hiring.RebateLadder;
import io.rolewright.hiring.RebateStep;
import io.rolewright.hiring.Submission;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.Money;
import io.rolewright.shared.Person;
import io.rolewright.support.Events;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import tools.jackson.core.type.TypeReference;

/** Leads people along their ways to jobs. */
@TestComponent
class Ways {
    static final String APPLICATIONS = "/api/v1/applications";
    static final String SUBMISSIONS = "/api/v1/submissions";
    static final String OFFERS = "/api/v1/offers";
    static final String PLACEMENTS = "/api/v1/placements";
    /** What offers are made for. */
    static final Money PAY = new Money("100000.00", "AUD");

    private final Consultant ann;
    private final Neighbours neighbours;
    private final Post post;
    private final Events events;
    private final RestTestClient http;

    Ways(Consultant ann, Neighbours neighbours, Post post, Events events, @Lazy RestTestClient http) {
        this.ann = ann;
        this.neighbours = neighbours;
        this.post = post;
        this.events = events;
        this.http = http;
    }

    /** Somebody at a new client who has signed: a fifth of the pay, half back within a month, ours and off limits for a year. */
    Contact signer(String name) {
        var client = ann.client(name);
        var contact = contact(client);
        var fee = new Fee(new BigDecimal("20.00"), null, null);
        var ladder = new RebateLadder(List.of(new RebateStep(30, new BigDecimal("50.00"))));
        var path = Consultant.CLIENTS + "/" + client.id() + "/terms";
        ann.post(path, new NewTerms(fee, 14, 90, ladder, 12, 12, LocalDate.of(2026, 3, 1)))
                .expectStatus()
                .isCreated();
        ann.post(path + "/1/signature", new NewSignature(contact.id(), LocalDate.of(2026, 3, 1), null))
                .expectStatus()
                .is2xxSuccessful();
        return contact;
    }

    Contact contact(Client client) {
        return ann.contact(client, new NewContact("Priya Nair", null, "priya@example.org", null));
    }

    Application application() {
        return application(neighbours.candidate());
    }

    Application application(CandidateId candidate) {
        post.reach(Person.of(candidate));
        var wanted = new NewApplication(candidate, neighbours.job(), ApplicationSource.SOURCED);
        return ann.read(new TypeReference<>() {}, ann.post(APPLICATIONS, wanted));
    }

    Application find(Application application) {
        return ann.read(new TypeReference<>() {}, ann.get(APPLICATIONS + "/" + application.id()));
    }

    /** Lets the candidate agree that we represent them at the contact's client. */
    void agree(Application application, Contact contact) {
        Mandate asked = ann.read(
                new TypeReference<>() {},
                ann.post(APPLICATIONS + "/" + application.id() + "/mandate", new NewMandate(contact.clientId(), null)));
        events.awaitIdle();
        var message = post.to(Person.of(application.candidateId())).stream()
                .filter(one -> one.key().equals("mandate/" + asked.id()))
                .findFirst()
                .orElseThrow();
        var link = Objects.requireNonNull(message.values()).get("link");
        http.post()
                .uri(URI.create(Objects.requireNonNull(link)).getPath())
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body("answer=yes")
                .exchange()
                .expectStatus()
                .isOk();
    }

    ResponseSpec submitting(Application application, Contact contact) {
        return ann.post(SUBMISSIONS, new NewSubmission(application.id(), contact.id(), "Loves heights."));
    }

    Submission submit(Application application, Contact contact) {
        return ann.read(new TypeReference<>() {}, submitting(application, contact));
    }

    /** Somebody who was put forward to a new client. */
    Submission submitted(String client) {
        var contact = signer(client);
        var application = application();
        agree(application, contact);
        return submit(application, contact);
    }

    /** Offers the job to who was put forward for it: a year's pay of 100,000 from May on, to be accepted until 10 March. */
    ResponseSpec offering(Submission submission) {
        var starts = LocalDate.of(2026, 5, 4);
        var expires = LocalDate.of(2026, 3, 10);
        return ann.post(OFFERS, new NewOffer(submission.applicationId(), PAY, starts, expires, "A car of their own."));
    }

    Offer offer(Submission submission) {
        return ann.read(new TypeReference<>() {}, offering(submission));
    }

    ResponseSpec answering(Offer offer, OfferAnswer answer) {
        return ann.post(OFFERS + "/" + offer.id() + "/answer", answer);
    }

    /** An offer to somebody who was put forward to a new client, which they have accepted. */
    Offer accepted(String client) {
        return accept(offer(submitted(client)));
    }

    Offer accept(Offer offer) {
        return ann.read(new TypeReference<>() {}, answering(offer, new OfferAnswer(Answer.ACCEPTED, null, null)));
    }

    ResponseSpec placing(Offer offer, LocalDate start) {
        return ann.post(PLACEMENTS, new NewPlacement(offer.id(), start, PAY, null));
    }

    /** Somebody starts on 9 March at a new client. */
    Placement placed(String client) {
        return ann.read(new TypeReference<>() {}, placing(accepted(client), LocalDate.of(2026, 3, 9)));
    }
}
