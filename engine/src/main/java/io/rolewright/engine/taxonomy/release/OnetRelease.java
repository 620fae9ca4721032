package io.rolewright.engine.taxonomy.release;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Reads the text release of the O*NET database: tab-separated files, gzipped or not. O*NET knows no ISCO-08, so its
 * occupations are unclassified unless they add to one that has a group.
 */
public final class OnetRelease {
    private static final String CODE = "O*NET-SOC Code";
    private static final String TITLE = "Title";

    /** On the scale of importance from 1 to 5: at least so much makes a skill typical of an occupation. */
    private static final double IMPORTANT = 3.5;

    private static final String NOTICE = """
            Includes information from the %s by the U.S. Department of Labor, Employment and Training Administration \
            (USDOL/ETA), used under the CC BY 4.0 licence. O*NET is a trademark of USDOL/ETA. Rolewright has modified \
            all or some of this information; USDOL/ETA has not approved, endorsed, or tested these modifications.""";

    private final Path folder;
    private final List<String> remarks = new ArrayList<>();
    private final Map<String, Job> jobs = new TreeMap<>();
    private final Map<String, Set<String>> technologies = new TreeMap<>();
    private final Map<String, String> abilities = new TreeMap<>();

    private OnetRelease(Path folder) {
        this.folder = folder;
    }

    /** An occupation while it is read. */
    private record Job(String title, Set<String> otherTitles, Set<String> skills) {
        Job(String title) {
            this(title, new LinkedHashSet<>(), new LinkedHashSet<>());
        }

        Released released() {
            return new Released("unclassified", title, List.copyOf(otherTitles), List.copyOf(skills));
        }
    }

    /**
     * Reads {@code Occupation Data} and {@code Alternate Titles}, and where they are there {@code Technology Skills},
     * {@code Skills} and {@code Knowledge}.
     *
     * @param folder with the files as {@code Alternate Titles.txt} or {@code Alternate_Titles.tsv}, perhaps with {@code
     *     .gz} behind it
     */
    public static Release read(Path folder) throws InvalidReleaseException {
        return new OnetRelease(folder).release();
    }

    private Release release() throws InvalidReleaseException {
        need("Occupation Data", List.of(CODE, TITLE), this::occupation);
        need("Alternate Titles", List.of(CODE, "Alternate Title", "Short Title"), this::alternateTitle);
        perhaps(
                "Technology Skills",
                List.of(CODE, "Example", "Commodity Title", "Hot Technology", "In Demand"),
                this::technology);
        perhaps("Skills", List.of(CODE, "Element Name", "Scale ID", "Data Value"), row -> rating(row, "skill"));
        perhaps("Knowledge", List.of(CODE, "Element Name", "Scale ID", "Data Value"), row -> rating(row, "knowledge"));
        List<Released> occupations = jobs.values().stream().map(Job::released).toList();
        return new Release("onet", NOTICE.formatted(title()), remarks, skills(), occupations);
    }

    private static List<String> names(String title) {
        return List.of(title + ".txt", title.replace(' ', '_') + ".tsv", title.replace(' ', '_') + ".txt");
    }

    private void need(String title, List<String> columns, Table.RowReader reader) throws InvalidReleaseException {
        read(ReleaseFile.need(folder, names(title)), columns, reader);
    }

    private void perhaps(String title, List<String> columns, Table.RowReader reader) throws InvalidReleaseException {
        Optional<ReleaseFile> file = ReleaseFile.find(folder, names(title));
        if (file.isEmpty()) {
            remarks.add("without " + title + ", which was not there");
        } else {
            read(file.get(), columns, reader);
        }
    }

    private void read(ReleaseFile file, List<String> columns, Table.RowReader reader) throws InvalidReleaseException {
        Table.readTabs(file, columns, reader);
        remarks.add(file.remark());
    }

    private void occupation(Table row) throws InvalidReleaseException {
        if (jobs.put(row.filled(CODE), new Job(ReleasedNames.plain(row.filled(TITLE)))) != null) {
            throw row.malformed("a second " + row.value(CODE));
        }
    }

    private Job job(Table row) throws InvalidReleaseException {
        Job job = jobs.get(row.value(CODE));
        if (job == null) {
            throw row.malformed("no occupation " + row.value(CODE));
        }
        return job;
    }

    private void alternateTitle(Table row) throws InvalidReleaseException {
        Set<String> titles = job(row).otherTitles();
        titles.add(ReleasedNames.plain(row.filled("Alternate Title")));
        if (!row.value("Short Title").isEmpty() && !row.value("Short Title").equals("n/a")) {
            titles.add(ReleasedNames.plain(row.value("Short Title")));
        }
    }

    private void technology(Table row) throws InvalidReleaseException {
        String name = ReleasedNames.product(row.filled("Example"));
        technologies
                .computeIfAbsent(name, n -> new LinkedHashSet<>())
                .add(ReleasedNames.plain(row.filled("Commodity Title")));
        if (row.value("Hot Technology").equals("Y") || row.value("In Demand").equals("Y")) {
            job(row).skills().add(name);
        }
    }

    private void rating(Table row, String section) throws InvalidReleaseException {
        String name = ReleasedNames.field(row.filled("Element Name"));
        abilities.put(name, section);
        if (row.value("Scale ID").equals("IM") && number(row) >= IMPORTANT) {
            job(row).skills().add(name);
        }
    }

    private static double number(Table row) throws InvalidReleaseException {
        try {
            return Double.parseDouble(row.value("Data Value"));
        } catch (NumberFormatException e) {
            throw row.malformed("no number: " + row.value("Data Value"));
        }
    }

    private List<Released> skills() {
        List<Released> skills = new ArrayList<>();
        abilities.forEach((name, section) -> skills.add(new Released(section, name, List.of(), List.of())));
        Set<String> commodities = new LinkedHashSet<>();
        technologies.values().forEach(commodities::addAll);
        commodities.forEach(name -> skills.add(new Released("knowledge", name, List.of(), List.of())));
        technologies.forEach(
                (name, broader) -> skills.add(new Released("knowledge", name, List.of(), List.copyOf(broader))));
        return skills;
    }

    /** The first line of the file that every release brings. */
    private String title() throws InvalidReleaseException {
        Optional<ReleaseFile> readMe = ReadMe.find(folder);
        if (readMe.isEmpty()) {
            remarks.add("the folder does not say which release it is");
            return "O*NET Database";
        }
        try (var stream = readMe.get().open()) {
            String first = new String(stream.readNBytes(200), StandardCharsets.UTF_8)
                    .lines()
                    .findFirst()
                    .orElse("");
            return first.startsWith("O*NET") ? first.strip() : "O*NET Database";
        } catch (IOException e) {
            throw new InvalidReleaseException("release.unreadable", readMe.get().name(), 0, e.toString());
        }
    }
}
