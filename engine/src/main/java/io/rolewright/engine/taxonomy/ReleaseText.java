package io.rolewright.engine.taxonomy;

import io.rolewright.engine.taxonomy.release.Release;
import io.rolewright.engine.taxonomy.release.Released;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** The files that a release becomes beside those that are there. */
final class ReleaseText {
    private static final int WIDTH = 120;
    private static final String INDENT = "    ";

    private final Release release;
    private final MergedNames skillNames;
    private final MergedNames titles;

    ReleaseText(Release release, MergedNames skillNames, MergedNames titles) {
        this.release = release;
        this.skillNames = skillNames;
        this.titles = titles;
    }

    /** To be asked before {@link #occupations()}, which link to the skills. */
    String skills() {
        return text(release.skills(), this::skill);
    }

    String occupations() {
        return text(release.occupations(), this::occupation);
    }

    /** An entry as it goes into the file. */
    private record Line(boolean adds, String name, List<String> names, List<String> links) {
        Line linkedTo(List<String> skills) {
            return new Line(adds, name, names, skills);
        }
    }

    private String text(List<Released> entries, Function<Released, Optional<Line>> merging) {
        Map<String, List<Line>> sections = new TreeMap<>();
        for (Released entry : entries) {
            merging.apply(entry)
                    .ifPresent(line -> sections.computeIfAbsent(entry.section(), s -> new ArrayList<>())
                            .add(line));
        }
        StringBuilder text =
                new StringBuilder("source: ").append(release.source()).append("\n\n");
        release.remarks().forEach(remark -> text.append("# ").append(remark).append('\n'));
        sections.forEach((section, lines) -> {
            text.append("\n[").append(section).append("]\n");
            lines.sort(Comparator.comparing(line -> Skills.key(line.name())));
            lines.forEach(line -> text.append(wrapped(line)));
        });
        return text.toString();
    }

    /** Only new skills are linked to broader ones: no link can then close a circle. */
    private Optional<Line> skill(Released entry) {
        return line(entry, skillNames).map(line -> {
            List<String> others = new ArrayList<>(entry.links());
            others.remove(entry.name());
            return line.adds() ? line : line.linkedTo(skillNames.owners(others));
        });
    }

    private Optional<Line> occupation(Released entry) {
        return line(entry, titles).map(line -> line.linkedTo(skillNames.owners(entry.links())));
    }

    /** Empty for an entry whose name is none. */
    private static Optional<Line> line(Released entry, MergedNames names) {
        Optional<String> owner = names.owner(entry.name());
        if (owner.isPresent()) {
            return Optional.of(new Line(true, owner.get(), names.claim(owner.get(), entry.otherNames()), List.of()));
        }
        String name = Name.parse(entry.name()).text();
        return names.claim(name, List.of(entry.name())).isEmpty()
                ? Optional.empty()
                : Optional.of(new Line(false, entry.name(), names.claim(name, entry.otherNames()), List.of()));
    }

    private static String wrapped(Line line) {
        StringBuilder text = new StringBuilder();
        StringBuilder row = new StringBuilder(line.adds() ? "+ " : "").append(EntryFile.written(line.name()));
        for (String part : parts(line)) {
            if (row.length() + part.length() >= WIDTH) {
                text.append(row).append('\n');
                row = new StringBuilder(INDENT).append(part);
            } else {
                row.append(' ').append(part);
            }
        }
        return text.append(row).append('\n').toString();
    }

    private static List<String> parts(Line line) {
        List<String> parts = new ArrayList<>(listed("| ", line.names()));
        parts.addAll(listed("> ", line.links()));
        return parts;
    }

    private static List<String> listed(String mark, List<String> names) {
        List<String> listed = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            String comma = i + 1 < names.size() ? "," : "";
            listed.add((i == 0 ? mark : "") + EntryFile.written(names.get(i)) + comma);
        }
        return listed;
    }
}
