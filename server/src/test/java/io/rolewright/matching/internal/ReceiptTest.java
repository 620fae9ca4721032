package io.rolewright.matching.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.events.security.DataKeyDestroyed;
import io.rolewright.matching.Match;
import io.rolewright.matching.Receipt;
import io.rolewright.matching.Replay;
import io.rolewright.matching.ReplayRequest;
import io.rolewright.runtime.leases.Chores;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.Id;
import io.rolewright.shared.Ids;
import io.rolewright.shared.JobId;
import io.rolewright.shared.MatchId;
import io.rolewright.shared.Page;
import io.rolewright.shared.ReceiptId;
import io.rolewright.shared.UserId;
import io.rolewright.support.Events;
import io.rolewright.support.PlainDoor;
import io.rolewright.support.ServerTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What proves a ranking, and that it can be repeated. */
@ServerTest("rolewright.target=matching")
@Import({PlainDoor.class, Neighbours.class, Agency.class})
class ReceiptTest {
    private static final UserId ANN = new UserId(UUID.fromString("018f0000-0000-7000-8000-00000000000a"));
    private static final UserId BOB = new UserId(UUID.fromString("018f0000-0000-7000-8000-00000000000b"));
    private static final List<String> PEOPLE = List.of(Samples.NURSE, Samples.JUNIOR_NURSE, Samples.GARDENER);

    @Autowired
    Agency agency;

    @Autowired
    Neighbours neighbours;

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

    @Test
    void aMatchThatSomebodySawHasAReceipt() {
        var match = shown(agency.job(Samples.NURSE_WANTED), agency.candidate(Samples.NURSE));
        events.awaitIdle();

        var receipt = receipt(match.id());
        assertThat(receipt.score()).isEqualTo(match.score());
        assertThat(receipt.versions()).isEqualTo(match.versions());
        assertThat(receipt.sha256()).isEqualTo(Inputs.sha256(receipt.canonical()));
        var decision = json.readTree(receipt.canonical());
        assertThat(decision.at("/advert/id").asString())
                .isEqualTo(match.advertId().text());
        assertThat(decision.at("/profile/id").asString())
                .isEqualTo(match.profileId().text());
        assertThat(decision.at("/model").asString()).isEqualTo(Rankers.bundled().sha256());
        assertThat(decision.at("/result/contributions").size())
                .isEqualTo(match.contributions().size());
    }

    @Test
    void theWordsBehindTheEvidenceAreSealedAndNotKept() {
        var candidate = agency.candidate(Samples.NURSE);
        var match = shown(agency.job(Samples.NURSE_WANTED), candidate);
        events.awaitIdle();

        var receipt = receipt(match.id());
        var text = Objects.requireNonNull(neighbours.texts.get(
                Objects.requireNonNull(neighbours.profiles.get(candidate)).document()));
        assertThat(receipt.seals())
                .isNotEmpty()
                .allSatisfy(seal -> assertThat(seal.hash())
                        .isEqualTo(Inputs.sha256(
                                "salt of " + candidate.text() + seal.span().of(text))));
        assertThat(receipt.canonical()).doesNotContain("Wound care");
    }

    @Test
    void aSecondLookAtTheSameRankingMakesNoSecondReceipt() {
        var job = agency.job(Samples.NURSE_WANTED);
        var match = shown(job, agency.candidate(Samples.NURSE));
        var first = receipt(match.id());
        var looks = showings();

        shown(job, match.candidateId());

        assertThat(receipt(match.id()).id()).isEqualTo(first.id());
        assertThat(receiptsOf(job).stream().map(Receipt::matchId)).containsOnlyOnce(match.id());
        assertThat(showings()).isGreaterThan(looks);
    }

    @Test
    void keepsTheRankAtWhichSomebodyWasShown() {
        var job = agency.job(Samples.NURSE_WANTED);
        IntStream.range(0, 3).forEach(number -> agency.candidate(Samples.NURSE));

        var second = list(ANN, "limit=1&jobId=" + job.text());
        var page = list(ANN, "limit=1&jobId=" + job.text() + "&cursor=" + second.next());

        var rank = jdbc.sql("select first_rank from matching.showing where ? = any (receipts)")
                .param(receipt(page.items().getFirst().id()).id().value())
                .query(Integer.class)
                .list();
        assertThat(rank).contains(2);
    }

    @Test
    void whatNobodySawHasNone() {
        var job = agency.job(Samples.NURSE_WANTED);
        var candidate = agency.candidate(Samples.NURSE);
        var unseen = jdbc.sql("select id from matching.match where job = ? and candidate = ?")
                .params(job.value(), candidate.value())
                .query(UUID.class)
                .single();

        assertCode(ANN, new MatchId(unseen).text() + "/receipt", "matching.never-shown");
        assertCode(ANN, ids.next(MatchId::new).text() + "/receipt", "matching.not-found");
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
        jobs.forEach(this::all);
        var receipts = jobs.stream()
                .flatMap(job -> receiptsOf(job).stream())
                .filter(receipt -> people.contains(receipt.candidateId()))
                .map(Receipt::id)
                .toList();
        assertThat(receipts).hasSize(1_000);

        assertThat(replay(ANN, receipts).identical()).isEqualTo(1_000);
        try {
            rankers.swap(Rankers.flatter());
            assertThat(chores.run(Reranking.CHORE)).isTrue();
            assertThat(replay(ANN, receipts).identical()).isEqualTo(1_000);
        } finally {
            rankers.swap(Rankers.bundled());
            assertThat(chores.run(Reranking.CHORE)).isTrue();
        }
        var again = replay(ANN, receipts);
        assertThat(again.identical()).isEqualTo(1_000);
        assertThat(again.results()).allSatisfy(one -> {
            assertThat(one.from()).isEqualTo(Replay.From.INPUTS);
            assertThat(one.replayed()).isEqualTo(one.score());
        });
    }

    @Test
    void aReceiptSurvivesANewReadingOfBothSides() {
        var job = agency.job(Samples.NURSE_WANTED);
        var match = shown(job, agency.candidate(Samples.NURSE));
        var receipt = receipt(match.id());

        agency.read(match.candidateId(), Samples.GARDENER);
        agency.read(job, "Gardener\n\nYou plant trees.");
        events.awaitIdle();
        var other = shown(job, match.candidateId());

        assertThat(other.score()).isNotEqualTo(match.score());
        assertThat(receipt(match.id()).id()).isNotEqualTo(receipt.id());
        var replayed = replay(ANN, List.of(receipt.id())).results().getFirst();
        assertThat(replayed.outcome()).isEqualTo(Replay.Outcome.IDENTICAL);
        assertThat(replayed.replayed()).isEqualTo(match.score());
    }

    @Test
    void anotherTaxonomyIsReplayedFromTheFeatures() {
        var receipt = receipt(shown(agency.job(Samples.NURSE_WANTED), agency.candidate(Samples.NURSE))
                .id());
        rewrite(receipt, receipt.canonical().replace("/starter-", "/older-"));

        var replayed = replay(ANN, List.of(receipt.id())).results().getFirst();

        assertThat(replayed.from()).isEqualTo(Replay.From.FEATURES);
        assertThat(replayed.outcome()).isEqualTo(Replay.Outcome.IDENTICAL);
        assertThat(replayed.replayed()).isEqualTo(receipt.score());
    }

    @Test
    void aChangedResultIsToldApart() {
        var receipt = receipt(shown(agency.job(Samples.NURSE_WANTED), agency.candidate(Samples.NURSE))
                .id());
        rewrite(receipt, receipt.canonical().replace("\"score\":" + number(receipt.score()), "\"score\":12.34"));

        var replayed = replay(ANN, List.of(receipt.id())).results().getFirst();

        assertThat(replayed.outcome()).isEqualTo(Replay.Outcome.DIFFERENT);
        assertThat(replayed.score()).isEqualTo(12.34);
        assertThat(replayed.replayed()).isEqualTo(receipt.score());
    }

    @Test
    void whatWasTamperedWithIsRefused() {
        var job = agency.job(Samples.NURSE_WANTED);
        var damaged = receipt(shown(job, agency.candidate(Samples.NURSE)).id());
        jdbc.sql("update matching.receipt set canonical = replace(canonical, 'result', 'results') || ' ' where id = ?")
                .param(damaged.id().value())
                .update();
        var without = receipt(shown(job, agency.candidate(Samples.NURSE)).id());
        jdbc.sql("update matching.input set body = body || ' ' where owner = ?")
                .param(without.candidateId().value())
                .update();
        var unknown = receipt(shown(job, agency.candidate(Samples.NURSE)).id());
        rewrite(unknown, unknown.canonical().replace(Rankers.bundled().sha256(), Inputs.sha256("another")));

        assertThat(codes(List.of(damaged.id(), without.id(), unknown.id(), ids.next(ReceiptId::new))))
                .containsExactly(
                        "matching.receipt-damaged",
                        "matching.input-damaged",
                        "matching.model-unknown",
                        "matching.receipt-not-found");
    }

    @Test
    void anErasedPersonLeavesHashesAndVersionsAlone() {
        var job = agency.job(Samples.NURSE_WANTED);
        var match = shown(job, agency.candidate(Samples.NURSE));
        events.awaitIdle();
        var before = receipt(match.id());

        neighbours.profiles.remove(match.candidateId());
        agency.append(DataKeyDestroyed.of(match.candidateId()));
        events.awaitIdle();

        var left = receiptsOf(job).stream()
                .filter(receipt -> receipt.id().equals(before.id()))
                .findFirst()
                .orElseThrow();
        assertThat(left.erasedAt()).isNotNull();
        assertThat(left.score()).isNull();
        assertThat(left.seals()).isEmpty();
        assertThat(left.sha256()).isEqualTo(before.sha256());
        assertThat(left.canonical()).contains("sha256").doesNotContain("result");
        assertThat(codes(List.of(left.id()))).containsExactly("matching.subject-erased");
        assertThat(rows("matching.person", "candidate", match.candidateId())).isZero();
        assertThat(rows("matching.input", "owner", match.candidateId())).isZero();
        assertThat(rows("matching.match where ranked and reasons <> '{}' and", "candidate", match.candidateId()))
                .isZero();
    }

    @Test
    void whatArrivesAboutTheErasedIsNotKept() {
        var candidate = ids.next(CandidateId::new);
        agency.append(DataKeyDestroyed.of(candidate));
        agency.read(candidate, Samples.NURSE);
        events.awaitIdle();

        assertThat(rows("matching.person", "candidate", candidate)).isZero();
        assertThat(rows("matching.match where", "candidate", candidate)).isZero();
    }

    @Test
    void receiptsOfTheRestrictedAreNobodyElses() {
        var job = agency.job(Samples.NURSE_WANTED);
        var match = shown(job, agency.candidate(Samples.NURSE));
        var receipt = receipt(match.id());
        neighbours.keepers.put(match.candidateId(), ANN);

        assertCode(BOB, match.id().text() + "/receipt", "matching.not-found");
        assertThat(replay(BOB, List.of(receipt.id())).results().getFirst().code())
                .isEqualTo("matching.receipt-not-found");
        assertThat(page(BOB, "jobId=" + job.text()).items())
                .extracting(Receipt::id)
                .doesNotContain(receipt.id());
        assertThat(receiptsOf(job)).extracting(Receipt::id).contains(receipt.id());
    }

    @Test
    void listsReceiptsOfACandidatePageByPage() {
        var candidate = agency.candidate(Samples.NURSE);
        IntStream.range(0, 3).forEach(number -> shown(agency.job(Samples.NURSE_WANTED), candidate));

        var first = page(ANN, "limit=2&candidateId=" + candidate.text());
        var second = page(ANN, "limit=2&candidateId=" + candidate.text() + "&cursor=" + first.next());

        assertThat(first.items()).hasSize(2).extracting(Receipt::candidateId).containsOnly(candidate);
        assertThat(second.items()).hasSize(1);
        assertThat(second.next()).isNull();
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

    private long showings() {
        return jdbc.sql("select count(*) from matching.showing")
                .query(Long.class)
                .single();
    }

    private long rows(String table, String column, Id id) {
        var where = table.contains("where") ? table : table + " where";
        return jdbc.sql("select count(*) from " + where + " " + column + " = ?")
                .param(id.value())
                .query(Long.class)
                .single();
    }

    private Match shown(JobId job, CandidateId candidate) {
        return all(job).stream()
                .filter(match -> match.candidateId().equals(candidate))
                .findFirst()
                .orElseThrow();
    }

    private List<Match> all(JobId job) {
        var found = new ArrayList<Match>();
        var page = list(ANN, "limit=200&jobId=" + job.text());
        found.addAll(page.items());
        while (page.next() != null) {
            page = list(ANN, "limit=200&jobId=" + job.text() + "&cursor=" + page.next());
            found.addAll(page.items());
        }
        return found;
    }

    private Page<Match> list(UserId who, String query) {
        return json.readValue(body(who, "?" + query), new TypeReference<>() {});
    }

    private Receipt receipt(MatchId match) {
        return json.readValue(body(ANN, "/" + match.text() + "/receipt"), Receipt.class);
    }

    private List<Receipt> receiptsOf(JobId job) {
        var found = new ArrayList<Receipt>();
        var page = page(ANN, "limit=200&jobId=" + job.text());
        found.addAll(page.items());
        while (page.next() != null) {
            page = page(ANN, "limit=200&jobId=" + job.text() + "&cursor=" + page.next());
            found.addAll(page.items());
        }
        return found;
    }

    private Page<Receipt> page(UserId who, String query) {
        return json.readValue(body(who, "/receipts?" + query), new TypeReference<>() {});
    }

    private List<String> codes(List<ReceiptId> receipts) {
        return replay(ANN, receipts).results().stream()
                .map(one -> Objects.requireNonNull(one.code()))
                .toList();
    }

    private Replay replay(UserId who, List<ReceiptId> receipts) {
        var answer = http.post()
                .uri("/api/v1/matches/replay")
                .header(PlainDoor.USER, who.text())
                .contentType(MediaType.APPLICATION_JSON)
                .body(json.writeValueAsString(new ReplayRequest(receipts)))
                .exchange()
                .expectStatus()
                .isOk()
                .returnResult(String.class);
        return json.readValue(Objects.requireNonNull(answer.getResponseBody()), Replay.class);
    }

    private String body(UserId who, String path) {
        var answer = http.get()
                .uri("/api/v1/matches" + path)
                .header(PlainDoor.USER, who.text())
                .exchange()
                .expectStatus()
                .isOk()
                .returnResult(String.class);
        return Objects.requireNonNull(answer.getResponseBody());
    }

    private void assertCode(UserId who, String path, String code) {
        http.get()
                .uri("/api/v1/matches/" + path)
                .header(PlainDoor.USER, who.text())
                .exchange()
                .expectStatus()
                .isNotFound()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo(code);
    }
}
