package io.rolewright.integrations.twins.payments;

import io.rolewright.integrations.twins.wire.Json;
import io.rolewright.integrations.twins.wire.TwinRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A list of which a part is shown, that begins behind an object or ends before one. */
final class Listing {
    private static final int USUAL = 10;
    private static final int MOST = 100;

    private final Kind kind;
    private final TwinRequest request;
    private final Params params;

    Listing(Kind kind, TwinRequest request, Params params) {
        this.kind = kind;
        this.request = request;
        this.params = params;
        var known = Stream.concat(
                Stream.of("limit", "starting_after", "ending_before", "expand", "created", "types"),
                kind.filters().stream());
        params.require(Set.of(known.toArray(String[]::new)));
    }

    /** The part that was asked for, of all that there are, the newest first. */
    Map<String, @Nullable Object> of(List<? extends StripeObject> all) {
        var shown = all.stream()
                .filter(this::isRecent)
                .map(StripeObject::shown)
                .filter(this::isWanted)
                .toList();
        var limit = params.whole("limit").orElse((long) USUAL);
        if (limit < 1 || limit > MOST) {
            throw StripeError.wrong("limit", "Invalid limit: must be between 1 and 100.");
        }
        var after = params.text("starting_after");
        var before = params.text("ending_before");
        var start = after.map(id -> at(shown, id) + 1)
                .orElseGet(() -> before.map(id -> Math.max(0, at(shown, id) - (int) (long) limit))
                        .orElse(0));
        var end = before.map(id -> at(shown, id)).orElse(Math.min(shown.size(), start + (int) (long) limit));
        var hasMore = before.isPresent() && after.isEmpty() ? start > 0 : end < shown.size();
        return Json.object(
                "object", "list", "data", shown.subList(start, end), "has_more", hasMore, "url", request.path());
    }

    private boolean isRecent(StripeObject object) {
        var second = object.created().getEpochSecond();
        var created = params.within("created");
        return created.whole("gte").filter(least -> second < least).isEmpty()
                && created.whole("gt").filter(least -> second <= least).isEmpty()
                && created.whole("lte").filter(most -> second > most).isEmpty()
                && created.whole("lt").filter(most -> second >= most).isEmpty();
    }

    private boolean isWanted(Map<String, @Nullable Object> shown) {
        var types = params.values("types");
        return (types.isEmpty() || types.contains(String.valueOf(shown.get("type"))))
                && kind.filters().stream()
                        .allMatch(filter -> params.text(filter)
                                .map(wanted -> wanted.equals(String.valueOf(shown.get(filter))))
                                .orElse(true));
    }

    private int at(List<Map<String, @Nullable Object>> shown, String id) {
        return IntStream.range(0, shown.size())
                .filter(index -> id.equals(shown.get(index).get("id")))
                .findFirst()
                .orElseThrow(() -> StripeError.noObject(kind.word(), id));
    }
}
