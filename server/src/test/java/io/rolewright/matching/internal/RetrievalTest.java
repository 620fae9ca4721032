package io.rolewright.matching.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.events.models.Alias;
import io.rolewright.events.models.AliasMoved;
import io.rolewright.events.resumes.CandidateReleased;
import io.rolewright.events.resumes.CandidateRestricted;
import io.rolewright.events.security.DataKeyDestroyed;
import io.rolewright.matching.Match;
import io.rolewright.matching.internal.index.CandidateIndex;
import io.rolewright.matching.internal.index.Filter;
import io.rolewright.models.FakeModels;
import io.rolewright.models.Promotion;
import io.rolewright.reading.Artefacts;
import io.rolewright.runtime.leases.Chores;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.Ids;
import io.rolewright.shared.JobId;
import io.rolewright.shared.ModelId;
import io.rolewright.shared.UserId;
import io.rolewright.support.Events;
import io.rolewright.support.PlainDoor;
import io.rolewright.support.ServerTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.json.JsonMapper;

/** An agency with more candidates than are ranked for a job. */
@ServerTest({
    "rolewright.target=matching",
    "rolewright.matching.retrieved=5",
    "rolewright.matching.most-jobs=1",
    "rolewright.matching.meaning=auto"
})
@Import({PlainDoor.class, Neighbours.class, Agency.class})
class RetrievalTest {
    private static final UserId ANN = new UserId(UUID.fromString("018f0000-0000-7000-8000-00000000000a"));

    @Autowired
    Agency agency;

    @Autowired
    Neighbours neighbours;

    @Autowired
    CandidateIndex index;

    @Autowired
    Chores chores;

    @Autowired
    FakeModels models;

    @Autowired
    Events events;

    @Autowired
    RestTestClient http;

    @Autowired
    JsonMapper json;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Ids ids;

    private MatchesDoor door;

    @BeforeEach
    void fill() {
        door = new MatchesDoor(http, json);
        if (neighbours.profiles.isEmpty()) {
            agency.job("Gardener\n\nYou plant trees.");
            IntStream.range(0, 8).forEach(number -> agency.candidate(Samples.GARDENER));
        }
        letTimePass();
    }

    @Test
    void ranksThoseWhoAreFoundAndLaterWhoeverIsBetterThanTheLastOfThem() {
        var nurse = agency.candidate(Samples.NURSE);
        letTimePass();
        var job = agency.job(Samples.NURSE_WANTED);

        assertThat(candidates(job)).hasSize(5).startsWith(nurse);

        var gardener = agency.candidate(Samples.GARDENER);
        var another = agency.candidate(Samples.NURSE);
        assertThat(candidates(job)).contains(another).doesNotContain(gardener);
    }

    @Test
    void ranksSomebodyForTheJobsThatFitBestHoweverManyRankHigher() {
        var gardener = agency.candidate(Samples.GARDENER);

        assertThat(door.list(ANN, "candidateId=" + gardener.text()).items()).isNotEmpty();
    }

    @Test
    void ranksEveryPairThatArrivesAtTheSameTime() {
        var jobs =
                IntStream.range(0, 4).mapToObj(number -> ids.next(JobId::new)).toList();
        var people = IntStream.range(0, 4)
                .mapToObj(number -> ids.next(CandidateId::new))
                .toList();

        var all = new ArrayList<CompletableFuture<Void>>();
        jobs.forEach(job -> all.add(CompletableFuture.runAsync(() -> agency.read(job, Samples.NURSE_WANTED))));
        people.forEach(one -> all.add(CompletableFuture.runAsync(() -> agency.read(one, Samples.NURSE))));
        CompletableFuture.allOf(all.toArray(CompletableFuture[]::new)).join();
        events.awaitIdle();

        assertThat(jobs).allSatisfy(job -> assertThat(candidates(job)).containsAll(people));
    }

    @Test
    void ranksAgainWhoeverWasRankedBefore() {
        var nurse = agency.candidate(Samples.NURSE);
        var job = agency.job(Samples.NURSE_WANTED);
        letTimePass();

        var advert = agency.read(job, "Gardener\n\nYou plant trees.");
        events.awaitIdle();

        assertThat(door.match(ANN, job, nurse).advertId()).isEqualTo(advert);
    }

    @Test
    void countsNobodyWhomAWallHidesAndNobodyWhoIsGone() {
        var candidate = agency.candidate(Samples.NURSE);
        var before = count(Filter.visibleTo(Set.of()));

        agency.append(new CandidateRestricted(candidate, ANN));
        events.awaitIdle();
        assertThat(count(Filter.visibleTo(Set.of()))).isEqualTo(before - 1);
        assertThat(count(Filter.visibleTo(Set.of(ANN.text())))).isEqualTo(before);

        agency.append(new CandidateReleased(candidate));
        events.awaitIdle();
        assertThat(count(Filter.visibleTo(Set.of()))).isEqualTo(before);

        agency.append(new CandidateRestricted(candidate, ANN));
        agency.append(DataKeyDestroyed.of(candidate));
        events.awaitIdle();
        assertThat(jdbc.sql("select count(*) from matching.wall where candidate = ?")
                        .param(candidate.value())
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(count(Filter.everybody())).isEqualTo(before - 1);
    }

    @Test
    void readsAgainWhatHasNoMeaningYet() {
        var candidate = agency.candidate(Samples.NURSE);
        var model = meaning(candidate);
        jdbc.sql("update matching.person set vector = null, meaning = null where candidate = ?")
                .param(candidate.value())
                .update();

        assertThat(chores.run(StaleMeanings.CHORE)).isTrue();
        events.awaitIdle();

        assertThat(meaning(candidate)).isEqualTo(model).isNotEqualTo(Meanings.NONE);
        index.refresh();
        assertThat(index.describe().vectors()).containsEntry(model, count(Filter.everybody()));
    }

    @Test
    void readsEverybodyAgainByAnotherModelOfMeaning() {
        var candidate = agency.candidate(Samples.NURSE);
        var ours = meaning(candidate);
        var other = Artefacts.register(
                models, "text-embedding", "onnx-zip", Artefacts.meaning(vocabulary -> vocabulary + "\n"));
        var same = Artefacts.register(
                models, "text-embedding", "onnx-zip", Artefacts.meaning(vocabulary -> vocabulary + "\n\n"));

        live(other);
        var theirs = meaning(candidate);
        assertThat(theirs).isNotEqualTo(ours);
        index.refresh();
        assertThat(index.describe().vectors()).containsOnlyKeys(theirs);
        assertThat(models.runs()).anySatisfy(run -> assertThat(run.version()).isEqualTo(other));

        live(same);
        assertThat(meaning(candidate)).isNotEqualTo(theirs);
    }

    private void live(int version) {
        models.promote("text-embedding", new Promotion(version, Promotion.Stage.LIVE));
        agency.append(new AliasMoved(ids.next(ModelId::new), "text-embedding", Alias.LIVE, version, null));
        events.awaitIdle();
        assertThat(chores.run(StaleMeanings.CHORE)).isTrue();
        events.awaitIdle();
    }

    private String meaning(CandidateId candidate) {
        return jdbc.sql("select meaning from matching.person where candidate = ?")
                .param(candidate.value())
                .query(String.class)
                .single();
    }

    private long count(Filter filter) {
        index.refresh();
        try (var selection = index.select(filter)) {
            return selection.count();
        }
    }

    private List<CandidateId> candidates(JobId job) {
        return door.all(ANN, job, 200).stream().map(Match::candidateId).toList();
    }

    /** Nobody was admitted lately. */
    private void letTimePass() {
        index.refresh();
        jdbc.sql("update matching.person set admitted_at = admitted_at - interval '1 hour'")
                .update();
    }
}
