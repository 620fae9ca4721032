package io.rolewright.integrations.twins.boards;

import static io.rolewright.integrations.twins.wire.Json.object;

import io.rolewright.integrations.twins.google.ServiceAccount;
import io.rolewright.integrations.twins.wire.AccessTokens;
import io.rolewright.integrations.twins.wire.Json;
import io.rolewright.integrations.twins.wire.Multipart;
import io.rolewright.integrations.twins.wire.Quirk;
import io.rolewright.integrations.twins.wire.TwinAnswer;
import io.rolewright.integrations.twins.wire.TwinRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Google's Indexing API, version 3, and the reader behind it: who is told of a page fetches it, and shows the job in it or
 * takes it away. Only pages of this machine are fetched.
 */
public final class IndexingTwin implements Board {
    private static final String PUBLISH = "/v3/urlNotifications:publish";
    private static final String METADATA = "/v3/urlNotifications/metadata";
    private static final String SCOPE = "https://www.googleapis.com/auth/indexing";
    private static final ZoneId PACIFIC = ZoneId.of("America/Los_Angeles");
    private static final int A_DAY = 200;
    private static final int MOST_PARTS = 100;

    private final Clock clock;
    private final ServiceAccount account;
    private final IndexedPages pages;
    private final List<String> owned = new CopyOnWriteArrayList<>(List.of("http://127.0.0.1", "http://localhost"));
    private String address = "";
    private LocalDate day = LocalDate.EPOCH;
    private int published;

    public IndexingTwin(Clock clock) {
        this.clock = clock;
        this.account = new ServiceAccount(clock, Set.of(SCOPE));
        this.pages = new IndexedPages(clock);
    }

    @Override
    public String name() {
        return "google-indexing";
    }

    @Override
    public void servedAt(URI served) {
        address = served.toString();
    }

    @Override
    public Map<String, String> account() {
        return Map.of("keyFile", account.keyFile(address + "/token"), "scope", SCOPE);
    }

    /** Makes the account an owner of all addresses that begin so, beside those of this machine. */
    public void own(String prefix) {
        owned.add(prefix);
    }

    /** Takes from the account whatever it owned. */
    public void disown() {
        owned.clear();
    }

    @Override
    public Optional<String> operation(TwinRequest request) {
        return switch (request.path()) {
            case PUBLISH -> Optional.of("publish");
            case METADATA -> Optional.of("getMetadata");
            case "/batch" -> Optional.of("batch");
            default -> Optional.empty();
        };
    }

    @Override
    public TwinAnswer answer(TwinRequest request) {
        if (request.path().equals("/token")) {
            return account.token(request);
        }
        if (request.has(Quirk.EXPIRED_TOKEN) || account.standing(request) != AccessTokens.Standing.VALID) {
            return error(401, "UNAUTHENTICATED", "Request had invalid authentication credentials.");
        }
        return switch (request.path()) {
            case PUBLISH ->
                publish(
                        request.json().path("url").asString(""),
                        request.json().path("type").asString(""));
            case METADATA -> metadata(request.parameter("url").orElse(""));
            case "/batch" -> batch(request);
            default -> error(404, "NOT_FOUND", "Not Found");
        };
    }

    @Override
    public BoardState state() {
        return pages.state();
    }

    private TwinAnswer publish(String url, String type) {
        if (!Set.of("URL_UPDATED", "URL_DELETED").contains(type)) {
            return error(400, "INVALID_ARGUMENT", "Invalid value at 'url_notification.type'");
        }
        var refusal = refusal(url);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        if (!take()) {
            return error(429, "RESOURCE_EXHAUSTED", "Quota exceeded for quota metric 'Publish requests'");
        }
        var notices = pages.told(url, type.equals("URL_UPDATED"));
        return TwinAnswer.json(object("urlNotificationMetadata", notices));
    }

    private TwinAnswer metadata(String url) {
        return refusal(url)
                .orElseGet(() -> pages.metadata(url)
                        .map(TwinAnswer::json)
                        .orElseGet(() -> error(404, "NOT_FOUND", "Requested entity was not found.")));
    }

    private Optional<TwinAnswer> refusal(String url) {
        if (!url.startsWith("http://") && !url.startsWith("https://")) {
            return Optional.of(
                    error(400, "INVALID_ARGUMENT", "Invalid attribute. 'url' is not in standard URL format"));
        }
        return owned.stream().anyMatch(url::startsWith)
                ? Optional.empty()
                : Optional.of(
                        error(403, "PERMISSION_DENIED", "Permission denied. Failed to verify the URL ownership."));
    }

    /** Counts a notice; false when the day's are used up. Days change at midnight in California. */
    private synchronized boolean take() {
        var today = LocalDate.ofInstant(clock.instant(), PACIFIC);
        if (!today.equals(day)) {
            day = today;
            published = 0;
        }
        return published++ < A_DAY;
    }

    private TwinAnswer batch(TwinRequest request) {
        var parts = Multipart.of(request).parts();
        if (!request.isOfType("multipart/mixed") || parts.isEmpty() || parts.size() > MOST_PARTS) {
            return error(400, "INVALID_ARGUMENT", "a batch has between 1 and 100 parts");
        }
        var body = new StringBuilder();
        for (var part : parts) {
            var answer = inner(part.text());
            body.append("--twin_batch\r\nContent-Type: application/http\r\n\r\nHTTP/1.1 ")
                    .append(answer.status())
                    .append(" \r\nContent-Type: application/json\r\n\r\n")
                    .append(answer.text())
                    .append("\r\n");
        }
        body.append("--twin_batch--\r\n");
        return TwinAnswer.text(200, "multipart/mixed; boundary=twin_batch", body.toString());
    }

    /** A request that is a part of another one. */
    private TwinAnswer inner(String text) {
        var isPublish = text.stripLeading().startsWith("POST " + PUBLISH);
        var start = text.indexOf('{');
        if (!isPublish || start < 0) {
            return error(400, "INVALID_ARGUMENT", "not a call of publish");
        }
        var told = Json.read(text.substring(start).getBytes(StandardCharsets.UTF_8));
        return publish(told.path("url").asString(""), told.path("type").asString(""));
    }

    /** As on every board, and {@code owners}: what the account owns. */
    @Override
    public Optional<TwinAnswer> control(String rest, TwinRequest request) {
        if (!rest.equals("owners")) {
            return Board.super.control(rest, request);
        }
        if (request.method().equals("DELETE")) {
            disown();
        } else {
            own(request.json().path("prefix").asString(""));
        }
        return Optional.of(TwinAnswer.json(object("owned", owned)));
    }

    private static TwinAnswer error(int status, String code, String message) {
        return TwinAnswer.json(
                status,
                object("error", object("code", status, "message", message, "status", code, "details", List.of())));
    }
}
