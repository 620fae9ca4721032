package io.rolewright.engine.taxonomy;

import io.rolewright.engine.language.Words;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The skills of a taxonomy.
 *
 * @param byId every skill
 * @param names every way to write each skill, by skill id
 */
record Skills(SortedMap<String, Skill> byId, SortedMap<String, List<Name>> names) {

    static Skills of(List<Entry> entries) throws InvalidTaxonomyException {
        Map<String, Entry> named = new HashMap<>();
        for (Entry entry : entries) {
            claimNames(entry, named);
        }
        SortedMap<String, Skill> byId = new TreeMap<>();
        SortedMap<String, List<Name>> names = new TreeMap<>();
        for (Entry entry : entries) {
            Skill skill = new Skill(id(entry.name()), entry.name(), kind(entry), entry.otherNames(), ids(entry, named));
            if (byId.put(skill.id(), skill) != null) {
                throw entry.refuse("taxonomy.duplicate-name", entry.name());
            }
            names.put(skill.id(), entry.names());
        }
        refuseCycles(entries, byId);
        return new Skills(byId, names);
    }

    /** One way to write belongs to one skill; without that a mention would depend on the order of files. */
    private static void claimNames(Entry entry, Map<String, Entry> named) throws InvalidTaxonomyException {
        for (Name name : entry.names()) {
            if (named.put(key(name.text()), entry) != null) {
                throw entry.refuse("taxonomy.duplicate-name", name.text());
            }
        }
    }

    private static Kind kind(Entry entry) throws InvalidTaxonomyException {
        Optional<Kind> kind = Arrays.stream(Kind.values())
                .filter(k -> k.name().toLowerCase(Locale.ROOT).equals(entry.section()))
                .findFirst();
        return kind.orElseThrow(() -> entry.refuse("taxonomy.unknown-section", entry.section()));
    }

    /** The ids of the skills that the entry links to by any of their names. */
    static List<String> ids(Entry entry, Map<String, Entry> named) throws InvalidTaxonomyException {
        String[] ids = new String[entry.links().size()];
        for (int i = 0; i < ids.length; i++) {
            Entry linked = named.get(key(entry.links().get(i)));
            if (linked == null) {
                throw entry.refuse("taxonomy.unknown-skill", entry.links().get(i));
            }
            ids[i] = id(linked.name());
        }
        return List.of(ids);
    }

    private static void refuseCycles(List<Entry> entries, SortedMap<String, Skill> byId)
            throws InvalidTaxonomyException {
        Broader broader = new Broader(byId);
        for (Entry entry : entries) {
            String id = id(entry.name());
            boolean cyclic = byId.getOrDefault(id, NONE).broader().stream().anyMatch(b -> broader.reaches(b, id));
            if (cyclic) {
                throw entry.refuse("taxonomy.cycle", entry.name());
            }
        }
    }

    private static final Skill NONE = new Skill("skill:", "none", Kind.KNOWLEDGE, List.of(), List.of());

    static String id(String name) {
        return "skill:" + Slug.of(name);
    }

    /** What two ways to write have in common when the finder cannot tell them apart. */
    static String key(String name) {
        return String.join(" ", Words.of(name));
    }
}
