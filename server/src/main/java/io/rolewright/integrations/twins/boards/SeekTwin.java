package io.rolewright.integrations.twins.boards;

import static io.rolewright.integrations.twins.wire.Json.object;

import io.rolewright.integrations.twins.wire.TwinAnswer;
import io.rolewright.integrations.twins.wire.TwinRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * SEEK: both of its hosts at one address. Posting, updating and closing are accepted at once and take effect a while later,
 * which is told by events and webhooks.
 */
public final class SeekTwin implements Board {
    /** The hirer that the account may act for. */
    public static final String HIRER = SeekCatalogue.HIRER;
    /** A hirer that it may not act for. */
    public static final String STRANGER = SeekCatalogue.STRANGER;
    /** A place that adverts may be in. */
    public static final String LOCATION = SeekCatalogue.LOCATION;
    /** A category that adverts may be in. */
    public static final String CATEGORY = SeekCatalogue.CATEGORY;

    /**
     * What became of a candidate.
     *
     * @param action what was done, in SEEK's words
     * @param status how far the candidate has come, empty where that was not told
     */
    public record Outcome(String id, String candidateProfileId, String action, String status, Instant at) {}

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final SeekAccess access;
    private final SeekProducts products;
    private final SeekPositions positions;
    private final SeekCandidates candidates;
    private final SeekDeliveries deliveries;
    private final Graphql graphql;

    /** @param delay how long a change takes until it can be seen */
    public SeekTwin(Clock clock, Duration delay) {
        var events = new SeekEvents(clock);
        var subscriptions = new SeekSubscriptions(clock);
        access = new SeekAccess(clock);
        products = new SeekProducts(clock);
        positions = new SeekPositions(clock, delay, products, events);
        candidates = new SeekCandidates(clock, events);
        deliveries = new SeekDeliveries(clock, PATIENCE, subscriptions);
        events.listen(deliveries::offer);
        var parts = new SeekParts(positions, products, events, subscriptions, deliveries, candidates, access);
        graphql = new Graphql("seek.graphqls", new SeekSchema(parts)::wire);
    }

    @Override
    public String name() {
        return "seek";
    }

    @Override
    public Map<String, String> account() {
        return Map.of(
                "clientId", SeekAccess.CLIENT_ID,
                "clientSecret", SeekAccess.CLIENT_SECRET,
                "hirerId", HIRER,
                "locationId", LOCATION,
                "jobCategoryId", CATEGORY);
    }

    @Override
    public Optional<String> operation(TwinRequest request) {
        return request.path().equals("/graphql") ? Graphql.operation(request) : Optional.empty();
    }

    @Override
    public TwinAnswer answer(TwinRequest request) {
        positions.tick();
        if (!request.method().equals("POST")) {
            return TwinAnswer.empty(405).with("Allow", "POST");
        }
        return switch (request.path()) {
            case "/oauth/token" -> access.partnerToken(request);
            case "/auth/token" -> access.browserToken(request);
            case "/graphql" -> access.refusal(request).orElseGet(() -> graphql.answer(request));
            default -> TwinAnswer.json(404, object("message", "Not Found"));
        };
    }

    @Override
    public boolean worksUnasked() {
        return true;
    }

    @Override
    public void tick() {
        positions.tick();
        deliveries.tick();
    }

    @Override
    public BoardState state() {
        positions.tick();
        return positions.state();
    }

    /** Makes products dearer, or cheaper below 100 percent; what was quoted before is stale. */
    public void reprice(int percent) {
        products.reprice(percent);
    }

    /** Lets a webhook go wrong: the next one, or the one after those that were told before. */
    public void misbehave(WebhookFault fault) {
        deliveries.misbehave(fault);
    }

    /** Lets somebody apply for an advert that is live; answers the id of the candidate's profile, none without such an advert. */
    public Optional<String> apply(String profileId, String name, String email) {
        return positions.find(profileId).map(advert -> candidates.apply(advert, name, email));
    }

    /** What SEEK was told of candidates, the oldest first. */
    public List<Outcome> outcomes() {
        return candidates.outcomes();
    }

    /** As on every board, and {@code webhook-faults}, {@code prices} and {@code applications}. */
    @Override
    public Optional<TwinAnswer> control(String rest, TwinRequest request) {
        var told = request.json();
        switch (rest) {
            case "webhook-faults" -> {
                return Optional.of(misbehave(told.path("fault").asString("")));
            }
            case "prices" -> reprice(told.path("percent").asInt(100));
            case "applications" -> {
                var applied = apply(
                        told.path("profileId").asString(""),
                        told.path("name").asString("Ada Byron"),
                        told.path("email").asString("ada@example.org"));
                return Optional.of(TwinAnswer.json(object("candidateProfileId", applied.orElse(null))));
            }
            default -> {
                return Board.super.control(rest, request);
            }
        }
        return Optional.of(TwinAnswer.empty(204));
    }

    private TwinAnswer misbehave(String name) {
        for (var fault : WebhookFault.values()) {
            if (fault.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(name)) {
                misbehave(fault);
                return TwinAnswer.empty(204);
            }
        }
        return TwinAnswer.json(400, object("error", "no such fault: " + name));
    }
}
