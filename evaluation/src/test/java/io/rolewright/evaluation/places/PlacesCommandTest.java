package io.rolewright.evaluation.places;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.engine.place.Gazetteer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlacesCommandTest {
    private static final String CITIES = """
            [{"city":"Perth","lat":"-31.9559","lng":"115.8606","country":"Australia","iso2":"AU","admin_name":"Western Australia"},
             {"city":"Looked at","lat":"0","lng":"0","country":"x","iso2":"XX","admin_name":""},
             {"city":"Perth","lat":"56.3958","lng":"-3.4333","country":"United Kingdom","iso2":"GB","admin_name":"Scotland"},
             {"city":"Looked at","lat":"0","lng":"0","country":"x","iso2":"XX","admin_name":""}]
            """;

    @Test
    void tellsRightFromWrongAndAbroad(@TempDir Path folder) throws IOException {
        Files.writeString(Files.createDirectory(folder.resolve("data")).resolve("cities.json"), CITIES);
        List<KnownCity> cities = KnownCity.read(folder);
        assertThat(cities).extracting(KnownCity::code).containsExactly("AU", "GB");

        assertThat(Answers.to(cities, city -> Gazetteer.bundled().find(city.name())))
                .isEqualTo(new Answers(2, 1, 1, 1));
        assertThat(Answers.to(cities, city -> Gazetteer.bundled().find(city.name() + " " + city.region())))
                .isEqualTo(new Answers(2, 2, 0, 0));
    }
}
