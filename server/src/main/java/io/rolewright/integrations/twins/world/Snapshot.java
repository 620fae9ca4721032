package io.rolewright.integrations.twins.world;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What stood where at a moment: the revision of each posting by site and id. */
public record Snapshot(Map<Site, Map<String, Integer>> revisions, Map<Long, List<String>> vacancies) {
    /** What differs at a site between two moments, as ids. */
    public record Difference(List<String> added, List<String> changed, List<String> unchanged, List<String> absent) {}

    static Snapshot of(World world) {
        var revisions = new EnumMap<Site, Map<String, Integer>>(Site.class);
        var vacancies = new TreeMap<Long, List<String>>();
        for (var site : world.sites()) {
            var ofSite = new TreeMap<String, Integer>();
            for (var posting : world.live(site)) {
                ofSite.put(posting.id(), posting.revision());
                vacancies
                        .computeIfAbsent(posting.advert().vacancy(), vacancy -> new ArrayList<>())
                        .add(site.slug() + ":" + posting.id());
            }
            revisions.put(site, ofSite);
        }
        return new Snapshot(revisions, vacancies);
    }

    public int count() {
        return revisions.values().stream().mapToInt(Map::size).sum();
    }

    /** Postings that are duplicates of each other, as {@code site:id}, a list for each vacancy that has several. */
    public List<List<String>> duplicates() {
        return vacancies.values().stream()
                .filter(postings -> postings.size() > 1)
                .toList();
    }

    /** What became of an earlier moment at a site. */
    public Difference since(Snapshot earlier, Site site) {
        var before = earlier.revisions.getOrDefault(site, Map.of());
        var now = revisions.getOrDefault(site, Map.of());
        var difference = new Difference(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        now.forEach((id, revision) -> {
            var old = before.get(id);
            (old == null ? difference.added : old.equals(revision) ? difference.unchanged : difference.changed).add(id);
        });
        before.keySet().stream().filter(id -> !now.containsKey(id)).forEach(difference.absent::add);
        return difference;
    }
}
