package io.rolewright.integrations.twins.phone;

import io.rolewright.integrations.twins.wire.Json;
import io.rolewright.integrations.twins.wire.TwinAnswer;
import io.rolewright.integrations.twins.wire.TwinRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A list that is shown page by page. The token of a page names the one that it follows, so that what arrives meanwhile
 * moves nothing.
 */
final class Listing {
    private static final int USUAL = 50;
    private static final int MOST = 1000;
    private static final String AFTER = "PA";
    private static final String BEFORE = "PB";

    private final TwinRequest request;
    private final List<String> filters;
    private final int size;

    /** @param filters the parameters that the addresses of other pages keep */
    Listing(TwinRequest request, List<String> filters) {
        this.request = request;
        this.filters = filters;
        this.size = Math.clamp(request.number("PageSize", USUAL), 1, MOST);
    }

    /** The page that was asked for. */
    TwinAnswer page(String name, List<Map<String, @Nullable Object>> all) {
        var number = request.number("Page", 0);
        var start = start(all, number);
        var end = Math.min(all.size(), start + size);
        var shown = all.subList(start, end);
        return TwinAnswer.json(Json.object(
                name,
                shown,
                "page",
                number,
                "page_size",
                size,
                "start",
                start,
                "end",
                Math.max(start, end - 1),
                "uri",
                request.target(),
                "first_page_uri",
                uri(0, ""),
                "next_page_uri",
                end < all.size() ? uri(number + 1, AFTER + sid(shown.getLast())) : null,
                "previous_page_uri",
                start > 0 ? uri(Math.max(0, number - 1), BEFORE + sid(all.get(start))) : null));
    }

    private int start(List<Map<String, @Nullable Object>> all, int number) {
        var token = request.parameter("PageToken").orElse("");
        if (token.length() < 3) {
            return Math.min(all.size(), number * size);
        }
        var at = at(all, token.substring(2))
                .orElseThrow(() -> TwilioError.badRequest(20_001, "Invalid PageToken: " + token));
        return token.startsWith(BEFORE) ? Math.max(0, at - size) : at + 1;
    }

    private static Optional<Integer> at(List<Map<String, @Nullable Object>> all, String sid) {
        for (var i = 0; i < all.size(); i++) {
            if (sid(all.get(i)).equals(sid)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private static String sid(Map<String, @Nullable Object> shown) {
        return String.valueOf(shown.get("sid"));
    }

    private String uri(int number, String token) {
        var uri = new StringBuilder(request.path())
                .append("?PageSize=")
                .append(size)
                .append("&Page=")
                .append(number);
        filters.forEach(filter -> request.parameter(filter)
                .ifPresent(value ->
                        uri.append('&').append(encoded(filter)).append('=').append(encoded(value))));
        return token.isEmpty()
                ? uri.toString()
                : uri.append("&PageToken=").append(token).toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
