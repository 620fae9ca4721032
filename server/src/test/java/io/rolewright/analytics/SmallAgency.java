package io.rolewright.analytics;

import io.rolewright.analytics.internal.facts.Chronicle;
import io.rolewright.events.Event;
import io.rolewright.events.billing.CreditNoteIssued;
import io.rolewright.events.billing.CreditReason;
import io.rolewright.events.billing.ExpenseApproved;
import io.rolewright.events.billing.ExpenseCategory;
import io.rolewright.events.billing.InvoiceIssued;
import io.rolewright.events.billing.InvoiceSettled;
import io.rolewright.events.hiring.ApplicantTraced;
import io.rolewright.events.hiring.ApplicationMade;
import io.rolewright.events.hiring.ApplicationMoved;
import io.rolewright.events.hiring.ApplicationSource;
import io.rolewright.events.hiring.ApplicationStage;
import io.rolewright.events.hiring.InterviewArranged;
import io.rolewright.events.hiring.OfferMade;
import io.rolewright.events.hiring.PlacementMade;
import io.rolewright.events.hiring.SubmissionMade;
import io.rolewright.events.jobs.CloseReason;
import io.rolewright.events.jobs.JobClosed;
import io.rolewright.events.jobs.JobReceived;
import io.rolewright.events.jobs.JobReturned;
import io.rolewright.events.listings.ListingMoved;
import io.rolewright.events.listings.ListingState;
import io.rolewright.events.matching.FeedbackGiven;
import io.rolewright.events.resumes.CandidateAdded;
import io.rolewright.events.resumes.ResumeReceived;
import io.rolewright.runtime.events.Envelope;
import io.rolewright.shared.ApplicationId;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.ClientId;
import io.rolewright.shared.ContactId;
import io.rolewright.shared.CreditNoteId;
import io.rolewright.shared.ExpenseId;
import io.rolewright.shared.InterviewId;
import io.rolewright.shared.InvoiceId;
import io.rolewright.shared.JobId;
import io.rolewright.shared.ListingId;
import io.rolewright.shared.MandateId;
import io.rolewright.shared.MatchId;
import io.rolewright.shared.MeetingId;
import io.rolewright.shared.Money;
import io.rolewright.shared.OfferId;
import io.rolewright.shared.PlacementId;
import io.rolewright.shared.ResumeId;
import io.rolewright.shared.SubmissionId;
import io.rolewright.shared.UserId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What happened in an agency of two recruiters in Sydney in March 2026, so small that every figure can be worked out by hand.
 */
public final class SmallAgency {
    public static final UserId ANN = new UserId(id(1, 1));
    public static final UserId BOB = new UserId(id(1, 2));
    public static final ClientId ACME = new ClientId(id(2, 1));
    public static final ClientId BOLT = new ClientId(id(2, 2));
    public static final JobId NURSE = new JobId(id(3, 1));
    public static final JobId COOK = new JobId(id(3, 2));
    public static final JobId DRIVER = new JobId(id(3, 3));
    public static final ListingId ON_SEEK = new ListingId(id(4, 1));

    private static final PlacementId PLACEMENT = new PlacementId(id(5, 1));
    private static final InvoiceId INVOICE = new InvoiceId(id(6, 1));

    private final Chronicle chronicle;
    private final List<Envelope> facts = new ArrayList<>();

    private SmallAgency(Chronicle chronicle) {
        this.chronicle = chronicle;
    }

    /** All facts in their order. */
    public static List<Envelope> facts(Chronicle chronicle) {
        var agency = new SmallAgency(chronicle);
        agency.jobs();
        agency.adverts();
        agency.people();
        agency.placement();
        agency.money();
        agency.verdicts();
        return List.copyOf(agency.facts);
    }

    private void jobs() {
        tell("2026-03-02T00:00:00Z", new JobReceived(NURSE, ANN));
        tell("2026-03-10T00:00:00Z", new JobReceived(COOK, BOB));
        // Already April in Sydney, where summer time still holds.
        tell("2026-03-31T13:30:00Z", new JobReceived(DRIVER, ANN));
        tell("2026-03-11T00:00:00Z", new JobClosed(COOK, BOB, CloseReason.WITHDRAWN));
        tell("2026-03-11T05:00:00Z", new JobReturned(COOK, BOB));
        tell("2026-03-16T01:00:00Z", new JobClosed(NURSE, ANN, CloseReason.FILLED));
    }

    private void adverts() {
        listing("2026-03-02T01:00:00Z", ON_SEEK, NURSE, "seek", null, ListingState.PUBLISHING, null);
        listing("2026-03-03T01:00:00Z", ON_SEEK, NURSE, "seek", ListingState.PUBLISHING, ListingState.LIVE, "300.00");
        listing("2026-03-20T01:00:00Z", ON_SEEK, NURSE, "seek", ListingState.LIVE, ListingState.CLOSED, "300.00");
        var onIndeed = new ListingId(id(4, 2));
        listing("2026-03-11T01:00:00Z", onIndeed, COOK, "indeed", null, ListingState.LIVE, "100.00");
        var refused = new ListingId(id(4, 3));
        listing("2026-03-12T01:00:00Z", refused, COOK, "linkedin", null, ListingState.PUBLISHING, "500.00");
        listing(
                "2026-03-12T02:00:00Z",
                refused,
                COOK,
                "linkedin",
                ListingState.PUBLISHING,
                ListingState.FAILED,
                "500.00");
        tell("2026-03-15T00:00:00Z", expense(1, ExpenseCategory.ADVERTISING, "50.00"));
        tell("2026-03-15T00:00:00Z", expense(2, ExpenseCategory.TRAVEL, "999.00"));
    }

    private void listing(
            String at,
            ListingId listing,
            JobId job,
            String board,
            @Nullable ListingState from,
            ListingState to,
            @Nullable String price) {
        tell(at, new ListingMoved(listing, job, board, from, to, "listings.x", price == null ? null : aud(price)));
    }

    private static ExpenseApproved expense(int number, ExpenseCategory category, String net) {
        return new ExpenseApproved(
                new ExpenseId(id(7, number)), category, null, null, day("2026-03-15"), aud(net), aud("0.00"));
    }

    private void people() {
        tell("2026-03-04T00:00:00Z", new CandidateAdded(candidate(1), ANN));
        tell("2026-03-04T00:00:00Z", new ResumeReceived(candidate(1), new ResumeId(id(9, 1)), NURSE, 100L));
        tell("2026-03-12T00:00:00Z", new ResumeReceived(candidate(4), new ResumeId(id(9, 4)), COOK, null));
        applied(1, NURSE, ANN, ApplicationSource.APPLIED, "2026-03-04T00:00:00Z");
        applied(2, NURSE, ANN, ApplicationSource.APPLIED, "2026-03-05T00:00:00Z");
        applied(3, NURSE, ANN, ApplicationSource.SOURCED, "2026-03-06T00:00:00Z");
        applied(4, COOK, BOB, ApplicationSource.APPLIED, "2026-03-12T00:00:00Z");
        applied(5, COOK, BOB, ApplicationSource.REFERRED, "2026-03-13T00:00:00Z");
        traced(1, ON_SEEK);
        traced(2, ON_SEEK);
        traced(4, new ListingId(id(4, 2)));
        moved(1, NURSE, "2026-03-05", ApplicationStage.NEW, ApplicationStage.SCREENED, 2);
        moved(1, NURSE, "2026-03-06", ApplicationStage.SCREENED, ApplicationStage.SHORTLISTED, 3);
        moved(1, NURSE, "2026-03-08", ApplicationStage.SHORTLISTED, ApplicationStage.SUBMITTED, 4);
        moved(1, NURSE, "2026-03-10", ApplicationStage.SUBMITTED, ApplicationStage.INTERVIEW, 5);
        moved(1, NURSE, "2026-03-14", ApplicationStage.INTERVIEW, ApplicationStage.OFFER, 6);
        moved(1, NURSE, "2026-03-16", ApplicationStage.OFFER, ApplicationStage.PLACED, 7);
        moved(2, NURSE, "2026-03-06", ApplicationStage.NEW, ApplicationStage.SCREENED, 2);
        moved(2, NURSE, "2026-03-08", ApplicationStage.SCREENED, ApplicationStage.REJECTED, 3);
        moved(3, NURSE, "2026-03-07", ApplicationStage.NEW, ApplicationStage.SHORTLISTED, 2);
        moved(3, NURSE, "2026-03-08", ApplicationStage.SHORTLISTED, ApplicationStage.SUBMITTED, 3);
        moved(3, NURSE, "2026-03-09", ApplicationStage.SUBMITTED, ApplicationStage.WITHDRAWN, 4);
        moved(4, COOK, "2026-03-16", ApplicationStage.NEW, ApplicationStage.SCREENED, 2);
        moved(4, COOK, "2026-03-17", ApplicationStage.SCREENED, ApplicationStage.SUBMITTED, 3);
        submitted(1, ACME, "2026-03-08T00:00:00Z");
        submitted(3, ACME, "2026-03-08T00:00:00Z");
        submitted(4, BOLT, "2026-03-17T00:00:00Z");
    }

    private void applied(int number, JobId job, UserId owner, ApplicationSource source, String at) {
        tell(at, new ApplicationMade(application(number), candidate(number), job, owner, source));
    }

    private void traced(int number, ListingId listing) {
        tell("2026-03-12T00:00:01Z", new ApplicantTraced(application(number), candidate(number), listing));
    }

    private void moved(int number, JobId job, String day, ApplicationStage from, ApplicationStage to, int version) {
        var at = day + "T00:00:00Z";
        tell(
                at,
                new ApplicationMoved(
                        application(number), candidate(number), job, version, from, to, null, Instant.parse(at)));
    }

    private void submitted(int number, ClientId client, String at) {
        tell(
                at,
                new SubmissionMade(
                        new SubmissionId(id(10, number)),
                        application(number),
                        candidate(number),
                        client,
                        new ContactId(id(11, 1)),
                        1,
                        new MandateId(id(12, number)),
                        Instant.parse(at)));
    }

    private void placement() {
        var from = Instant.parse("2026-03-12T00:00:00Z");
        tell(
                "2026-03-10T00:00:00Z",
                new InterviewArranged(
                        new InterviewId(id(13, 1)),
                        application(1),
                        candidate(1),
                        ACME,
                        new MeetingId(id(14, 1)),
                        from,
                        from.plusSeconds(3600)));
        tell(
                "2026-03-14T00:00:00Z",
                new OfferMade(
                        new OfferId(id(15, 1)),
                        application(1),
                        candidate(1),
                        ACME,
                        NURSE,
                        day("2026-04-01"),
                        day("2026-03-20")));
        tell(
                "2026-03-16T00:00:00Z",
                new PlacementMade(
                        PLACEMENT,
                        new OfferId(id(15, 1)),
                        application(1),
                        candidate(1),
                        ACME,
                        NURSE,
                        1,
                        day("2026-04-01"),
                        aud("20000.00"),
                        14,
                        90,
                        true,
                        ANN));
    }

    private void money() {
        tell(
                "2026-03-17T00:00:00Z",
                new InvoiceIssued(
                        INVOICE,
                        "INV-1",
                        ACME,
                        PLACEMENT,
                        NURSE,
                        day("2026-03-17"),
                        day("2026-03-31"),
                        aud("20000.00"),
                        aud("2000.00")));
        settled("2026-03-25", "10000.00", "12000.00");
        tell(
                "2026-03-28T00:00:00Z",
                new CreditNoteIssued(
                        new CreditNoteId(id(16, 1)),
                        "CN-1",
                        INVOICE,
                        ACME,
                        PLACEMENT,
                        NURSE,
                        day("2026-03-28"),
                        CreditReason.GOODWILL,
                        aud("1000.00"),
                        aud("100.00"),
                        aud("10900.00")));
        settled("2026-04-02", "10900.00", "0.00");
        tell(
                "2026-03-20T00:00:00Z",
                new InvoiceIssued(
                        new InvoiceId(id(6, 2)),
                        "INV-2",
                        BOLT,
                        null,
                        null,
                        day("2026-03-20"),
                        day("2026-03-27"),
                        new Money("500000", "JPY"),
                        new Money("50000", "JPY")));
    }

    private void settled(String day, String amount, String open) {
        tell(day + "T00:00:00Z", new InvoiceSettled(INVOICE, ACME, PLACEMENT, day(day), aud(amount), aud(open)));
    }

    private void verdicts() {
        verdict(1, "HIRED", 1, 90.0);
        verdict(2, "REJECTED", 2, 60.0);
        verdict(3, "INTERVIEWED", 5, 50.0);
        verdict(4, "SHORTLISTED", 3, null);
    }

    private void verdict(int number, String verdict, int rank, @Nullable Double score) {
        tell(
                "2026-03-20T00:00:00Z",
                new FeedbackGiven(
                        new MatchId(id(17, number)),
                        number == 4 ? COOK : NURSE,
                        candidate(number),
                        verdict,
                        rank,
                        score));
    }

    private void tell(String at, Event fact) {
        facts.add(chronicle.envelope(at, fact));
    }

    private static ApplicationId application(int number) {
        return new ApplicationId(id(18, number));
    }

    public static CandidateId candidate(int number) {
        return new CandidateId(id(19, number));
    }

    private static Money aud(String amount) {
        return new Money(amount, "AUD");
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static UUID id(int kind, int number) {
        return new UUID(0x018f_0000_0000_7000L + ((long) kind << 16), 0x8000_0000_0000_0000L + number);
    }
}
