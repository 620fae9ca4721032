package io.rolewright.evaluation.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class GazetteerCommandTest {
    @TempDir
    Path folder;

    @Test
    void writesTownsNamesAndAreasInTheirOrder() throws IOException {
        write("towns/package.json", "{\"name\":\"a\",\"version\":\"1\"}");
        write("regions/package.json", "{\"name\":\"b\",\"version\":\"2\"}");
        write(
                "regions/admin1.json",
                "[{\"code\":\"PL.74\",\"name\":\"Łódź Voivodeship\"},{\"code\":\"AU.02\",\"name\":\"New South Wales\"}]");
        write(
                "regions/admin2.json",
                "[{\"code\":\"GB.ENG.G5\",\"name\":\"Kent\"},{\"code\":\"GB.ENG.A1\",\"name\":\"Nobody\"}]");
        write(
                "towns/dist/cities500.txt",
                line("Łódź", "Lodz", "Lodzia", "51.77058", "19.47395", "PPLA", "PL", "74", "", 768_755)
                        + line(
                                "Parramatta",
                                "Parramatta",
                                "",
                                "-33.8178",
                                "151.00348",
                                "PPLA2",
                                "AU",
                                "02",
                                "16260",
                                26_876)
                        + line("Deal", "Deal", "", "51.22275", "1.40271", "PPL", "GB", "ENG", "G5", 30_555)
                        + line("Hamlet", "Hamlet", "", "51", "1", "PPL", "GB", "ENG", "G5", 700)
                        + line("Gone", "Gone", "", "51", "1", "PPLQ", "GB", "ENG", "G5", 7_000));

        assertThat(make()).isZero();

        assertThat(read("towns.tsv"))
                .containsExactly(
                        "deal\tGB.ENG.G5\t51.22\t1.40\t31000\t",
                        "lodz\tPL.74\t51.77\t19.47\t770000\tŁódź",
                        "parramatta\tAU.02\t-33.82\t151.00\t27000\t");
        assertThat(read("names.tsv")).containsExactly("lodzia\tlodz\tPL.74");
        assertThat(read("regions.tsv")).containsExactly("AU.02\tNew South Wales", "PL.74\tŁódź Voivodeship");
        assertThat(read("areas.tsv"))
                .contains("kent\tGB.ENG.G5\t31000", "lodz\tPL.74\t770000", "polska\tPL\t770000", "gb\tGB\t31000")
                .noneMatch(line -> line.startsWith("nobody"));
        assertThat(read("gazetteer.properties")).contains("version=test", "licence=CC-BY-4.0");
    }

    private int make() {
        return new CommandLine(new GazetteerCommand())
                .setOut(new PrintWriter(new StringWriter()))
                .execute(
                        "--towns", folder.resolve("towns").toString(),
                        "--regions", folder.resolve("regions").toString(),
                        "--label", "test",
                        "--into", folder.resolve("place").toString());
    }

    private static String line(
            String name,
            String plain,
            String others,
            String latitude,
            String longitude,
            String kind,
            String country,
            String region,
            String county,
            int people) {
        return String.join(
                "\t",
                "1",
                name,
                plain,
                others,
                latitude,
                longitude,
                "P",
                kind,
                country,
                "",
                region,
                county,
                "",
                "",
                Integer.toString(people),
                "",
                "1",
                "Europe/London",
                "2023-01-01\n");
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private List<String> read(String name) throws IOException {
        return Files.readAllLines(folder.resolve("place").resolve(name));
    }
}
