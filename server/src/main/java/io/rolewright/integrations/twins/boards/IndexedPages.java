package io.rolewright.integrations.twins.boards;

import static io.rolewright.integrations.twins.wire.Json.object;

import io.rolewright.integrations.twins.wire.Outbound;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** Pages that Google was told of, and the jobs it found in them. */
final class IndexedPages {
    private static final Instant FAR_AWAY = Instant.parse("9999-12-31T00:00:00Z");

    /** Hosts that need no look-up and are this machine. */
    private static final Set<String> OWN = Set.of("127.0.0.1", "localhost", "[::1]");

    private final Clock clock;
    private final Map<String, Map<String, @Nullable Object>> notices = new LinkedHashMap<>();
    private final Map<String, BoardState.LiveAdvert> live = new LinkedHashMap<>();
    private final Map<String, Integer> created = new LinkedHashMap<>();

    IndexedPages(Clock clock) {
        this.clock = clock;
    }

    /** Notes what was told of a page, looks at it, and answers all that was told. */
    Map<String, @Nullable Object> told(String url, boolean isUpdated) {
        var title = jobIn(url);
        synchronized (this) {
            var now = clock.instant();
            var metadata = notices.computeIfAbsent(url, key -> object("url", key));
            metadata.put(
                    isUpdated ? "latestUpdate" : "latestRemove",
                    object(
                            "url",
                            url,
                            "type",
                            isUpdated ? "URL_UPDATED" : "URL_DELETED",
                            "notifyTime",
                            now.toString()));
            if (title.isEmpty()) {
                live.remove(url);
            } else if (isUpdated) {
                if (!live.containsKey(url)) {
                    created.merge(url, 1, Integer::sum);
                }
                live.put(url, new BoardState.LiveAdvert(url, url, title.get(), now, FAR_AWAY));
            }
            return new LinkedHashMap<>(metadata);
        }
    }

    synchronized Optional<Map<String, @Nullable Object>> metadata(String url) {
        return Optional.ofNullable(notices.get(url)).map(LinkedHashMap::new);
    }

    synchronized BoardState state() {
        return new BoardState(List.copyOf(live.values()), Map.copyOf(created), List.of());
    }

    /** The title of a page that holds a job and may be indexed. A page that was said to be deleted and is not stays as it is. */
    private static Optional<String> jobIn(String url) {
        var page = fetched(url);
        if (page.isEmpty() || page.get().statusCode() != 200) {
            return Optional.empty();
        }
        var document = Jsoup.parse(page.get().body());
        var isHidden = document.select("meta[name=robots]").attr("content").contains("noindex")
                || page.get().headers().firstValue("X-Robots-Tag").orElse("").contains("noindex");
        var hasJob = document.select("script[type=application/ld+json]").stream()
                .anyMatch(script -> script.data().contains("JobPosting"));
        return hasJob && !isHidden ? Optional.of(document.title()) : Optional.empty();
    }

    private static Optional<HttpResponse<String>> fetched(String url) {
        try {
            var address = URI.create(url);
            if (!OWN.contains(String.valueOf(address.getHost()))) {
                return Optional.empty();
            }
            var request = HttpRequest.newBuilder(address)
                    .timeout(Duration.ofSeconds(5))
                    .header("User-Agent", "Googlebot-Twin/2.1")
                    .build();
            return Optional.of(Outbound.client().send(request, HttpResponse.BodyHandlers.ofString()));
        } catch (IOException | IllegalArgumentException unreachable) {
            return Optional.empty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
