package io.rolewright.cli.demo;

import io.rolewright.integrations.twins.Twins;
import io.rolewright.integrations.twins.world.Site;
import java.util.Map;
import java.util.Optional;

/**
 * A site of the market, as a recruiter adds it as a source.
 *
 * @param name what recruiters call it
 * @param kind in what way it offers its jobs, as the API says it
 * @param address a web address, or a board's name
 */
record MarketSource(Site site, String name, String kind, String address) {
    static MarketSource of(Twins twins, Site site) {
        var account = twins.twin(site.slug()).account();
        var start = twins.address(site.slug()) + account.getOrDefault("start", "/");
        return switch (site) {
            case COMPANY, MICRODATA, PLAIN -> new MarketSource(site, "Site of a company", "SITE", start);
            case RSS, ATOM, XML -> new MarketSource(site, site + " feed", "FEED", start);
            case CSV -> new MarketSource(site, "CSV table", "CSV", start);
            case GREENHOUSE -> board(site, account, "board");
            case LEVER -> board(site, account, "site");
            case ASHBY, SMARTRECRUITERS, WORKABLE, RECRUITEE, LINKEDIN ->
                throw new IllegalArgumentException("not of the demo's market: " + site);
        };
    }

    private static MarketSource board(Site site, Map<String, String> account, String member) {
        var kind = site.name();
        var title = kind.charAt(0) + site.slug().substring(1);
        return new MarketSource(
                site, title, kind, Optional.ofNullable(account.get(member)).orElseThrow());
    }

    /** The body of {@code POST /jobs/sources}. */
    Map<String, String> body() {
        return Map.of("name", name, "kind", kind, "address", address);
    }
}
