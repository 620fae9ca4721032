package io.rolewright.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.reading.Artefacts;
import io.rolewright.reading.LiveModels;
import io.rolewright.reading.Promoter;
import io.rolewright.support.Door;
import io.rolewright.support.Reply;
import io.rolewright.users.internal.People;
import io.rolewright.users.internal.People.Person;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/** Several processes that do the same, on one database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReplicasTest {
    private static final Duration SOON = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Replicas replicas;
    private ConfigurableApplicationContext house;
    private ConfigurableApplicationContext otherDoor;
    private ConfigurableApplicationContext firstRanker;
    private ConfigurableApplicationContext secondRanker;

    @BeforeAll
    void start(@TempDir Path folder) {
        replicas = new Replicas(folder);
        house = replicas.house();
        firstRanker = replicas.ranker(0);
        secondRanker = replicas.ranker(1);
        otherDoor = replicas.door();
    }

    @AfterAll
    void stop() {
        replicas.close();
    }

    @Test
    void rankAlikeWithinTwoSecondsOfAChange() {
        var recruiter = new People(house).recruiter();
        var job = job(recruiter);
        var list = "/api/v1/matches?jobId=" + job;
        for (var person = 1; person <= 3; person++) {
            upload(recruiter, "/api/v1/resumes/upload", "Wanda Walled %d\n\nSkills\nWound care\n".formatted(person));
            var wanted = person;
            await(PATIENCE, () -> size(recruiter.door().get(list)) == wanted);
            await(SOON, () -> areAlike(recruiter.door(), list));
        }
    }

    // The door asks the two in turns.
    private static boolean areAlike(Door door, String path) {
        return IntStream.range(0, 4)
                        .mapToObj(turn -> door.get(path).body())
                        .distinct()
                        .count()
                == 1;
    }

    @Test
    void refuseAtEveryDoorWithinTwoSecondsWhatWasEndedAtOne() {
        var person = new People(house).recruiter();
        var elsewhere = new Door(otherDoor).with(person.token());
        assertThat(elsewhere.get("/api/v1/jobs").status()).isEqualTo(200);
        assertThat(person.door().send("POST", "/api/v1/users/logout").status()).isEqualTo(204);
        await(SOON, () -> elsewhere.get("/api/v1/jobs").code().equals("gateway.not-signed-in"));
        // One that is opened later has caught up by the time it answers.
        var later = new Door(replicas.door()).with(person.token());
        assertThat(later.get("/api/v1/jobs").code()).isEqualTo("gateway.not-signed-in");
    }

    @Test
    void loseNoRequestWhenOneOfThemGoesAndCatchUpWhenItComesBack() {
        var recruiter = new People(house).recruiter();
        var job = job(recruiter);
        var list = "/api/v1/matches?jobId=" + job;
        var wrong = ConcurrentHashMap.<String>newKeySet();
        var asked = new AtomicInteger();
        var stopped = new AtomicBoolean();
        try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var one = 0; one < 4; one++) {
                crowd.execute(() -> ask(recruiter.door(), list, stopped, asked, wrong));
            }
            await(PATIENCE, () -> asked.get() > 50);
            secondRanker.close();
            var then = asked.get();
            await(PATIENCE, () -> asked.get() > then + 100);
            stopped.set(true);
        }
        assertThat(wrong).isEmpty();
        upload(recruiter, "/api/v1/resumes/upload", "Walter Walled\n\nSkills\nWound care\n");
        await(PATIENCE, () -> size(recruiter.door().get(list)) > 0);
        secondRanker = replicas.ranker(1);
        await(PATIENCE, () -> areAlike(recruiter.door(), list));
    }

    @Test
    void readAndRankWithinTwoSecondsByWhatWasPromotedAlsoWhoStartsLater() {
        var promoter = new Promoter(house, "skill-taxonomy");
        var version =
                promoter.register("taxonomy-zip", Artefacts.taxonomy("walled-1", "skills/software.txt", "\nWalling\n"));
        await(PATIENCE, () -> promoter.passed(version) == 4);
        promoter.promote(version);
        await(SOON, () -> versions().allMatch(versions -> versions.contains("/walled-1@")));
        // It is told after it runs.
        await(SOON, () -> Set.copyOf(promoter.running(version)).equals(Set.of("profiles", "adverts", "matching")));
        secondRanker.close();
        secondRanker = replicas.ranker(1);
        assertThat(versions()).allMatch(versions -> versions.contains("/walled-1@"));
        promoter.rollBack();
        await(SOON, () -> versions().noneMatch(versions -> versions.contains("walled-1")));
        await(SOON, () -> promoter.running(version).isEmpty());
    }

    /** What every service of every process reads with. */
    private Stream<String> versions() {
        return Stream.of(house, firstRanker, secondRanker)
                .flatMap(process -> process.getBeansOfType(LiveModels.class).values().stream())
                .map(live -> live.set().versions());
    }

    private static void ask(Door door, String path, AtomicBoolean stopped, AtomicInteger asked, Set<String> wrong) {
        while (!stopped.get()) {
            var reply = door.get(path);
            if (reply.status() != 200) {
                wrong.add(reply.status() + " " + reply.code());
            }
            asked.incrementAndGet();
        }
    }

    private static String job(Person recruiter) {
        var run = upload(recruiter, "/api/v1/jobs/ingest", "Wound care nurse wanted. You dress wounds in Perth WA.")
                .text("id");
        var path = "/api/v1/jobs/runs/" + run;
        await(PATIENCE, () -> recruiter.door().get(path).text("state").equals("DONE"));
        return recruiter.door().get(path).body().at("/pages/0/jobs/0/id").asString();
    }

    private static Reply upload(Person recruiter, String path, String content) {
        var body = "--b\r\nContent-Disposition: form-data; name=\"files\"; filename=\"a.txt\"\r\n"
                + "Content-Type: text/plain\r\n\r\n" + content + "\r\n--b--\r\n";
        return recruiter
                .door()
                .send(recruiter
                        .door()
                        .to(path)
                        .header("Content-Type", "multipart/form-data; boundary=b")
                        .POST(BodyPublishers.ofString(body)));
    }

    private static int size(Reply reply) {
        return reply.body().path("items").size();
    }

    private static void await(Duration atMost, BooleanSupplier wanted) {
        var end = System.nanoTime() + atMost.toNanos();
        while (!wanted.getAsBoolean()) {
            assertThat(System.nanoTime()).as("within " + atMost).isLessThan(end);
        }
    }
}
