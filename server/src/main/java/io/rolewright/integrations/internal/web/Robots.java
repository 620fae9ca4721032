package io.rolewright.integrations.internal.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import io.rolewright.integrations.Fetch;
import io.rolewright.integrations.SiteRules;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * What sites ask of robots (RFC 9309): what cannot be read for a fault of the site's forbids all, what is not there forbids
 * nothing. Of a long file the first 500 KiB count.
 */
@Component
class Robots {
    private static final int MOST = 500 * 1024;
    private static final int MOST_SITES = 10_000;
    /** A site that could not say is asked again soon. */
    private static final Duration UNKNOWN = Duration.ofMinutes(5);

    private final Following following;
    private final WebSettings settings;
    private final List<String> names;
    private final SimpleRobotRulesParser parser = new SimpleRobotRulesParser();
    private final Cache<String, Known> sites;

    Robots(Following following, WebSettings settings) {
        this.following = following;
        this.settings = settings;
        this.names = List.of(settings.agent().toLowerCase(Locale.ROOT));
        this.sites = Caffeine.newBuilder()
                .maximumSize(MOST_SITES)
                .expireAfter(Expiry.<String, Known>creating((origin, known) -> known.lasts()))
                .build();
    }

    private record Known(SimpleRobotRules rules, Duration lasts) {}

    SiteRules rules(WebAddress address, Budget budget) throws RefusedException {
        var rules = known(address, budget).rules();
        return new SiteRules(rules.isAllowed(address.toString()), rules.getSitemaps());
    }

    private Known known(WebAddress address, Budget budget) throws RefusedException {
        var known = sites.getIfPresent(address.origin());
        if (known != null) {
            return known;
        }
        var read = read(address, budget);
        sites.put(address.origin(), read);
        return read;
    }

    private Known read(WebAddress address, Budget budget) throws RefusedException {
        var place = address.rules();
        try {
            var fetch = Fetch.agreed(place.toString());
            var answer = following.follow(place, fetch, budget, MOST, hop -> {}).answer();
            if (answer.status() != 200) {
                return new Known(new SimpleRobotRules(SimpleRobotRules.RobotRulesMode.ALLOW_ALL), settings.rules());
            }
            var rules = parser.parseContent(place.toString(), answer.body().bytes(), answer.type(), names);
            return new Known(rules, settings.rules());
        } catch (FailedException unknown) {
            return new Known(new SimpleRobotRules(SimpleRobotRules.RobotRulesMode.ALLOW_NONE), UNKNOWN);
        }
    }
}
