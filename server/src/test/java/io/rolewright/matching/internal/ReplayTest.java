package io.rolewright.matching.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.matching.Receipt;
import io.rolewright.matching.Replay;
import io.rolewright.runtime.leases.Chores;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.Ids;
import io.rolewright.shared.JobId;
import io.rolewright.shared.ReceiptId;
import io.rolewright.shared.UserId;
import io.rolewright.support.Events;
import io.rolewright.support.PlainDoor;
import io.rolewright.support.ServerTest;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.json.JsonMapper;

/** A ranking that somebody saw can be repeated from its receipt. */
@ServerTest("rolewright.target=matching")
@Import({PlainDoor.class, Neighbours.class, Agency.class})
class ReplayTest {
    private static final UserId ANN = new UserId(UUID.fromString("018f0000-0000-7000-8000-00000000000a"));
    private static final List<String> PEOPLE = List.of(Samples.NURSE, Samples.JUNIOR_NURSE, Samples.GARDENER);

    @Autowired
    Agency agency;

    @Autowired
    CurrentRanker rankers;

    @Autowired
    Chores chores;

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
    private ReceiptsDoor receipts;

    @BeforeEach
    void open() {
        door = new MatchesDoor(http, json);
        receipts = new ReceiptsDoor(door, ANN);
    }

    @Test
    void oneThousandReceiptsAreReplayedTheSameAlsoAfterAnotherModelAndItsRollback() {
        var jobs =
                IntStream.range(0, 25).mapToObj(number -> ids.next(JobId::new)).toList();
        jobs.forEach(
                job -> agency.read(job, Samples.NURSE_WANTED.replace("3 years", jobs.indexOf(job) + 1 + " years")));
        var people = IntStream.range(0, 40)
                .mapToObj(number -> ids.next(CandidateId::new))
                .toList();
        people.forEach(one -> agency.read(one, PEOPLE.get(people.indexOf(one) % PEOPLE.size())));
        events.awaitIdle();
        jobs.forEach(job -> door.all(ANN, job, 200));
        var shown = jobs.stream()
                .flatMap(job -> receipts.of(job).stream())
                .filter(receipt -> people.contains(receipt.candidateId()))
                .map(Receipt::id)
                .toList();
        assertThat(shown).hasSize(1_000);

        assertThat(receipts.replay(ANN, shown).identical()).isEqualTo(1_000);
        try {
            rankers.swap(Rankers.flatter());
            assertThat(chores.run(Reranking.CHORE)).isTrue();
            assertThat(receipts.replay(ANN, shown).identical()).isEqualTo(1_000);
        } finally {
            rankers.swap(Rankers.bundled());
            assertThat(chores.run(Reranking.CHORE)).isTrue();
        }
        var again = receipts.replay(ANN, shown);
        assertThat(again.identical()).isEqualTo(1_000);
        assertThat(again.results()).allSatisfy(one -> {
            assertThat(one.from()).isEqualTo(Replay.From.INPUTS);
            assertThat(one.replayed()).isEqualTo(one.score());
        });
    }

    @Test
    void aReceiptSurvivesANewReadingOfBothSides() {
        var job = agency.job(Samples.NURSE_WANTED);
        var match = door.match(ANN, job, agency.candidate(Samples.NURSE));
        var receipt = receipts.of(match.id());

        agency.read(match.candidateId(), Samples.GARDENER);
        agency.read(job, "Gardener\n\nYou plant trees.");
        events.awaitIdle();
        var other = door.match(ANN, job, match.candidateId());

        assertThat(other.score()).isNotEqualTo(match.score());
        assertThat(receipts.of(match.id()).id()).isNotEqualTo(receipt.id());
        var replayed = receipts.replay(ANN, List.of(receipt.id())).results().getFirst();
        assertThat(replayed.outcome()).isEqualTo(Replay.Outcome.IDENTICAL);
        assertThat(replayed.replayed()).isEqualTo(match.score());
    }

    @Test
    void anotherTaxonomyIsReplayedFromTheFeatures() {
        var receipt = receipts.of(door.match(ANN, agency.job(Samples.NURSE_WANTED), agency.candidate(Samples.NURSE))
                .id());
        rewrite(receipt, receipt.canonical().replaceFirst("@[0-9a-f]{12}/", "@0123456789ab/"));

        var replayed = receipts.replay(ANN, List.of(receipt.id())).results().getFirst();

        assertThat(replayed.from()).isEqualTo(Replay.From.FEATURES);
        assertThat(replayed.outcome()).isEqualTo(Replay.Outcome.IDENTICAL);
        assertThat(replayed.replayed()).isEqualTo(receipt.score());
    }

    @Test
    void aReceiptOfAReleaseThatToldNoHashIsReplayedToo() {
        var receipt = receipts.of(door.match(ANN, agency.job(Samples.NURSE_WANTED), agency.candidate(Samples.NURSE))
                .id());
        rewrite(receipt, receipt.canonical().replaceFirst("@[0-9a-f]{12}/", "/"));

        var replayed = receipts.replay(ANN, List.of(receipt.id())).results().getFirst();

        assertThat(replayed.from()).isEqualTo(Replay.From.INPUTS);
        assertThat(replayed.outcome()).isEqualTo(Replay.Outcome.IDENTICAL);
    }

    @Test
    void aChangedResultIsToldApart() {
        var receipt = receipts.of(door.match(ANN, agency.job(Samples.NURSE_WANTED), agency.candidate(Samples.NURSE))
                .id());
        rewrite(receipt, receipt.canonical().replace("\"score\":" + number(receipt.score()), "\"score\":12.34"));

        var replayed = receipts.replay(ANN, List.of(receipt.id())).results().getFirst();

        assertThat(replayed.outcome()).isEqualTo(Replay.Outcome.DIFFERENT);
        assertThat(replayed.score()).isEqualTo(12.34);
        assertThat(replayed.replayed()).isEqualTo(receipt.score());
    }

    @Test
    void whatWasTamperedWithIsRefused() {
        var job = agency.job(Samples.NURSE_WANTED);
        var damaged = receipts.of(
                door.match(ANN, job, agency.candidate(Samples.NURSE)).id());
        jdbc.sql("update matching.receipt set canonical = replace(canonical, 'result', 'results') || ' ' where id = ?")
                .param(damaged.id().value())
                .update();
        var without = receipts.of(
                door.match(ANN, job, agency.candidate(Samples.NURSE)).id());
        jdbc.sql("update matching.input set body = body || ' ' where owner = ?")
                .param(without.candidateId().value())
                .update();
        var unknown = receipts.of(
                door.match(ANN, job, agency.candidate(Samples.NURSE)).id());
        rewrite(unknown, unknown.canonical().replace(Rankers.bundled().sha256(), Inputs.sha256("another")));

        assertThat(receipts.codes(List.of(damaged.id(), without.id(), unknown.id(), ids.next(ReceiptId::new))))
                .containsExactly(
                        "matching.receipt-damaged",
                        "matching.input-damaged",
                        "matching.model-unknown",
                        "matching.receipt-not-found");
    }

    /** Changes a receipt together with its hash, as nobody but the owner of the database could. */
    private void rewrite(Receipt receipt, String canonical) {
        assertThat(canonical).isNotEqualTo(receipt.canonical());
        jdbc.sql("update matching.receipt set canonical = ?, sha256 = sha256(convert_to(?, 'UTF8')) where id = ?")
                .params(canonical, canonical, receipt.id().value())
                .update();
    }

    private static String number(@Nullable Double known) {
        double score = Objects.requireNonNull(known);
        return score == Math.rint(score) ? String.valueOf((int) score) : String.valueOf(score);
    }
}
