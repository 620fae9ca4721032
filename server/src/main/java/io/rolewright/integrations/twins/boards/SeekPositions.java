package io.rolewright.integrations.twins.boards;

import io.rolewright.integrations.twins.wire.Quirk;
import io.rolewright.integrations.twins.wire.TwinRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The adverts at SEEK: each change is accepted at once and takes effect a while later. */
final class SeekPositions {
    private static final int MOST_PROFILES = 25;

    private final Clock clock;
    private final Duration delay;
    private final SeekRules rules;
    private final SeekProducts products;
    private final SeekEvents events;
    private final Map<String, SeekProfile> profiles = new LinkedHashMap<>();
    private final Map<String, String> byIdempotencyId = new LinkedHashMap<>();
    private final Map<String, Integer> created = new LinkedHashMap<>();
    private final List<BoardState.Charge> charges = new ArrayList<>();
    private final List<Pending> pending = new ArrayList<>();

    /** What takes effect later. */
    private record Pending(Instant due, Runnable effect) {}

    /** An advert that was accepted now, or under the same idempotency id before. */
    record Posted(SeekProfile profile, boolean isConflict) {}

    SeekPositions(Clock clock, Duration delay, SeekProducts products, SeekEvents events) {
        this.clock = clock;
        this.delay = delay;
        this.rules = new SeekRules(clock);
        this.products = products;
        this.events = events;
    }

    synchronized Posted post(Input input, TwinRequest request) {
        rules.checkOpening(input.child("positionOpening"));
        return accept(input.child("positionOpening"), "", input.child("positionProfile"), request);
    }

    synchronized Posted postForOpening(Input profile, TwinRequest request) {
        var openingId = profile.text("positionOpeningId");
        var siblings = profiles.values().stream()
                .filter(other -> other.openingId().equals(openingId))
                .toList();
        SeekRules.require(!siblings.isEmpty(), "positionOpeningId is unknown");
        SeekRules.require(siblings.size() < MOST_PROFILES, "the opening has 25 profiles already");
        return accept(siblings.getFirst().opening(), openingId, profile, request);
    }

    private Posted accept(Input opening, String openingId, Input content, TwinRequest request) {
        var now = clock.instant();
        var instruction = content.children("postingInstructions").stream().findFirst();
        rules.checkProfile(content, opening.child("postingRequester").text("id"), now);
        rules.checkIdempotency(instruction.orElseThrow());
        var idempotencyId = instruction.get().text("idempotencyId");
        var known = Optional.ofNullable(byIdempotencyId.get(idempotencyId)).map(profiles::get);
        if (known.isPresent()) {
            return new Posted(known.get(), true);
        }
        var quote = bought(instruction.get(), content, request);
        var number = profiles.size() + 1;
        var profile = new SeekProfile(
                "seekAnz:positionProfile:jobAd:" + (60_000_000 + number),
                openingId.isEmpty() ? "seekAnz:positionOpening:seek:" + (70_000 + number) : openingId,
                opening,
                content,
                quote.label(),
                now,
                SeekRules.end(instruction.get(), now),
                SeekProfile.State.ACCEPTED);
        profiles.put(profile.id(), profile);
        byIdempotencyId.put(idempotencyId, profile.id());
        if (!request.has(Quirk.FAILS_LATER)) {
            created.merge(profile.key(idempotencyId), 1, Integer::sum);
            charge(profile.key(idempotencyId), quote, request);
            later(() -> goLive(profile.id()));
        }
        return new Posted(profile, false);
    }

    private SeekProducts.Quote bought(Input instruction, Input content, TwinRequest request) {
        var quote = products.bought(instruction, content).filter(found -> !request.has(Quirk.STALE_PRODUCT));
        SeekRules.require(quote.isPresent(), "seekAdvertisementProductId is unknown or stale");
        return quote.orElseThrow();
    }

    private void charge(String key, SeekProducts.Quote quote, TwinRequest request) {
        var price = request.has(Quirk.PRICE_CHANGED) ? quote.price() * 12 / 10 : quote.price();
        charges.add(new BoardState.Charge(key, quote.label(), price, quote.currency()));
    }

    synchronized SeekProfile update(Input content, TwinRequest request) {
        var profile = live(content.text("profileId"));
        rules.checkProfile(content, profile.hirer(), profile.accepted());
        SeekRules.require(
                !content.has("seekApplicationQuestionnaireId"), "seekApplicationQuestionnaireId must be omitted");
        var instruction = content.children("postingInstructions").getFirst();
        SeekRules.require(
                instruction.children("applicationMethods").isEmpty() != profile.isLinkOut(),
                "the application method cannot be switched");
        var quote = bought(instruction, content, request);
        var end = instruction.has("end") ? SeekRules.end(instruction, profile.accepted()) : profile.end();
        later(() ->
                profiles.computeIfPresent(profile.id(), (id, current) -> current.saying(content, quote.label(), end)));
        return profile;
    }

    synchronized SeekProfile close(String profileId) {
        var profile = live(profileId);
        later(() -> closeNow(profile.id()));
        return profile;
    }

    /** An advert that can be seen by its id: not in its first moments. */
    synchronized Optional<SeekProfile> find(String id) {
        return Optional.ofNullable(profiles.get(id)).filter(profile -> profile.state() != SeekProfile.State.ACCEPTED);
    }

    synchronized Optional<SeekProfile> opening(String id) {
        return profiles.values().stream()
                .filter(profile -> profile.openingId().equals(id))
                .findFirst();
    }

    synchronized List<SeekProfile> ofOpening(String id) {
        return profiles.values().stream()
                .filter(profile -> profile.openingId().equals(id))
                .filter(profile -> profile.state() != SeekProfile.State.ACCEPTED)
                .toList();
    }

    /** Lets take effect what is due, and closes what has reached its end. */
    synchronized void tick() {
        var now = clock.instant();
        var due = pending.stream().filter(one -> !one.due().isAfter(now)).toList();
        pending.removeAll(due);
        due.forEach(one -> one.effect().run());
        List.copyOf(profiles.values()).stream()
                .filter(profile -> profile.state() == SeekProfile.State.LIVE)
                .filter(profile -> !profile.end().isAfter(now))
                .forEach(profile -> closeNow(profile.id()));
    }

    synchronized BoardState state() {
        var keys = new LinkedHashMap<String, String>();
        byIdempotencyId.forEach((idempotencyId, id) ->
                keys.put(id, Objects.requireNonNull(profiles.get(id)).key(idempotencyId)));
        var live = profiles.values().stream()
                .filter(profile -> profile.state() == SeekProfile.State.LIVE)
                .map(profile -> new BoardState.LiveAdvert(
                        profile.id(),
                        keys.getOrDefault(profile.id(), ""),
                        profile.content().text("positionTitle"),
                        profile.accepted(),
                        profile.end()))
                .toList();
        return new BoardState(live, Map.copyOf(created), List.copyOf(charges));
    }

    private SeekProfile live(String id) {
        var profile = profiles.get(id);
        SeekRules.require(
                profile != null && profile.state() != SeekProfile.State.CLOSED, "profileId is unknown or closed");
        return Objects.requireNonNull(profile);
    }

    private void goLive(String id) {
        profiles.computeIfPresent(id, (key, profile) -> profile.in(SeekProfile.State.LIVE));
        tell("PositionProfilePosted", id);
    }

    private void closeNow(String id) {
        profiles.computeIfPresent(id, (key, profile) -> profile.in(SeekProfile.State.CLOSED));
        tell("PositionProfileClosed", id);
    }

    private void tell(String type, String id) {
        var hirer = Objects.requireNonNull(profiles.get(id)).hirer();
        events.add(type, hirer, Map.of("positionProfileId", id));
    }

    private void later(Runnable effect) {
        pending.add(new Pending(clock.instant().plus(delay), effect));
    }
}
