package io.rolewright.integrations.twins.workspace;

import static io.rolewright.integrations.twins.wire.Json.object;

import io.rolewright.integrations.twins.google.GoogleError;
import io.rolewright.integrations.twins.google.SigningKey;
import io.rolewright.integrations.twins.wire.Provider;
import io.rolewright.integrations.twins.wire.TwinAnswer;
import io.rolewright.integrations.twins.wire.TwinRequest;
import java.net.URI;
import java.time.Clock;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Gmail, version 1, for the users of a domain, and the Pub/Sub behind it that pushes what changed. Mail between users is
 * delivered at once. A message joins a thread by its references and its subject; one that is sent joins only the thread
 * that is named, as Google asks its callers to do.
 */
public final class GmailTwin implements Provider {
    /** The topic that a watch has to name. */
    public static final String TOPIC = MailPushes.TOPIC;
    /** Who pushes, as its tokens say. */
    public static final String PUSHER = MailPushes.PUSHER;

    private static final String CERTIFICATES = "/oauth2/v3/certs";

    private final Domain domain;
    private final WorkspaceAccess access;
    private final MailPushes pushes;
    private final MailWatches watches;
    private final Mailboxes mailboxes;
    private final GmailMessages messages;
    private String address = "";

    public GmailTwin(Clock clock, Domain domain) {
        this.domain = domain;
        access = new WorkspaceAccess(clock, domain, GmailMethod.Scope.ALL);
        pushes = new MailPushes(clock);
        watches = new MailWatches(clock, pushes);
        mailboxes = new Mailboxes(clock, domain, watches::changed);
        messages = new GmailMessages(new MailPost(clock, mailboxes));
    }

    @Override
    public String name() {
        return "gmail";
    }

    @Override
    public void servedAt(URI served) {
        address = served.toString();
    }

    @Override
    public Map<String, String> account() {
        return Map.of(
                "keyFile",
                access.keyFile(address + "/token"),
                "scope",
                access.scopes(),
                "user",
                Domain.RECRUITER,
                "topic",
                TOPIC,
                "pushAccount",
                PUSHER,
                "certificates",
                address + CERTIFICATES);
    }

    @Override
    public Optional<String> operation(TwinRequest request) {
        return GmailMethod.of(request).map(called -> called.method().operation());
    }

    @Override
    public TwinAnswer answer(TwinRequest request) {
        return switch (request.path()) {
            case "/token" -> access.token(request);
            case CERTIFICATES ->
                TwinAnswer.json(object("keys", List.of(SigningKey.ofGoogle().shown())));
            default -> access.answer(() -> answerUser(request));
        };
    }

    @Override
    public boolean worksUnasked() {
        return true;
    }

    @Override
    public void tick() {
        pushes.tick();
    }

    /**
     * Lets a stranger's message arrive, in the inbox and unread; answers its id.
     *
     * @param raw RFC 5322, as the stranger's server sends it
     * @throws IllegalArgumentException when the domain has no such user
     */
    public String receive(String user, byte[] raw) {
        return mailbox(user).receive(raw, Set.of(Mail.INBOX, Mail.UNREAD)).id();
    }

    /** What users sent, the oldest first. */
    public List<SentMail> sent() {
        return domain.users().stream()
                .flatMap(user -> mailbox(user).all().stream())
                .filter(mail -> mail.labels().contains(Mail.SENT))
                .sorted(Comparator.comparing(Mail::number))
                .map(SentMail::of)
                .toList();
    }

    /** Forgets what happened in a mailbox, as Google does after a week or earlier. */
    public void forgetHistory(String user) {
        mailbox(user).forgetHistory();
    }

    /** Pushes what is published to an address; the tokens of pushes are for an audience, and left out without one. */
    public void pushTo(URI endpoint, String audience) {
        pushes.subscribe(endpoint, audience);
    }

    /** Lets a push go wrong: the next one, or the one after those that were told before. */
    public void misbehave(PushFault fault) {
        pushes.misbehave(fault);
    }

    /** How many pushes have still to go wrong. */
    public int faultsLeft() {
        return pushes.faultsLeft();
    }

    /** Gives somebody mail, who may have it already. */
    public void addUser(String address) {
        domain.add(address);
    }

    /** Refuses so many of the next requests for a reason of quota, by 403 or 429. */
    public void refuse(int status, String reason, int times) {
        access.refuse(status, reason, times);
    }

    /** {@code users}, {@code mail}, {@code history}, {@code push}, {@code push-faults} and {@code quota}. */
    @Override
    public Optional<TwinAnswer> control(String rest, TwinRequest request) {
        var told = request.json();
        try {
            return switch (rest) {
                case "users" -> done(() -> addUser(told.path("user").asString("")));
                case "mail" -> Optional.of(deliver(told));
                case "history" -> done(() -> forgetHistory(told.path("user").asString(Domain.RECRUITER)));
                case "push" ->
                    done(() -> pushTo(
                            URI.create(told.path("endpoint").asString("")),
                            told.path("audience").asString("")));
                case "push-faults" ->
                    done(() -> misbehave(PushFault.named(told.path("fault").asString(""))));
                case "quota" -> done(() -> access.refuse(told));
                default -> Optional.empty();
            };
        } catch (IllegalArgumentException nonsense) {
            return Optional.of(TwinAnswer.json(400, object("error", nonsense.getMessage())));
        }
    }

    private static Optional<TwinAnswer> done(Runnable work) {
        work.run();
        return Optional.of(TwinAnswer.empty(204));
    }

    private TwinAnswer deliver(JsonNode told) {
        var raw = Base64.getUrlDecoder().decode(told.path("raw").asString(""));
        return TwinAnswer.json(object("id", receive(told.path("user").asString(Domain.RECRUITER), raw)));
    }

    private Mailbox mailbox(String user) {
        return mailboxes.find(user).orElseThrow(() -> new IllegalArgumentException("no such user: " + user));
    }

    private TwinAnswer answerUser(TwinRequest request) {
        var called = GmailMethod.of(request)
                .orElseThrow(() -> GoogleError.notFound("Not Found").thrown());
        var grant = access.grant(request, called.method().scopes());
        if (!WorkspaceAccess.isOneself(called.user(), grant.user())) {
            throw GoogleError.denied("forbidden", "Delegation denied for " + grant.user())
                    .thrown();
        }
        return answer(request, called, mailbox(grant.user()), grant.scopes());
    }

    private TwinAnswer answer(TwinRequest request, GmailMethod.Called called, Mailbox mailbox, Set<String> scopes) {
        return switch (called.method()) {
            case PROFILE -> TwinAnswer.json(profile(mailbox));
            case SEND -> messages.send(request, mailbox);
            case LIST -> messages.list(request, mailbox, scopes);
            case GET -> messages.get(request, mail(mailbox, called.id()), scopes);
            case ATTACHMENT -> TwinAnswer.json(messages.attachment(mail(mailbox, called.id()), called.attachment()));
            case MODIFY -> messages.modify(request, mailbox, called.id());
            case TRASH -> messages.trash(mailbox, called.id());
            case DELETE -> messages.delete(mailbox, called.id());
            case THREADS -> messages.threads(request, mailbox, scopes);
            case THREAD -> messages.thread(request, mailbox, called.id(), scopes);
            case HISTORY -> TwinAnswer.json(MailPages.history(request, mailbox));
            case WATCH -> TwinAnswer.json(watches.watch(mailbox, request.json()));
            case STOP -> {
                watches.stop(mailbox);
                yield TwinAnswer.empty(204);
            }
        };
    }

    private static Mail mail(Mailbox mailbox, String id) {
        return mailbox.find(id).orElseThrow(GmailMessages::notFound);
    }

    private static Object profile(Mailbox mailbox) {
        var all = mailbox.all();
        return object(
                "emailAddress", mailbox.address(),
                "messagesTotal", all.size(),
                "threadsTotal", all.stream().map(Mail::threadId).distinct().count(),
                "historyId", String.valueOf(mailbox.historyId()));
    }
}
