package io.rolewright.engine.taxonomy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * One entry of a taxonomy file: {@code name | other name, other name > link, link}.
 *
 * @param section what stands in brackets above it
 * @param adds whether it only adds to the entry of its name that an earlier file has
 * @param names all names, the usual one first
 * @param links names of skills that it leads to
 * @param file where it stands
 * @param line its first line in the file, from 1
 */
record Entry(String section, boolean adds, List<Name> names, List<String> links, String file, int line) {
    String name() {
        return names.getFirst().text();
    }

    List<String> otherNames() {
        return names.stream().skip(1).map(Name::text).toList();
    }

    /** This entry with what {@code addition} has and it has not; {@code key} tells names apart. */
    Entry with(Entry addition, Function<String, String> key) {
        List<Name> all = new ArrayList<>(names);
        Set<String> known =
                new HashSet<>(names.stream().map(name -> key.apply(name.text())).toList());
        addition.names().stream()
                .filter(name -> known.add(key.apply(name.text())))
                .forEach(all::add);
        Set<String> allLinks = new LinkedHashSet<>(links);
        allLinks.addAll(addition.links());
        return new Entry(section, adds, List.copyOf(all), List.copyOf(allLinks), file, line);
    }

    InvalidTaxonomyException refuse(String code, String what) {
        return new InvalidTaxonomyException(code, file, line, what);
    }
}
