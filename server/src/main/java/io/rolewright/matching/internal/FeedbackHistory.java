package io.rolewright.matching.internal;

import io.rolewright.engine.learning.Decision;
import io.rolewright.engine.learning.PositionBias;
import io.rolewright.engine.learning.Reason;
import io.rolewright.engine.learning.Showing;
import io.rolewright.engine.learning.Verdict;
import io.rolewright.engine.ranking.FeatureList;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was shown and what was decided, as training reads it; the erased are not in it, and damaged receipts neither. */
@Component
class FeedbackHistory {
    private static final FeatureList FEATURES = FeatureList.bundled();
    private static final String WHOLE = " erased_at is null and sha256 = sha256(convert_to(canonical, 'UTF8')) ";

    private final JdbcClient jdbc;
    private final ReceiptText texts;
    private final MatchingSettings settings;

    FeedbackHistory(JdbcClient jdbc, ReceiptText texts, MatchingSettings settings) {
        this.jdbc = jdbc;
        this.texts = texts;
        this.settings = settings;
    }

    /** The latest decisions, with what was shown before each. */
    List<Decision> decisions() {
        return jdbc.sql("""
                        select feedback.*, receipt.job, receipt.candidate, receipt.canonical, showing.rank as shown_at_rank,
                            showing.position_bias
                        from matching.feedback
                        join lateral (
                            select * from matching.receipt
                            where match = feedback.match and made_at <= given_at and""" + WHOLE + """
                            order by id desc limit 1) receipt on true
                        left join lateral (
                            select first_rank + array_position(receipts, receipt.id) - 1 as rank, position_bias
                            from matching.showing
                            where receipts @> array[receipt.id] and shown_at <= given_at
                            order by id desc limit 1) showing on true
                        order by feedback.id desc limit ?""").param(settings.mostDecisions()).query(this::decision).list().stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /** The last look at each job's list from its top, with what was decided afterwards. */
    List<Showing> showings() {
        Map<String, List<Showing.Shown>> lists = new LinkedHashMap<>();
        jdbc.sql("""
                        with looks as (
                            select distinct on (job) * from matching.showing
                            where job is not null and first_rank = 1 order by job, id desc)
                        select looks.job, receipt.canonical, decided.verdict
                        from looks
                        cross join lateral unnest(looks.receipts) with ordinality as shown(receipt, place)
                        join matching.receipt on receipt.id = shown.receipt and""" + WHOLE + """
                        left join lateral (
                            select verdict from matching.feedback
                            where match = receipt.match and given_at >= looks.shown_at
                            order by id desc limit 1) decided on true
                        order by looks.id desc, place limit ?""").param(settings.mostDecisions()).query(row -> {
            var shown = shown(row);
            if (shown.isPresent()) {
                lists.computeIfAbsent(row.getString("job"), job -> new ArrayList<>())
                        .add(shown.get());
            }
        });
        return lists.entrySet().stream()
                .map(list -> new Showing(list.getKey(), list.getValue()))
                .collect(Collectors.toList());
    }

    int given() {
        return jdbc.sql("select count(*) from matching.feedback")
                .query(Integer.class)
                .single();
    }

    private Optional<Decision> decision(ResultSet row, int number) throws SQLException {
        var result = texts.read(row.getString("canonical")).result();
        if (result.contributions().isEmpty()) {
            return Optional.empty();
        }
        var told = row.getInt("rank");
        var rank = Math.max(1, told > 0 ? told : row.getInt("shown_at_rank"));
        var steepness = row.getDouble("position_bias");
        var bias = new PositionBias(row.wasNull() ? settings.positionBias() : steepness);
        var reason = row.getString("reason");
        return Optional.of(new Decision(
                row.getString("job"),
                row.getString("candidate"),
                row.getString("given_by"),
                row.getTimestamp("given_at").toInstant(),
                FEATURES.row(result.contributions()),
                rank,
                bias.propensity(rank),
                Verdict.valueOf(row.getString("verdict")),
                Optional.ofNullable(reason).map(Reason::valueOf)));
    }

    private Optional<Showing.Shown> shown(ResultSet row) throws SQLException {
        var result = texts.read(row.getString("canonical")).result();
        var verdict = row.getString("verdict");
        return result.contributions().isEmpty()
                ? Optional.empty()
                : Optional.of(new Showing.Shown(
                        FEATURES.row(result.contributions()),
                        result.score(),
                        Optional.ofNullable(verdict).map(Verdict::valueOf)));
    }
}
