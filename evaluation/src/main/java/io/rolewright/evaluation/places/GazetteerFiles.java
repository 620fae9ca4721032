package io.rolewright.evaluation.places;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The gazetteer's files: tab-separated lines, sorted by their bytes. */
final class GazetteerFiles {
    /** As the engine compares: by UTF-8, the tab behind the first field before everything else. */
    private static final Comparator<String> ORDER =
            Comparator.comparing(line -> line.getBytes(StandardCharsets.UTF_8), Arrays::compareUnsigned);

    private final List<GeoNamesTown> towns;
    private final Regions names;
    private final Map<String, Long> people = new HashMap<>();

    GazetteerFiles(List<GeoNamesTown> towns, Regions names) {
        this.towns = towns;
        this.names = names;
        towns.forEach(this::count);
    }

    private void count(GeoNamesTown town) {
        String code = town.code();
        for (int end = code.indexOf('.'); end >= 0; end = code.indexOf('.', end + 1)) {
            people.merge(code.substring(0, end), (long) town.population(), Long::sum);
        }
        people.merge(code, (long) town.population(), Long::sum);
    }

    void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        write(
                folder.resolve("towns.tsv"),
                towns.stream().map(GeoNamesTown::line).toList());
        write(folder.resolve("names.tsv"), otherNames());
        write(folder.resolve("areas.tsv"), areas());
        write(folder.resolve("regions.tsv"), regions());
    }

    private static void write(Path file, Collection<String> lines) throws IOException {
        List<String> sorted = lines.stream().distinct().sorted(ORDER).toList();
        Files.writeString(file, String.join("\n", sorted) + "\n");
    }

    /** Another name, the town's own, and its area; the larger of two towns with one name in one area has them alone. */
    private List<String> otherNames() {
        List<String> lines = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        List<GeoNamesTown> largestFirst = towns.stream()
                .sorted(Comparator.comparingInt(GeoNamesTown::population).reversed())
                .toList();
        for (GeoNamesTown town : largestFirst) {
            String target = town.key() + "\t" + town.code();
            if (taken.add(target)) {
                OtherNames.of(town).forEach(name -> lines.add(name + "\t" + target));
            }
        }
        return lines;
    }

    /** Name, code, and how many people live in its towns. */
    private List<String> areas() {
        List<String> lines = new ArrayList<>();
        for (String code : Locale.getISOCountries()) {
            AreaNames.ofCountry(code).forEach(name -> lines.add(area(name, code)));
        }
        names.regions()
                .forEach((code, name) -> AreaNames.ofRegion(name).forEach(written -> lines.add(area(written, code))));
        names.counties().forEach((code, name) -> {
            if (people.containsKey(code)) {
                AreaNames.ofRegion(name).forEach(written -> lines.add(area(written, code)));
            }
        });
        return lines;
    }

    private String area(String name, String code) {
        return name + "\t" + code + "\t" + people.getOrDefault(code, 0L);
    }

    private List<String> regions() {
        return names.regions().entrySet().stream()
                .map(region -> region.getKey() + "\t" + region.getValue())
                .toList();
    }
}
