package io.rolewright.integrations;

import java.util.List;

/**
 * What a site's {@code robots.txt} says (RFC 9309).
 *
 * @param isAllowed whether our robot may get the address; not when the site cannot say (5xx, unreachable)
 * @param sitemaps the sitemaps that it names
 */
public record SiteRules(boolean isAllowed, List<String> sitemaps) {
    public SiteRules {
        sitemaps = List.copyOf(sitemaps);
    }
}
