package io.rolewright.gateway.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.communications.ContactPoint;
import io.rolewright.communications.ContactPoints;
import io.rolewright.communications.ContactPointsInternal;
import io.rolewright.communications.MeetingsInternal;
import io.rolewright.communications.NewMeeting;
import io.rolewright.communications.internal.conversations.Conversations;
import io.rolewright.communications.internal.conversations.Received;
import io.rolewright.events.communications.Channel;
import io.rolewright.events.users.Role;
import io.rolewright.events.users.UserRegistered;
import io.rolewright.runtime.Call;
import io.rolewright.runtime.events.EventLog;
import io.rolewright.runtime.failures.FailureReports;
import io.rolewright.runtime.leases.Chores;
import io.rolewright.shared.Actor;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.UserId;
import io.rolewright.support.Door;
import io.rolewright.support.Events;
import io.rolewright.support.Reply;
import io.rolewright.support.ServerTest;
import io.rolewright.users.internal.People;
import io.rolewright.users.internal.People.Person;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * Walks every route that takes an id as everybody: with the id of a thing that they may see, with somebody else's, and with
 * nobody's. What somebody may not see must be answered as if it did not exist.
 */
@ServerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OwnershipTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Pattern VARIABLE = Pattern.compile("\\{[^}]+}");

    /** Who may see a thing, among those with the permission of its route. */
    private enum Wall {
        /** Everybody who has the permission. */
        NONE,
        /** Its owner and whoever may see what is restricted. */
        RESTRICTED,
        /** Its owner alone. */
        OWN
    }

    /** What an id names, and who may see it. */
    private record Walled(String thing, Wall wall) {}

    /** Every route that takes an id, what it is the id of, and who may see that. */
    private static final Map<String, Walled> WALLS = new TreeMap<>(Map.ofEntries(
            Map.entry("GET /api/v1/candidates/{id}", new Walled("candidate", Wall.RESTRICTED)),
            Map.entry("GET /api/v1/candidates/{id}/profile", new Walled("candidate", Wall.RESTRICTED)),
            Map.entry("PATCH /api/v1/candidates/{id}/profile", new Walled("candidate", Wall.RESTRICTED)),
            Map.entry("GET /api/v1/candidates/{id}/profile/corrections", new Walled("candidate", Wall.RESTRICTED)),
            Map.entry("DELETE /api/v1/candidates/{id}/profile/corrections", new Walled("candidate", Wall.RESTRICTED)),
            Map.entry("GET /api/v1/candidates/{id}/demographics", new Walled("candidate", Wall.RESTRICTED)),
            Map.entry("PUT /api/v1/candidates/{id}/demographics", new Walled("candidate", Wall.RESTRICTED)),
            Map.entry("DELETE /api/v1/candidates/{id}/demographics", new Walled("candidate", Wall.RESTRICTED)),
            Map.entry("GET /api/v1/matches/fairness?jobId={id}", new Walled("job", Wall.NONE)),
            Map.entry("GET /api/v1/matches/fairness/file?format=HTML&jobId={id}", new Walled("job", Wall.NONE)),
            Map.entry("PUT /api/v1/candidates/{id}/restriction", new Walled("candidate", Wall.RESTRICTED)),
            Map.entry("DELETE /api/v1/candidates/{id}/restriction", new Walled("candidate", Wall.RESTRICTED)),
            Map.entry("GET /api/v1/resumes?candidateId={id}", new Walled("candidate", Wall.RESTRICTED)),
            Map.entry("GET /api/v1/resumes/{id}", new Walled("resume", Wall.RESTRICTED)),
            Map.entry("GET /api/v1/resumes/{id}/file", new Walled("resume", Wall.RESTRICTED)),
            Map.entry("GET /api/v1/resumes/optimized?candidateId={id}", new Walled("candidate", Wall.RESTRICTED)),
            Map.entry("GET /api/v1/resumes/optimized/{id}", new Walled("optimized", Wall.RESTRICTED)),
            Map.entry("GET /api/v1/resumes/optimized/{id}/file?format=JSON", new Walled("optimized", Wall.RESTRICTED)),
            Map.entry("GET /api/v1/resumes/uploads/{id}", new Walled("upload", Wall.RESTRICTED)),
            Map.entry("GET /api/v1/matches?candidateId={id}", new Walled("candidate", Wall.RESTRICTED)),
            Map.entry("GET /api/v1/matches/{id}/explanation", new Walled("match", Wall.RESTRICTED)),
            Map.entry("GET /api/v1/matches/trainings/{id}", new Walled("training", Wall.NONE)),
            Map.entry("GET /api/v1/matches/trainings/{id}/moves?jobId={id}", new Walled("training", Wall.NONE)),
            Map.entry("GET /api/v1/matches/{id}/receipt", new Walled("match", Wall.RESTRICTED)),
            Map.entry("GET /api/v1/matches/receipts?candidateId={id}", new Walled("candidate", Wall.RESTRICTED)),
            Map.entry("GET /api/v1/matches?jobId={id}", new Walled("job", Wall.NONE)),
            Map.entry("GET /api/v1/matches/suggestions?jobId={id}", new Walled("job", Wall.NONE)),
            Map.entry("GET /api/v1/matches/searches/{id}", new Walled("search", Wall.OWN)),
            Map.entry("GET /api/v1/matches/searches/{id}/hits", new Walled("search", Wall.OWN)),
            Map.entry("DELETE /api/v1/matches/searches/{id}", new Walled("search", Wall.OWN)),
            Map.entry("GET /api/v1/jobs/{id}", new Walled("job", Wall.NONE)),
            Map.entry("GET /api/v1/jobs/{id}/adverts", new Walled("job", Wall.NONE)),
            Map.entry("POST /api/v1/jobs/{id}/closure", new Walled("other job", Wall.NONE)),
            Map.entry("GET /api/v1/jobs/optimized/{id}", new Walled("proposal", Wall.NONE)),
            Map.entry("GET /api/v1/jobs/optimized?jobId={id}", new Walled("job", Wall.NONE)),
            Map.entry("POST /api/v1/adverts/{id}/decisions", new Walled("new proposal", Wall.NONE)),
            Map.entry("GET /api/v1/adverts/{id}", new Walled("edition", Wall.NONE)),
            Map.entry("GET /api/v1/adverts?jobId={id}", new Walled("job", Wall.NONE)),
            Map.entry("GET /api/v1/jobs/{id}/duplicates", new Walled("job", Wall.NONE)),
            Map.entry("POST /api/v1/jobs/{id}/separation", new Walled("job", Wall.NONE)),
            Map.entry("DELETE /api/v1/jobs/{id}/separation", new Walled("job", Wall.NONE)),
            Map.entry("GET /api/v1/jobs/runs/{id}", new Walled("run", Wall.NONE)),
            Map.entry("GET /api/v1/jobs/runs/{id}/refusals", new Walled("run", Wall.NONE)),
            Map.entry("GET /api/v1/jobs/sources/{id}", new Walled("source", Wall.NONE)),
            Map.entry("PATCH /api/v1/jobs/sources/{id}", new Walled("source", Wall.NONE)),
            Map.entry("DELETE /api/v1/jobs/sources/{id}/drift", new Walled("source", Wall.NONE)),
            Map.entry("DELETE /api/v1/jobs/sources/{id}", new Walled("source", Wall.NONE)),
            Map.entry("GET /api/v1/jobs/status?jobId={id}", new Walled("job", Wall.NONE)),
            Map.entry("GET /api/v1/listings/quotes?board=careers&jobId={id}", new Walled("job", Wall.NONE)),
            Map.entry("GET /api/v1/listings/{id}", new Walled("listing", Wall.NONE)),
            Map.entry("PATCH /api/v1/listings/{id}", new Walled("listing", Wall.NONE)),
            Map.entry("POST /api/v1/listings/{id}/closure", new Walled("new listing", Wall.NONE)),
            Map.entry("POST /api/v1/listings/{id}/outcomes", new Walled("listing", Wall.NONE)),
            Map.entry("GET /api/v1/clients/{id}", new Walled("client", Wall.NONE)),
            Map.entry("PATCH /api/v1/clients/{id}", new Walled("client", Wall.NONE)),
            Map.entry("GET /api/v1/clients/{id}/contacts", new Walled("client", Wall.NONE)),
            Map.entry("POST /api/v1/clients/{id}/contacts", new Walled("client", Wall.NONE)),
            Map.entry("GET /api/v1/clients/{id}/terms", new Walled("client", Wall.NONE)),
            Map.entry("POST /api/v1/clients/{id}/terms", new Walled("client", Wall.NONE)),
            Map.entry("GET /api/v1/applications?candidateId={id}", new Walled("candidate", Wall.RESTRICTED)),
            Map.entry("GET /api/v1/applications/{id}", new Walled("application", Wall.RESTRICTED)),
            Map.entry("PATCH /api/v1/applications/{id}/stage", new Walled("application", Wall.RESTRICTED)),
            Map.entry("DELETE /api/v1/communications/calls/{id}", new Walled("new call", Wall.NONE)),
            Map.entry("GET /api/v1/communications/calls/{id}", new Walled("call", Wall.NONE)),
            Map.entry("GET /api/v1/communications/conversations/{id}", new Walled("conversation", Wall.NONE)),
            Map.entry("POST /api/v1/communications/conversations/{id}/reading", new Walled("conversation", Wall.NONE)),
            Map.entry("GET /api/v1/communications/meetings/{id}", new Walled("meeting", Wall.NONE)),
            Map.entry("GET /api/v1/communications/messages/{id}", new Walled("message", Wall.NONE)),
            Map.entry("DELETE /api/v1/analytics/schedules/{id}", new Walled("schedule", Wall.OWN)),
            Map.entry("GET /api/v1/notifications/{id}", new Walled("notification", Wall.OWN)),
            Map.entry("POST /api/v1/notifications/{id}/reading", new Walled("notification", Wall.OWN)),
            Map.entry("POST /api/v1/notifications/{id}/snooze", new Walled("notification", Wall.OWN)),
            Map.entry("GET /api/v1/logs/{subject}/trail", new Walled("subject", Wall.NONE)),
            Map.entry("GET /api/v1/security/keys/rotations/{id}", new Walled("rotation", Wall.NONE)),
            Map.entry("GET /api/v1/logs/verify/{id}", new Walled("verification", Wall.NONE)),
            Map.entry("GET /api/v1/errors/{id}", new Walled("error", Wall.NONE)),
            Map.entry("POST /api/v1/errors/{id}/resolution", new Walled("error", Wall.NONE)),
            Map.entry("DELETE /api/v1/users/sessions/{id}", new Walled("session", Wall.OWN)),
            Map.entry("DELETE /api/v1/users/keys/{id}", new Walled("key", Wall.OWN))));

    /** What is sent where another body is asked for than elsewhere. */
    private static final Map<String, String> BODIES = Map.ofEntries(
            Map.entry("PUT /api/v1/candidates/{id}/demographics", "{}"),
            Map.entry("PATCH /api/v1/jobs/sources/{id}", "{}"),
            Map.entry("PATCH /api/v1/listings/{id}", "{\"refreshEvery\":7}"),
            Map.entry("PATCH /api/v1/clients/{id}", "{}"),
            Map.entry("POST /api/v1/clients/{id}/contacts", "{\"name\":\"Priya Raman\"}"),
            Map.entry(
                    "POST /api/v1/clients/{id}/terms",
                    "{\"fee\":{\"percent\":20},\"paymentDays\":14,\"guaranteeDays\":0,\"rebates\":{\"steps\":[]},"
                            + "\"ownershipMonths\":12,\"offLimitsMonths\":0,\"validFrom\":\"2026-03-02\"}"),
            Map.entry(
                    "POST /api/v1/listings/{id}/outcomes",
                    "{\"applicant\":\"4711\",\"kind\":\"PLACED\",\"happenedAt\":\"2026-03-02T09:00:00Z\"}"),
            Map.entry("PATCH /api/v1/applications/{id}/stage", "{\"stage\":\"SCREENED\"}"),
            Map.entry("POST /api/v1/notifications/{id}/snooze", "{\"until\":\"2026-03-03T09:00:00Z\"}"),
            Map.entry("POST /api/v1/jobs/{id}/closure", "{\"reason\":\"FILLED\"}"),
            Map.entry("POST /api/v1/adverts/{id}/decisions", "{\"accepted\":[]}"));

    /** Routes whose variable is a secret, which is its own permission. */
    private static final List<String> SECRETS = List.of(
            "GET /account/invitation/{token}",
            "GET /account/password/{token}",
            "GET /account/verification/{token}",
            "POST /account/invitation/{token}",
            "POST /account/password/{token}",
            "POST /account/verification/{token}",
            "POST /api/v1/users/invitations/{token}/acceptance",
            "POST /api/v1/users/password-resets/{token}/password",
            "POST /api/v1/users/verifications/{token}/acceptance",
            "GET /pay/{token}",
            "GET /pay/{token}/invoice.pdf",
            "POST /pay/{token}",
            "GET /represent/{token}",
            "POST /represent/{token}",
            "GET /status/{token}",
            "POST /status/{token}",
            "GET /u/{token}",
            "POST /u/{token}");

    /** Routes to a part of a thing that stands among the walled ones: whoever may see that may see its parts. */
    private static final List<String> PARTS = List.of(
            "DELETE /api/v1/clients/{id}/contacts/{contactId}",
            "PATCH /api/v1/clients/{id}/contacts/{contactId}",
            "GET /api/v1/clients/{id}/terms/{version}",
            "GET /api/v1/communications/calls/{id}/recording",
            "GET /api/v1/communications/meetings/{id}/invitation.ics",
            "POST /api/v1/clients/{id}/terms/{version}/signature",
            "GET /api/v1/applications/{id}/applicant",
            "PUT /api/v1/applications/{id}/applicant",
            "GET /api/v1/applications/{id}/mandate",
            "POST /api/v1/applications/{id}/mandate",
            "DELETE /api/v1/applications/{id}/status-link",
            "POST /api/v1/applications/{id}/status-link",
            "DELETE /api/v1/interviews/{id}",
            "GET /api/v1/interviews/{id}",
            "POST /api/v1/interviews/{id}/outcome",
            "PUT /api/v1/interviews/{id}/time",
            "GET /api/v1/offers/{id}",
            "POST /api/v1/offers/{id}/answer",
            "GET /api/v1/placements/{id}",
            "GET /api/v1/billing/credit-notes/{id}/sending",
            "GET /api/v1/billing/invoices/{id}/sending",
            "POST /api/v1/billing/credit-notes/{id}/sending",
            "POST /api/v1/billing/invoices/{id}/sending",
            "POST /api/v1/placements/{id}/departure",
            "GET /api/v1/placements/{id}/departure/corrections",
            "POST /api/v1/placements/{id}/departure/corrections",
            "POST /api/v1/review-requests/{id}/answer",
            "GET /api/v1/submissions/{id}",
            "GET /api/v1/submissions/{id}/proof",
            "POST /api/v1/submissions/{id}/answer");

    /** Routes to what is in the books: whoever may see them sees all of them, or their own alone, as the tests of billing tell. */
    private static final List<String> BOOKS = List.of(
            "GET /api/v1/billing/bank-files/{id}",
            "POST /api/v1/billing/bank-lines/{id}/ignore",
            "DELETE /api/v1/billing/bank-lines/{id}/match",
            "POST /api/v1/billing/bank-lines/{id}/match",
            "GET /api/v1/billing/bank-lines/{id}/proposals",
            "GET /api/v1/billing/clients/{id}",
            "PUT /api/v1/billing/clients/{id}",
            "GET /api/v1/billing/clients/{id}/balance",
            "GET /api/v1/billing/clients/{id}/statement",
            "GET /api/v1/billing/commissions/{placementId}",
            "PUT /api/v1/billing/commissions/{placementId}",
            "GET /api/v1/billing/credit-notes/{id}",
            "GET /api/v1/billing/credit-notes/{id}/allocations",
            "POST /api/v1/billing/credit-notes/{id}/allocations",
            "DELETE /api/v1/billing/credit-notes/{id}/allocations/{allocation}",
            "POST /api/v1/billing/credit-notes/{id}/approval",
            "POST /api/v1/billing/credit-notes/{id}/discard",
            "GET /api/v1/billing/expenses/{id}",
            "POST /api/v1/billing/expenses/{id}/approval",
            "GET /api/v1/billing/expenses/{id}/receipt",
            "PUT /api/v1/billing/expenses/{id}/receipt",
            "POST /api/v1/billing/expenses/{id}/rejection",
            "POST /api/v1/billing/expenses/{id}/repayment",
            "GET /api/v1/billing/invoices/{id}",
            "PUT /api/v1/billing/invoices/{id}",
            "POST /api/v1/billing/invoices/{id}/approval",
            "POST /api/v1/billing/invoices/{id}/discard",
            "GET /api/v1/billing/invoices/{id}/reminders",
            "DELETE /api/v1/billing/invoices/{id}/reminders/pause",
            "POST /api/v1/billing/invoices/{id}/reminders/pause",
            "GET /api/v1/billing/payments/{id}",
            "POST /api/v1/billing/payments/{id}/allocations",
            "DELETE /api/v1/billing/payments/{id}/allocations/{allocation}",
            "POST /api/v1/billing/payments/{id}/return",
            "GET /api/v1/billing/placements/{id}",
            "POST /api/v1/billing/placements/{id}/replacement",
            "GET /api/v1/billing/refunds/{id}",
            "POST /api/v1/billing/refunds/{id}/failure",
            "GET /api/v1/billing/reports/{name}");

    /** Routes whose variable names a part of the installation, the same for whoever keeps it. */
    private static final List<String> INSTALLATION = List.of(
            "GET /api/v1/analytics/reports/{name}",
            "GET /api/v1/analytics/reports/{name}/file",
            "DELETE /api/v1/integrations/{service}/account",
            "GET /api/v1/integrations/{service}/account",
            "GET /api/v1/integrations/{service}/status",
            "POST /api/v1/integrations/{service}/call",
            "PUT /api/v1/integrations/{service}/account",
            "POST /hooks/{service}",
            "DELETE /api/v1/integrations/webhooks/{id}",
            "GET /api/v1/integrations/webhooks/{id}",
            "GET /api/v1/integrations/webhooks/{id}/deliveries",
            "GET /api/v1/integrations/webhooks/{id}/deliveries/{delivery}",
            "PATCH /api/v1/integrations/webhooks/{id}",
            "POST /api/v1/integrations/webhooks/{id}/deliveries/{delivery}/redelivery",
            "POST /api/v1/integrations/webhooks/{id}/secret",
            "POST /api/v1/integrations/webhooks/{id}/trial",
            "DELETE /api/v1/communications/mailboxes/{id}",
            "GET /api/v1/communications/mailboxes/{id}",
            "PATCH /api/v1/communications/mailboxes/{id}",
            "POST /api/v1/communications/mailboxes/{id}/trial",
            "GET /api/v1/communications/call-scripts/{name}",
            "GET /api/v1/communications/templates/{name}",
            "POST /api/v1/communications/templates/{name}/preview",
            "GET /api/v1/models/{name}",
            "GET /api/v1/models/{name}/health",
            "GET /api/v1/models/{name}/versions",
            "GET /api/v1/models/{name}/versions/{version}",
            "GET /api/v1/models/{name}/versions/{version}/artifact",
            "POST /api/v1/models/{name}/rollbacks",
            "POST /api/v1/models/{name}/versions/{version}/approvals",
            "PUT /api/v1/models/artifacts/{sha256}",
            "GET /api/v1/subscriptions/{name}",
            "GET /api/v1/subscriptions/{name}/requests",
            "GET /api/v1/subscriptions/{name}/requests/{id}",
            "POST /api/v1/subscriptions/{name}/rebuilds",
            "POST /api/v1/subscriptions/{name}/redrives");

    /** Routes that only a partner can ask for, who signs every request. */
    private static final List<String> SIGNED = List.of(
            "POST /telephone/{id}/recording", "POST /telephone/{id}/status", "POST /telephone/{id}/turns/{number}");

    /** Routes whose variable is the name of a file or a page that everybody may read. */
    private static final List<String> FILES = List.of(
            "GET /docs/{name}",
            "GET /careers/{slug}",
            "GET /careers/{slug}/thanks",
            "POST /careers/{slug}/applications");

    @Autowired
    private ApplicationContext server;

    @Autowired
    private Routes routes;

    @Autowired
    private Events events;

    private final Map<String, String> things = new LinkedHashMap<>();
    private final Map<String, Person> others = new LinkedHashMap<>();
    private Person owner;

    @BeforeAll
    void fillTheAgency() {
        var people = new People(server);
        owner = people.recruiter();
        people.verify(owner.id());
        others.put("a colleague", people.recruiter());
        others.put("an administrator", people.administrator());
        others.put("a candidate", people.signedIn(Role.CANDIDATE));
        others.put("a client", people.signedIn(Role.CLIENT));
        things.put("run", upload("/api/v1/jobs/ingest", "Wound care nurse wanted. You dress wounds in Perth WA."));
        things.put("upload", upload("/api/v1/resumes/upload", "Wanda Walled\n\nSkills\nWound care, triage\n"));
        events.awaitIdle();
        things.put("job", text(owner.door().get("/api/v1/jobs/runs/" + thing("run")), "/pages/0/jobs/0/id"));
        var upload = owner.door().get("/api/v1/resumes/uploads/" + thing("upload"));
        things.put("candidate", text(upload, "/files/0/candidateId"));
        things.put("resume", text(upload, "/files/0/resumeId"));
        things.put("match", text(owner.door().get("/api/v1/matches?candidateId=" + thing("candidate")), "/items/0/id"));
        things.put("training", training());
        things.put("proposal", proposal());
        things.put("edition", edition());
        things.put("listing", listing(thing("job")));
        things.put("client", client());
        things.put("application", application());
        things.put("conversation", conversation());
        things.put("meeting", meeting());
        keepTelephones();
        things.put("call", call());
        things.put("message", text(owner.door().get("/api/v1/communications/inbox"), "/items/0/last/id"));
        things.put("notification", notification());
        things.put("search", search());
        things.put("schedule", schedule());
        things.put("optimized", optimized());
        things.put("subject", thing("job"));
        things.put("rotation", rotation());
        things.put(
                "verification",
                text(
                        Objects.requireNonNull(others.get("an administrator"))
                                .door()
                                .get("/api/v1/logs/verify"),
                        "/id"));
        things.put("error", error());
        restrict();
    }

    private String optimized() {
        var wanted = "{\"candidateId\":\"%s\",\"form\":\"ENHANCED\",\"template\":\"CLEAN\"}";
        return text(owner.door().post("/api/v1/resumes/optimize", wanted.formatted(thing("candidate"))), "/id");
    }

    private String client() {
        return text(owner.door().post("/api/v1/clients", "{\"name\":\"Harbour\",\"country\":\"AU\"}"), "/id");
    }

    private String application() {
        var wanted = "{\"candidateId\":\"%s\",\"jobId\":\"%s\",\"source\":\"SOURCED\"}";
        return text(
                owner.door().post("/api/v1/applications", wanted.formatted(thing("candidate"), thing("job"))), "/id");
    }

    private String notification() {
        var joined = new UserRegistered(owner.id(), Role.RECRUITER, null);
        Call.of(Actor.service("users"), "0af7651916cd43dd8448eb211c80319c")
                .run(() -> server.getBean(EventLog.class).record(joined));
        events.awaitIdle();
        var wanted = "{\"key\":\"own\",\"users\":[\"%s\"],\"topic\":\"ANNOUNCEMENT\",\"title\":\"Lunch at noon\"}";
        return text(
                owner.door().post("/api/v1/notifications/send", wanted.formatted(owner.id())), "/items/0/notification");
    }

    private String conversation() {
        var letter = new Received(
                Channel.EMAIL,
                "walled@example.org",
                null,
                null,
                "Hello",
                null,
                List.of(),
                null,
                List.of(),
                Instant.now(),
                null,
                "walled");
        Call.of(Actor.service("communications"), "0af7651916cd43dd8448eb211c80319c")
                .run(() -> server.getBean(Conversations.class).receive(letter));
        return text(owner.door().get("/api/v1/communications/inbox"), "/items/0/id");
    }

    /** Meetings are arranged by services alone. */
    private String meeting() {
        var candidate = io.rolewright.shared.Person.of(new CandidateId(UUID.fromString(thing("candidate"))));
        var wanted = new NewMeeting(
                "walled",
                new UserId(UUID.randomUUID()),
                List.of(candidate),
                LocalDateTime.of(2037, 3, 2, 9, 0),
                "UTC",
                30,
                "Interview",
                null,
                null,
                true,
                null);
        return Call.of(Actor.service("hiring"), "0af7651916cd43dd8448eb211c80319c")
                .ask(() -> server.getBean(MeetingsInternal.class)
                        .arrange(wanted)
                        .id()
                        .text());
    }

    private void keepTelephones() {
        var number = new ContactPoint(Channel.VOICE, "+61491570210");
        Call.of(Actor.service("hiring"), "0af7651916cd43dd8448eb211c80319c")
                .run(() -> server.getBean(ContactPointsInternal.class)
                        .keep(
                                "candidate:" + thing("candidate"),
                                new ContactPoints("Wanda Walled", List.of(number), null, null, null)));
        var door = Objects.requireNonNull(others.get("an administrator")).door();
        var account =
                "{\"facts\":{\"accountSid\":\"AC1\",\"from\":\"+61491570006\"},\"secrets\":{\"authToken\":\"none\"}}";
        var kept = door.send(withBody(door.to("/api/v1/integrations/twilio/account"), "PUT", account));
        assertThat(kept.status()).isEqualTo(200);
    }

    /** Nobody dials it. */
    private String call() {
        var wanted = """
                {"person":{"candidate":"%s"},"script":"screening","notBefore":"2037-03-02T09:00:00Z","values":
                 {"job":"nurse","country":"Australia","place":"Perth","recruiter":"+61491570158"}}""";
        return text(owner.door().post("/api/v1/communications/calls", wanted.formatted(thing("candidate"))), "/id");
    }

    private String search() {
        var search = "{\"name\":\"Nurses\",\"question\":{\"text\":\"Registered Nurse\"}}";
        return text(owner.door().post("/api/v1/matches/searches", search), "/id");
    }

    private String schedule() {
        var schedule = """
                {"report":"funnel","period":"LAST_WEEK","format":"CSV","rhythm":"WEEKLY","day":1,"at":"08:00",
                 "recipients":["%s"]}""";
        return text(
                owner.door()
                        .post(
                                "/api/v1/analytics/schedules",
                                schedule.formatted(owner.id().text())),
                "/id");
    }

    private String training() {
        var administrator = Objects.requireNonNull(others.get("an administrator"));
        return text(administrator.door().post("/api/v1/matches/trainings", ""), "/id");
    }

    private String rotation() {
        var door = Objects.requireNonNull(others.get("an administrator")).door();
        var started = door.post("/api/v1/security/keys/rotations", "").text("id");
        // Or another test of this server has just begun one.
        return started.isEmpty() ? text(door.get("/api/v1/security/keys"), "/rotation/id") : started;
    }

    private String error() {
        var report = "{\"program\":\"console\",\"kind\":\"TypeError\",\"message\":\"unreadable\"}";
        var fingerprint = text(owner.door().post("/api/v1/errors/report", report), "/fingerprint");
        server.getBean(FailureReports.class).write();
        var list = "/api/v1/errors?fingerprint=" + fingerprint;
        var administrator = new People(server).administrator().door();
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (administrator.get(list).body().path("items").isEmpty()) {
            assertThat(System.nanoTime()).isLessThan(end);
            server.getBean(Chores.class).run("monitoring.errors");
        }
        return text(administrator.get(list), "/items/0/id");
    }

    private void restrict() {
        var request = owner.door()
                .to("/api/v1/candidates/" + thing("candidate") + "/restriction")
                .header("If-Match", "\"0\"");
        assertThat(owner.door()
                        .send(withBody(request, "PUT", "{\"reason\":\"a quiet search\"}"))
                        .status())
                .isEqualTo(200);
    }

    /** Things that are used up when they are asked for by their owner. */
    private String fresh(String thing) {
        return switch (thing) {
            case "session" -> text(owner.door().get("/api/v1/users/sessions"), "/items/0/id");
            case "key" ->
                text(
                        owner.door().post("/api/v1/users/keys", "{\"name\":\"a key\",\"scopes\":[\"READ_JOBS\"]}"),
                        "/key/id");
            case "source" -> source();
            case "new proposal" -> proposal();
            case "other job" -> job();
            case "new listing" -> newListing();
            case "new call" -> call();
            default -> thing(thing);
        };
    }

    private String proposal() {
        return text(owner.door().post("/api/v1/jobs/optimize", "{\"jobId\":\"%s\"}".formatted(thing("job"))), "/id");
    }

    private String edition() {
        return text(owner.door().post("/api/v1/adverts/" + proposal() + "/decisions", "{\"accepted\":[]}"), "/id");
    }

    private String job() {
        return text(owner.door().post("/api/v1/jobs", "{\"text\":\"Nurse wanted in Perth WA.\"}"), "/id");
    }

    private String newListing() {
        var job = job();
        events.awaitIdle();
        var optimized = owner.door().post("/api/v1/jobs/optimize", "{\"jobId\":\"%s\"}".formatted(job));
        owner.door().post("/api/v1/adverts/" + text(optimized, "/id") + "/decisions", "{\"accepted\":[]}");
        return listing(job);
    }

    /** A draft, which nobody but a person moves on. */
    private String listing(String job) {
        var wanted = "{\"jobId\":\"%s\",\"boards\":[{\"board\":\"feed\"}],\"draft\":true}".formatted(job);
        return text(owner.door().post("/api/v1/jobs/relist", wanted), "/items/0/listing/id");
    }

    private String source() {
        var source = "{\"name\":\"Quay\",\"kind\":\"SITE\",\"address\":\"https://quay.example/%s\"}";
        return text(owner.door().post("/api/v1/jobs/sources", source.formatted(UUID.randomUUID())), "/id");
    }

    @Test
    void namesTheWallOfEveryRouteThatTakesAnId() {
        var listed = listed();
        var withVariable = routes.all().stream()
                .map(Route::toString)
                .filter(route -> VARIABLE.matcher(route).find())
                .toList();
        assertThat(withoutAWall(withVariable))
                .as("routes whose wall is not written down")
                .isEmpty();
        assertThat(routes.all().stream().map(Route::toString)).containsAll(listed);
    }

    @Test
    void findsARouteWhoseWallNobodyWroteDown() {
        assertThat(withoutAWall(List.of("GET /api/v1/jobs/{id}", "GET /api/v1/secrets/{id}")))
                .containsExactly("GET /api/v1/secrets/{id}");
    }

    private static List<String> withoutAWall(List<String> routes) {
        var listed = listed();
        return routes.stream().filter(route -> !listed.contains(route)).toList();
    }

    private static Set<String> listed() {
        var listed = new TreeSet<String>();
        WALLS.keySet().forEach(line -> listed.add(line.replaceAll("\\?.*", "")));
        listed.addAll(SECRETS);
        listed.addAll(PARTS);
        listed.addAll(BOOKS);
        listed.addAll(FILES);
        listed.addAll(INSTALLATION);
        listed.addAll(SIGNED);
        return listed;
    }

    @Test
    void answersForWhatIsWalledAsIfItWereNotThere() {
        var wrong = new ArrayList<String>();
        WALLS.forEach((route, walled) -> others.forEach((who, person) -> {
            if (may(route, person) && !sees(walled.wall(), who)) {
                var id = fresh(walled.thing());
                var hidden = ask(person.door(), route, id);
                var unknown = ask(person.door(), route, UUID.randomUUID().toString());
                if (!hidden.equals(unknown)) {
                    wrong.add("%s as %s: %s, but for nothing %s".formatted(route, who, hidden, unknown));
                }
            }
        }));
        assertThat(wrong).isEmpty();
    }

    @Test
    void answersToWhoeverMaySeeIt() {
        var wrong = new ArrayList<String>();
        var everybody = new LinkedHashMap<>(others);
        everybody.put("the owner", owner);
        WALLS.forEach((route, walled) -> everybody.forEach((who, person) -> {
            if (may(route, person) && sees(walled.wall(), who) && walled.wall() != Wall.OWN) {
                var seen = ask(person.door(), route, fresh(walled.thing()));
                var unknown = ask(person.door(), route, UUID.randomUUID().toString());
                if (seen.equals(unknown) || seen.contains("gateway.not-allowed")) {
                    wrong.add("%s as %s: %s".formatted(route, who, seen));
                }
            }
        }));
        assertThat(wrong).isEmpty();
    }

    @Test
    void leavesWalledPeopleOutOfEveryList() {
        var colleague = Objects.requireNonNull(others.get("a colleague")).door();
        for (var list : List.of(
                "/api/v1/resumes?limit=200",
                "/api/v1/resumes/optimized?limit=200",
                "/api/v1/matches?jobId=" + thing("job"),
                "/api/v1/matches/suggestions?jobId=" + thing("job"),
                "/api/v1/matches/receipts?jobId=" + thing("job"),
                "/api/v1/applications?jobId=" + thing("job"))) {
            assertThat(colleague.get(list).body().toString())
                    .as(list)
                    .doesNotContain(thing("candidate"))
                    .doesNotContain(thing("resume"));
        }
    }

    private boolean may(String line, Person person) {
        var route = routes.all().stream()
                .filter(one -> one.toString().equals(line.replaceAll("\\?.*", "")))
                .findFirst()
                .orElseThrow();
        var path = route.pattern()
                .getPatternString()
                .replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
        return !person.door().send(route.method(), path).code().equals("gateway.not-allowed");
    }

    private static boolean sees(Wall wall, String who) {
        return switch (wall) {
            case NONE -> true;
            case RESTRICTED -> who.equals("an administrator") || who.equals("the owner");
            case OWN -> who.equals("the owner");
        };
    }

    /** Status and body, without what differs from request to request. */
    private static String ask(Door door, String line, String id) {
        var method = line.substring(0, line.indexOf(' '));
        var path = VARIABLE.matcher(line.substring(line.indexOf(' ') + 1)).replaceAll(id);
        var body = BODIES.getOrDefault(line, body(method));
        var reply = door.send(withBody(door.to(path), method, body));
        return reply.status() + " "
                + reply.body().toString().replace(id, "ID").replaceAll("\"trace\":\"[0-9a-f]+\"", "");
    }

    private static String body(String method) {
        return switch (method) {
            case "PUT", "POST" -> "{\"reason\":\"a reason\"}";
            case "PATCH" -> "{\"basics\":{\"name\":\"A. Name\"}}";
            default -> "";
        };
    }

    private static HttpRequest.Builder withBody(HttpRequest.Builder request, String method, String body) {
        return body.isEmpty()
                ? request.method(method, BodyPublishers.noBody())
                : request.header("Content-Type", "application/json").method(method, BodyPublishers.ofString(body));
    }

    private String upload(String path, String content) {
        var body = "--b\r\nContent-Disposition: form-data; name=\"files\"; filename=\"a.txt\"\r\n"
                + "Content-Type: text/plain\r\n\r\n" + content + "\r\n--b--\r\n";
        var request = owner.door()
                .to(path)
                .header("Content-Type", "multipart/form-data; boundary=b")
                .POST(BodyPublishers.ofString(body));
        return text(owner.door().send(request), "/id");
    }

    private String thing(String name) {
        return Objects.requireNonNull(things.get(name), name);
    }

    private static String text(Reply reply, String pointer) {
        assertThat(reply.body().at(pointer).asString(""))
                .as("%s of %s", pointer, reply.body())
                .isNotEmpty();
        return reply.body().at(pointer).asString();
    }
}
