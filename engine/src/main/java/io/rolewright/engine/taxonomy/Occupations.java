package io.rolewright.engine.taxonomy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The occupations of a taxonomy.
 *
 * @param byId every occupation
 */
record Occupations(SortedMap<String, Occupation> byId) {
    /** The section of occupations that no group of ISCO-08 is stated for. */
    static final String UNCLASSIFIED = "unclassified";

    static Occupations of(List<Entry> entries, List<Entry> skills) throws InvalidTaxonomyException {
        Map<String, Entry> named = new HashMap<>();
        for (Entry skill : skills) {
            skill.names().forEach(name -> named.put(Skills.key(name.text()), skill));
        }
        SortedMap<String, Occupation> byId = new TreeMap<>();
        Map<String, Entry> claimed = new HashMap<>();
        for (Entry entry : entries) {
            claimTitles(entry, claimed);
            Occupation occupation = occupation(entry, Skills.ids(entry, named));
            if (byId.put(occupation.id(), occupation) != null) {
                throw entry.refuse("taxonomy.duplicate-name", entry.name());
            }
        }
        return new Occupations(byId);
    }

    private static void claimTitles(Entry entry, Map<String, Entry> claimed) throws InvalidTaxonomyException {
        for (Name title : entry.names()) {
            if (claimed.put(TitleWords.key(title.text()), entry) != null) {
                throw entry.refuse("taxonomy.duplicate-name", title.text());
            }
        }
    }

    private static Occupation occupation(Entry entry, List<String> skills) throws InvalidTaxonomyException {
        boolean isClassified = !entry.section().equals(UNCLASSIFIED);
        if (isClassified && !Occupation.isIscoGroup(entry.section())) {
            throw entry.refuse("taxonomy.unknown-section", entry.section());
        }
        String id = "occupation:" + Slug.of(entry.name());
        String isco = isClassified ? entry.section() : "";
        return new Occupation(id, entry.name(), isco, entry.otherNames(), skills);
    }
}
