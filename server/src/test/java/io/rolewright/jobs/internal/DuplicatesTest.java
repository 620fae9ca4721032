package io.rolewright.jobs.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.jobs.Duplicate;
import io.rolewright.jobs.Job;
import io.rolewright.jobs.JobSightings.Sighting;
import io.rolewright.jobs.JobState;
import io.rolewright.jobs.JobSummary;
import io.rolewright.jobs.JobsInternal;
import io.rolewright.runtime.Call;
import io.rolewright.shared.Actor;
import io.rolewright.shared.Page;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;

/** Jobs that are found several times. */
@JobsTest
class DuplicatesTest {
    @Autowired
    Sourcer ann;

    @Autowired
    JobsInternal internal;

    @Autowired
    JdbcClient jdbc;

    @Test
    void tellsAnAdvertOfAnAgencyToBeTheSameJob() {
        var first = ann.paste(advert("Crane Operator", "Albany WA", "Harbour Cranes", "dockside"));
        var second = ann.paste("Our client needs you. Apply today.\n\n"
                + advert("Crane Operator", "Albany WA", "Swift People Recruitment", "dockside"));

        assertThat(find(second).clusterId()).isEqualTo(first.id());
        assertThat(find(first).clusterId()).isEqualTo(first.id());
        assertThat(ann.list("?distinct=true&q=dockside").items())
                .extracting(JobSummary::id)
                .containsExactly(first.id());
        assertThat(duplicates(second)).singleElement().satisfies(duplicate -> {
            assertThat(duplicate.job().id()).isEqualTo(first.id());
            assertThat(duplicate.likeness()).isGreaterThan(0.5);
            assertThat(duplicate.reasons()).extracting(Duplicate.Reason::about).contains("TEXT", "PLACE", "LEVEL");
        });
    }

    @Test
    void partsTheSameWordsForOtherTownsAndLevels() {
        var albany = ann.paste(advert("Pilot Boat Skipper", "Albany WA", "Harbour Pilots", "pilotage"));
        var perth = ann.paste(advert("Pilot Boat Skipper", "Perth WA", "Harbour Pilots", "pilotage"));
        var senior = ann.paste(advert("Senior Pilot Boat Skipper", "Albany WA", "Harbour Pilots", "pilotage"));

        assertThat(List.of(find(albany), find(perth), find(senior)))
                .extracting(Job::clusterId)
                .containsOnlyNulls();
    }

    /** Nothing states the town but a line below the title. */
    @Test
    void partsTheSameWordsForTownsThatAFirmStandsBeside() {
        var jobs = Stream.of("Harbour Pilots, Albany WA", "Harbour Pilots, Perth WA", "Harbour Pilots - Sydney, NSW")
                .map(line -> ann.paste(advert("Tug Engineer", "Perth WA", "", "towage")
                        .replace("Location: Perth WA", "")
                        .replaceFirst("\n\n", "\n\n" + line + "\n")))
                .toList();

        assertThat(jobs.stream().map(this::find)).extracting(Job::clusterId).containsOnlyNulls();
    }

    @Test
    void letsSomebodySayThatTheyAreNotTheSameAndTakeThatBack() {
        var first = ann.paste(advert("Net Loft Hand", "Darwin NT", "Top End Nets", "loft"));
        var second = ann.paste(advert("Net Loft Hand", "Darwin NT", "Top End Nets", "loft") + "\nApply now.");
        var third = ann.paste("Apply now.\n" + advert("Net Loft Hand", "Darwin NT", "Top End Nets", "loft"));
        assertThat(find(third).clusterId()).isEqualTo(first.id());

        ann.send(HttpMethod.POST, path(first, "separation"), Map.of())
                .expectStatus()
                .isNoContent();
        assertThat(find(first).clusterId()).isNull();
        assertThat(find(second).clusterId()).isEqualTo(find(third).clusterId()).isEqualTo(second.id());
        ann.send(HttpMethod.POST, path(first, "separation"), Map.of())
                .expectStatus()
                .isEqualTo(409);

        ann.delete(path(first, "separation")).expectStatus().isNoContent();
        assertThat(find(first).clusterId()).isEqualTo(second.id());
        ann.delete(path(first, "separation")).expectStatus().isEqualTo(409);
    }

    /** Who comes in while another one is being stored has looked for copies before that one was there. */
    @Test
    void findsCopiesThatComeInAtTheSameTime() {
        var advert = advert("Slipway Foreman", "Fremantle WA", "Gage Roads Slipways", "slipway");
        List<Future<Job>> pasted;
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            pasted = IntStream.range(0, 12)
                    .mapToObj(copy -> people.submit(() -> ann.paste(advert + "\nApply now. ".repeat(copy))))
                    .toList();
        }

        assertThat(pasted.stream().map(Future::resultNow).map(this::find).map(Job::clusterId))
                .doesNotContainNull()
                .containsOnly(find(pasted.getFirst().resultNow()).clusterId());
    }

    @Test
    void findsAgainWhatAnotherProcessHasTakenIn() {
        var first = ann.paste(advert("Buoy Tender Mate", "Hobart TAS", "Southern Buoys", "tender"));
        jdbc.sql("update jobs.imprint set number = 100000 + number where job = ?")
                .param(first.id().value())
                .update();

        var second = ann.paste(advert("Buoy Tender Mate", "Hobart TAS", "Southern Buoys", "tender") + "\nApply now.");
        assertThat(find(second).clusterId()).isEqualTo(first.id());
        jdbc.sql("select setval(pg_get_serial_sequence('jobs.imprint', 'number'), 200000)")
                .query(Long.class)
                .single();
    }

    @Test
    void tellsServicesWhereAJobWasFound() {
        var first = ann.paste(advert("Lock Keeper", "Perth WA", "Canal Works", "sluices"));
        var second = ann.paste("Apply now.\n" + advert("Lock Keeper", "Perth WA", "Canal Works", "sluices"));
        var alone = ann.paste(advert("Dredge Master", "Perth WA", "Canal Works", "dredging"));

        assertThat(sightings(second)).extracting(Sighting::job).containsExactlyInAnyOrder(first.id(), second.id());
        assertThat(sightings(alone)).containsExactly(new Sighting(alone.id(), JobState.OPEN, null));
    }

    private List<Sighting> sightings(Job job) {
        return Call.of(Actor.service("listings"), "0af7651916cd43dd8448eb211c80319c")
                .ask(() -> internal.sightings(job.id()).sightings());
    }

    private List<Duplicate> duplicates(Job job) {
        Page<Duplicate> page = ann.read(new TypeReference<>() {}, ann.get(path(job, "duplicates")));
        return page.items();
    }

    private Job find(Job job) {
        return ann.read(
                new TypeReference<>() {}, ann.get("/api/v1/jobs/" + job.id().text()));
    }

    private static String path(Job job, String noun) {
        return "/api/v1/jobs/" + job.id().text() + "/" + noun;
    }

    private static String advert(String title, String town, String employer, String word) {
        return """
                %s

                %s
                Location: %s

                You handle the %s gear from the first shift and keep its log in good order.
                You check ropes, hooks and brakes before every lift and report what is worn.
                Together with the foreman you plan the week, the tides and the berths of our ships.
                We ask for two years of work at sea or in a port, a medical certificate and steady hands.
                You speak up when something is unsafe, and you teach newcomers how we work.
                Shifts change every second week; on Sundays the port is quiet.
                We pay overtime, give you six weeks of leave and a cabin when the weather keeps you here.
                """.formatted(title, employer, town, word);
    }
}
