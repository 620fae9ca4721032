package io.rolewright.engine.taxonomy;

import java.util.List;

/**
 * One entry of a taxonomy file: {@code name | other name, other name > link, link}.
 *
 * @param section what stands in brackets above it
 * @param names all names, the usual one first
 * @param links names of skills that it leads to
 * @param file where it stands
 * @param line its first line in the file, from 1
 */
record Entry(String section, List<Name> names, List<String> links, String file, int line) {
    String name() {
        return names.getFirst().text();
    }

    List<String> otherNames() {
        return names.stream().skip(1).map(Name::text).toList();
    }

    InvalidTaxonomyException refuse(String code, String what) {
        return new InvalidTaxonomyException(code, file, line, what);
    }
}
