package io.rolewright.matching.internal;

import io.rolewright.matching.Receipt;
import io.rolewright.runtime.database.Conditions;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.Id;
import io.rolewright.shared.JobId;
import io.rolewright.shared.MatchId;
import io.rolewright.shared.ReceiptId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The receipts of what was seen. */
@Component
class Receipts {
    private static final TypeReference<List<Receipt.Seal>> SEALS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final ReceiptText texts;

    Receipts(JdbcClient jdbc, JsonMapper json, ReceiptText texts) {
        this.jdbc = jdbc;
        this.json = json;
        this.texts = texts;
    }

    /**
     * Stores the receipt of a match, unless the same decision has one already.
     *
     * @return the receipt of the decision; {@code id} when it is new
     */
    ReceiptId put(ReceiptId id, Matches.Place match, String canonical, Instant now) {
        var about = new About(match.id(), match.job(), null, match.candidate());
        return put(id, about, canonical, now);
    }

    /** Stores the receipt of what a search ranked, in the same way. */
    ReceiptId put(ReceiptId id, UnderstoodSearch search, CandidateId candidate, String canonical, Instant now) {
        return put(id, new About(null, search.job(), search.words(), candidate), canonical, now);
    }

    private record About(
            @Nullable MatchId match,
            @Nullable JobId job,
            @Nullable UUID words,
            CandidateId candidate) {}

    /** What is there already is not locked: others may be adding proofs to it in any order. */
    private ReceiptId put(ReceiptId id, About about, String canonical, Instant now) {
        var isNew = jdbc.sql("""
                                insert into matching.receipt (id, match, job, words, candidate, sha256, canonical, made_at)
                                values (?, ?, ?, ?, ?, sha256(convert_to(?, 'UTF8')), ?, ?) on conflict do nothing""")
                        .param(id.value())
                        .param(value(about.match()))
                        .param(value(about.job()))
                        .param(about.words())
                        .param(about.candidate().value())
                        .param(canonical)
                        .param(canonical)
                        .param(Timestamp.from(now))
                        .update()
                == 1;
        return isNew ? id : known(about, canonical);
    }

    private ReceiptId known(About about, String canonical) {
        var which = about.match() == null ? "match is null and candidate = ?" : "match = ?";
        var owner = about.match() == null
                ? about.candidate().value()
                : about.match().value();
        var known = jdbc.sql(
                        "select id from matching.receipt where sha256 = sha256(convert_to(?, 'UTF8')) and " + which)
                .params(canonical, owner)
                .query(UUID.class)
                .single();
        return new ReceiptId(known);
    }

    private static @Nullable UUID value(@Nullable Id id) {
        return id == null ? null : id.value();
    }

    Optional<Receipt> ofMatch(MatchId match) {
        return jdbc.sql("""
                        select receipt.* from matching.receipt
                        join matching.match on match.id = receipt.match
                        where match.id = ?
                        order by receipt.id = match.receipt desc nulls last, receipt.id desc limit 1""").param(match.value()).query(this::receipt).optional();
    }

    List<Receipt> all(Collection<ReceiptId> wanted) {
        return jdbc.sql("select * from matching.receipt where id = any (?)")
                .param(wanted.stream().map(Id::value).toArray(UUID[]::new))
                .query(this::receipt)
                .list();
    }

    /** The oldest first, behind {@code last}. */
    List<Receipt> page(@Nullable JobId job, @Nullable CandidateId candidate, @Nullable UUID last, int limit) {
        var conditions =
                new Conditions().is("job", job).is("candidate", candidate).behind("id", last, false);
        return jdbc.sql("select * from matching.receipt where true" + conditions.sql() + " order by id limit " + limit)
                .params(conditions.values())
                .query(this::receipt)
                .list();
    }

    void seal(ReceiptId receipt, List<Receipt.Seal> seals) {
        jdbc.sql("update matching.receipt set seals = ?::jsonb where id = ? and erased_at is null")
                .params(json.writeValueAsString(seals), receipt.value())
                .update();
    }

    /** Leaves hashes and versions alone. */
    void erase(CandidateId candidate) {
        jdbc.sql("""
                        update matching.receipt
                        set canonical = (canonical::jsonb - 'result')::text, seals = null, erased_at = clock_timestamp()
                        where candidate = ? and erased_at is null""").param(candidate.value()).update();
    }

    private Receipt receipt(ResultSet row, int number) throws SQLException {
        var canonical = row.getString("canonical");
        var decision = texts.read(canonical);
        var erasedAt = row.getTimestamp("erased_at");
        var match = row.getObject("match", UUID.class);
        var job = row.getObject("job", UUID.class);
        var seals = row.getString("seals");
        return new Receipt(
                new ReceiptId(row.getObject("id", UUID.class)),
                match == null ? null : new MatchId(match),
                job == null ? null : new JobId(job),
                new CandidateId(row.getObject("candidate", UUID.class)),
                decision.score(),
                decision.versions(),
                row.getTimestamp("made_at").toInstant(),
                HexFormat.of().formatHex(row.getBytes("sha256")),
                canonical,
                seals == null ? List.of() : json.readValue(seals, SEALS),
                erasedAt == null ? null : erasedAt.toInstant());
    }
}
