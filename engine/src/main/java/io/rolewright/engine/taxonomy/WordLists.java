package io.rolewright.engine.taxonomy;

import io.rolewright.engine.language.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Lists of words and phrases that are neither skill nor occupation but help to tell them.
 *
 * @param bySection the entries, by the section they stand in
 */
record WordLists(Map<String, List<Entry>> bySection) {

    static WordLists of(List<Entry> entries) {
        Map<String, List<Entry>> lists = new HashMap<>();
        entries.forEach(entry ->
                lists.computeIfAbsent(entry.section(), s -> new ArrayList<>()).add(entry));
        return new WordLists(lists);
    }

    /** Every name in the section, in the order of the file. */
    List<String> list(String section) {
        return entries(section).stream()
                .flatMap(entry -> entry.names().stream())
                .map(Name::text)
                .toList();
    }

    Set<String> set(String section) {
        return Set.copyOf(list(section));
    }

    /** From each other name in the section, folded, to the first name of its line. */
    Map<String, String> standIns(String section) {
        Map<String, String> standIns = new HashMap<>();
        for (Entry entry : entries(section)) {
            entry.otherNames().forEach(other -> standIns.put(String.join(" ", Words.of(other)), entry.name()));
        }
        return standIns;
    }

    private List<Entry> entries(String section) {
        return bySection.getOrDefault(section, List.of());
    }
}
