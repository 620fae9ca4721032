package io.rolewright.integrations.twins.sources;

import io.rolewright.integrations.twins.wire.Json;
import io.rolewright.integrations.twins.wire.Provider;
import io.rolewright.integrations.twins.wire.TwinAnswer;
import io.rolewright.integrations.twins.wire.TwinRequest;
import io.rolewright.integrations.twins.world.Posting;
import io.rolewright.integrations.twins.world.Site;
import io.rolewright.integrations.twins.world.World;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A place where adverts of the world are found. */
public abstract class Source implements Provider {
    protected final World world;
    protected final Site site;

    protected Source(World world, Site site) {
        this.world = world;
        this.site = site;
    }

    @Override
    public String name() {
        return site.slug();
    }

    public Site site() {
        return site;
    }

    /** The path at which a reader begins, with its query. */
    public abstract String start();

    @Override
    public Map<String, String> account() {
        return Map.of("start", start());
    }

    /** {@code world}: what to change; {@code truth}: what is live here, and what became of it. */
    @Override
    public Optional<TwinAnswer> control(String rest, TwinRequest request) {
        return switch (rest) {
            case "world" -> Optional.of(change(request));
            case "truth" -> Optional.of(truth());
            default -> Optional.empty();
        };
    }

    protected List<Posting> live() {
        return world.live(site);
    }

    protected Optional<Posting> find(String id) {
        return world.find(site, id);
    }

    /** The beginning of a day in UTC. */
    protected static String atMidnight(LocalDate day) {
        return day.atStartOfDay().toInstant(ZoneOffset.UTC).toString();
    }

    /** The posting whose slug this is. */
    protected Optional<Posting> bySlug(String slug, Function<Long, String> idOfNumber) {
        var digits = slug.substring(slug.lastIndexOf('-') + 1);
        if (digits.isEmpty() || digits.length() > 15 || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Optional.empty();
        }
        return find(idOfNumber.apply(Long.parseLong(digits)))
                .filter(posting -> posting.slug().equals(slug));
    }

    /** A page for people. */
    protected static TwinAnswer page(Optional<Posting> found) {
        return found.map(Posting::advert)
                .map(advert -> TwinAnswer.html(Page.of(advert.title(), "", Page.advert(advert))))
                .orElseGet(() -> TwinAnswer.html(404, Page.of("Not found", "", "<h1>Not found</h1>")));
    }

    private TwinAnswer change(TwinRequest request) {
        var told = request.json();
        return TwinAnswer.json(Json.object(
                "settled", told.path("settle").asBoolean(false) ? world.settle().size() : 0,
                "added", world.add(told.path("add").asInt(0)).size(),
                "changed", world.change(told.path("change").asInt(0)).size(),
                "removed", world.remove(told.path("remove").asInt(0)).size(),
                "flapped", world.flap(told.path("flap").asInt(0)).size()));
    }

    private TwinAnswer truth() {
        var now = world.snapshot();
        return TwinAnswer.json(Json.object(
                "site",
                site.slug(),
                "live",
                now.revisions().get(site),
                "everywhere",
                now.count(),
                "duplicates",
                now.duplicates(),
                "lookalikes",
                world.lookalikes().stream()
                        .map(pair -> List.of(key(pair.original()), key(pair.other())))
                        .toList()));
    }

    private static String key(Posting posting) {
        return posting.site().slug() + ":" + posting.id();
    }
}
