package io.rolewright.benchmarks.ingest;

import io.rolewright.integrations.twins.world.Posting;
import io.rolewright.integrations.twins.world.Site;
import io.rolewright.integrations.twins.world.World;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What somebody must have found who saw every harvest and missed nothing: told from the world alone, not from the server. */
final class Truth {
    private final World world;
    private final Set<String> spoilt;
    private final Map<Site, Map<String, Known>> known = new EnumMap<>(Site.class);
    private Counts sum = Counts.NONE;
    private int told;

    Truth(Market market) {
        world = market.world();
        spoilt = market.spoilt().stream().map(page -> page.site() + page.id()).collect(Collectors.toSet());
        world.sites().forEach(site -> known.put(site, new TreeMap<>()));
    }

    /** A posting that was seen. */
    private static final class Known {
        private final String slug;
        private final String reference;
        private final long vacancy;
        private int revision;
        private int absences;
        private boolean isGone;

        Known(Posting posting) {
            slug = posting.slug();
            reference = posting.advert().reference();
            vacancy = posting.advert().vacancy();
            revision = posting.revision();
        }

        /** Pages are called by their address, lines of a table by the employer's code. */
        private boolean isCalled(String key) {
            return key.equals(reference) || key.endsWith("/" + slug);
        }
    }

    /** What a harvest of what stands there now gives, by site. */
    Map<Site, Counts> harvest() {
        var counts = new EnumMap<Site, Counts>(Site.class);
        world.sites().forEach(site -> counts.put(site, harvest(site)));
        sum = counts.values().stream().reduce(sum, Counts::plus);
        return counts;
    }

    private Counts harvest(Site site) {
        var ofSite = known.getOrDefault(site, Map.of());
        var counts = Counts.NONE;
        var seen = new TreeSet<String>();
        for (var posting : world.live(site)) {
            seen.add(posting.id());
            counts = counts.plus(see(posting, ofSite));
        }
        for (var one : ofSite.entrySet()) {
            if (!seen.contains(one.getKey()) && !one.getValue().isGone) {
                counts = counts.plus(miss(one.getValue()));
            }
        }
        return counts;
    }

    private Counts see(Posting posting, Map<String, Known> ofSite) {
        if (spoilt.contains(posting.site() + posting.id())) {
            return new Counts(0, 0, 0, 0, 0, 1);
        }
        var before = ofSite.get(posting.id());
        if (before == null) {
            ofSite.put(posting.id(), new Known(posting));
            return new Counts(1, 0, 0, 0, 0, 0);
        }
        var wasGone = before.isGone;
        var isSame = before.revision == posting.revision();
        before.revision = posting.revision();
        before.absences = 0;
        before.isGone = false;
        told += isSame ? 0 : 1;
        return wasGone
                ? new Counts(0, 0, 0, 1, 0, 0)
                : isSame ? new Counts(0, 0, 1, 0, 0, 0) : new Counts(0, 1, 0, 0, 0, 0);
    }

    /** Once may be a mistake of the site; twice is an end. */
    private static Counts miss(Known one) {
        one.absences++;
        one.isGone = one.absences >= 2;
        return one.isGone ? new Counts(0, 0, 0, 0, 1, 0) : Counts.NONE;
    }

    /** How many events of a kind there must be by now. */
    Map<String, Integer> events() {
        return Map.of(
                "received", sum.added(),
                "changed", told,
                "returned", sum.returned(),
                "closed", sum.gone());
    }

    /** The name of the posting that a server knows by this key; empty when no such one was ever seen. */
    Optional<String> name(String slug, String key) {
        var site = Site.valueOf(slug.toUpperCase(Locale.ROOT));
        return known.getOrDefault(site, Map.of()).entrySet().stream()
                .filter(one -> one.getKey().equals(key) || one.getValue().isCalled(key))
                .map(one -> slug + ":" + one.getKey())
                .findFirst();
    }

    /** The vacancy of each posting that was seen, by its name. */
    Map<String, Long> vacancies() {
        var vacancies = new HashMap<String, Long>();
        known.forEach(
                (site, ofSite) -> ofSite.forEach((id, one) -> vacancies.put(site.slug() + ":" + id, one.vacancy)));
        return vacancies;
    }

    /** How many of those that were seen are duplicates of an earlier one. */
    int duplicates() {
        return clusters().stream().mapToInt(cluster -> cluster.size() - 1).sum();
    }

    /** Postings that are duplicates of each other, for each vacancy that has several. */
    Set<Set<String>> clusters() {
        var byVacancy = new TreeMap<Long, List<String>>();
        vacancies()
                .forEach((name, vacancy) -> byVacancy
                        .computeIfAbsent(vacancy, one -> new ArrayList<>())
                        .add(name));
        return byVacancy.values().stream()
                .filter(names -> names.size() > 1)
                .map(TreeSet::new)
                .collect(Collectors.toSet());
    }
}
