package io.rolewright.engine.taxonomy.release;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the CSV release of ESCO in English, or a tab-separated list of its occupations' labels, which brings neither
 * groups nor skills.
 */
public final class EscoRelease {
    private static final String URI = "conceptUri";
    private static final List<String> NAMES = List.of(URI, "preferredLabel", "altLabels");
    private static final Pattern VERSION = Pattern.compile("v?(\\d{1,2}\\.\\d{1,2}(\\.\\d{1,2})?)");

    private static final String NOTICE = """
            This uses the ESCO classification of the European Commission%s, reused under the terms that the Commission \
            publishes it by (Decision 2011/833/EU). Rolewright has modified all or some of this information; the \
            European Commission has not approved or endorsed these modifications.""";

    private final Path folder;
    private final List<String> remarks = new ArrayList<>();
    private final Set<String> groups = new HashSet<>();
    private final Map<String, Concept> skills = new LinkedHashMap<>();
    private final Map<String, Concept> occupations = new LinkedHashMap<>();
    private int loose;

    private EscoRelease(Path folder) {
        this.folder = folder;
    }

    /** A skill or occupation while it is read. */
    private record Concept(String section, String name, Set<String> otherNames, Set<String> links) {
        Concept(String section, String name) {
            this(section, name, new LinkedHashSet<>(), new LinkedHashSet<>());
        }

        Released released() {
            return new Released(section, name, List.copyOf(otherNames), List.copyOf(links));
        }
    }

    /**
     * Reads {@code occupations_en.csv}, and where they are there {@code ISCOGroups_en.csv}, {@code skills_en.csv} and
     * {@code occupationSkillRelations_en.csv}; or else {@code esco_occupation_labels_en.tsv}.
     */
    public static Release read(Path folder) throws InvalidReleaseException {
        return new EscoRelease(folder).release();
    }

    private Release release() throws InvalidReleaseException {
        Optional<ReleaseFile> labels = ReleaseFile.find(folder, List.of("esco_occupation_labels_en.tsv"));
        if (labels.isPresent()
                && ReleaseFile.find(folder, List.of("occupations_en.csv")).isEmpty()) {
            Table.readTabs(labels.get(), List.of(URI, "label"), this::label);
            remarks.add(labels.get().remark());
        } else {
            readAll();
        }
        if (loose > 0) {
            remarks.add("left out %d relations to a skill or occupation that is not in the files".formatted(loose));
        }
        return new Release("esco", NOTICE.formatted(version()), remarks, released(skills), released(occupations));
    }

    private void readAll() throws InvalidReleaseException {
        perhaps("ISCOGroups_en.csv", List.of("code"), row -> groups.add(row.filled("code")));
        perhaps("skills_en.csv", with(NAMES, "skillType"), this::skill);
        read(ReleaseFile.need(folder, List.of("occupations_en.csv")), with(NAMES, "iscoGroup"), this::occupation);
        perhaps(
                "occupationSkillRelations_en.csv",
                List.of("occupationUri", "relationType", "skillUri"),
                this::relation);
    }

    private static List<String> with(List<String> columns, String column) {
        List<String> all = new ArrayList<>(columns);
        all.add(column);
        return all;
    }

    private void perhaps(String name, List<String> columns, Table.RowReader reader) throws InvalidReleaseException {
        Optional<ReleaseFile> file = ReleaseFile.find(folder, List.of(name));
        if (file.isEmpty()) {
            remarks.add("without " + name + ", which was not there");
        } else {
            read(file.get(), columns, reader);
        }
    }

    private void read(ReleaseFile file, List<String> columns, Table.RowReader reader) throws InvalidReleaseException {
        Table.readCommas(file, columns, reader);
        remarks.add(file.remark());
    }

    private void skill(Table row) throws InvalidReleaseException {
        String section = switch (row.value("skillType")) {
            case "knowledge" -> "knowledge";
            case "skill/competence", "" -> "skill";
            default -> throw row.malformed("skillType " + row.value("skillType"));
        };
        Concept skill = new Concept(section, ReleasedNames.field(row.filled("preferredLabel")));
        otherNames(row).stream().map(ReleasedNames::field).forEach(skill.otherNames()::add);
        skills.put(row.filled(URI), skill);
    }

    private void occupation(Table row) throws InvalidReleaseException {
        String group = row.filled("iscoGroup");
        boolean isKnown = groups.isEmpty() || groups.contains(group);
        if (!isKnown || group.length() > 4 || !group.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw row.malformed("iscoGroup " + group);
        }
        Concept occupation = new Concept(group, ReleasedNames.plain(row.filled("preferredLabel")));
        otherNames(row).stream().map(ReleasedNames::plain).forEach(occupation.otherNames()::add);
        occupations.put(row.filled(URI), occupation);
    }

    private static List<String> otherNames(Table row) {
        return row.value("altLabels")
                .lines()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private void relation(Table row) throws InvalidReleaseException {
        Concept occupation = occupations.get(row.filled("occupationUri"));
        Concept skill = skills.get(row.filled("skillUri"));
        if (occupation == null || skill == null) {
            loose++;
        } else if (row.value("relationType").equals("essential")) {
            occupation.links().add(skill.name());
        }
    }

    /** The first label of an occupation is its usual one. */
    private void label(Table row) throws InvalidReleaseException {
        String label = ReleasedNames.plain(row.filled("label"));
        Concept occupation = occupations.computeIfAbsent(row.filled(URI), uri -> new Concept("unclassified", label));
        if (!label.equals(occupation.name())) {
            occupation.otherNames().add(label);
        }
    }

    private static List<Released> released(Map<String, Concept> concepts) {
        return concepts.values().stream().map(Concept::released).toList();
    }

    /** The files do not state their release; the folder that the Commission packs them into does. */
    private String version() {
        Matcher version = VERSION.matcher(
                String.valueOf(folder.toAbsolutePath().normalize().getFileName()));
        if (version.find()) {
            return ", release " + version.group(1);
        }
        remarks.add("the folder does not say which release it is");
        return "";
    }
}
