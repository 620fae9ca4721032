package io.rolewright.matching.internal;

import static io.rolewright.matching.internal.MatchesDoor.assertCode;
import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.events.security.DataKeyDestroyed;
import io.rolewright.matching.Receipt;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.Id;
import io.rolewright.shared.Ids;
import io.rolewright.shared.MatchId;
import io.rolewright.shared.UserId;
import io.rolewright.support.Events;
import io.rolewright.support.PlainDoor;
import io.rolewright.support.ServerTest;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.json.JsonMapper;

/** What proves a ranking that somebody saw, and what of it an erased person leaves. */
@ServerTest("rolewright.target=matching")
@Import({PlainDoor.class, Neighbours.class, Agency.class})
class ReceiptTest {
    private static final UserId ANN = new UserId(UUID.fromString("018f0000-0000-7000-8000-00000000000a"));
    private static final UserId BOB = new UserId(UUID.fromString("018f0000-0000-7000-8000-00000000000b"));

    @Autowired
    Agency agency;

    @Autowired
    Neighbours neighbours;

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
    void aMatchThatSomebodySawHasAReceipt() {
        var match = door.match(ANN, agency.job(Samples.NURSE_WANTED), agency.candidate(Samples.NURSE));
        events.awaitIdle();

        var receipt = receipts.of(match.id());
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
        var match = door.match(ANN, agency.job(Samples.NURSE_WANTED), candidate);
        events.awaitIdle();

        var receipt = receipts.of(match.id());
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
        var match = door.match(ANN, job, agency.candidate(Samples.NURSE));
        var first = receipts.of(match.id());
        var looks = showings();

        door.match(ANN, job, match.candidateId());

        assertThat(receipts.of(match.id()).id()).isEqualTo(first.id());
        assertThat(receipts.of(job).stream().map(Receipt::matchId)).containsOnlyOnce(match.id());
        assertThat(showings()).isGreaterThan(looks);
    }

    @Test
    void keepsTheRankAtWhichSomebodyWasShown() {
        var job = agency.job(Samples.NURSE_WANTED);
        IntStream.range(0, 3).forEach(number -> agency.candidate(Samples.NURSE));

        var second = door.list(ANN, "limit=1&jobId=" + job.text());
        var page = door.list(ANN, "limit=1&jobId=" + job.text() + "&cursor=" + second.next());

        var rank = jdbc.sql("select first_rank from matching.showing where ? = any (receipts)")
                .param(receipts.of(page.items().getFirst().id()).id().value())
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

        assertCode(door.get(ANN, "/" + new MatchId(unseen).text() + "/receipt"), 404, "matching.never-shown");
        assertCode(door.get(ANN, "/" + ids.next(MatchId::new).text() + "/receipt"), 404, "matching.not-found");
    }

    @Test
    void anErasedPersonLeavesHashesAndVersionsAlone() {
        var job = agency.job(Samples.NURSE_WANTED);
        var match = door.match(ANN, job, agency.candidate(Samples.NURSE));
        events.awaitIdle();
        var before = receipts.of(match.id());

        neighbours.profiles.remove(match.candidateId());
        agency.append(DataKeyDestroyed.of(match.candidateId()));
        events.awaitIdle();

        var left = receipts.of(job).stream()
                .filter(receipt -> receipt.id().equals(before.id()))
                .findFirst()
                .orElseThrow();
        assertThat(left.erasedAt()).isNotNull();
        assertThat(left.score()).isNull();
        assertThat(left.seals()).isEmpty();
        assertThat(left.sha256()).isEqualTo(before.sha256());
        assertThat(left.canonical()).contains("sha256").doesNotContain("result");
        assertThat(receipts.codes(List.of(left.id()))).containsExactly("matching.subject-erased");
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
        var match = door.match(ANN, job, agency.candidate(Samples.NURSE));
        var receipt = receipts.of(match.id());
        neighbours.keepers.put(match.candidateId(), ANN);

        assertCode(door.get(BOB, "/" + match.id().text() + "/receipt"), 404, "matching.not-found");
        assertThat(receipts.replay(BOB, List.of(receipt.id()))
                        .results()
                        .getFirst()
                        .code())
                .isEqualTo("matching.receipt-not-found");
        assertThat(receipts.page(BOB, "jobId=" + job.text()).items())
                .extracting(Receipt::id)
                .doesNotContain(receipt.id());
        assertThat(receipts.of(job)).extracting(Receipt::id).contains(receipt.id());
    }

    @Test
    void listsReceiptsOfACandidatePageByPage() {
        var candidate = agency.candidate(Samples.NURSE);
        IntStream.range(0, 3).forEach(number -> door.match(ANN, agency.job(Samples.NURSE_WANTED), candidate));

        var first = receipts.page(ANN, "limit=2&candidateId=" + candidate.text());
        var second = receipts.page(ANN, "limit=2&candidateId=" + candidate.text() + "&cursor=" + first.next());

        assertThat(first.items()).hasSize(2).extracting(Receipt::candidateId).containsOnly(candidate);
        assertThat(second.items()).hasSize(1);
        assertThat(second.next()).isNull();
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
}
