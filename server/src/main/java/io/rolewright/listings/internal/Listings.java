package io.rolewright.listings.internal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.rolewright.events.listings.ListingState;
import io.rolewright.integrations.ProviderCall;
import io.rolewright.listings.ListingStep;
import io.rolewright.runtime.database.Conditions;
import io.rolewright.shared.EditionId;
import io.rolewright.shared.ExchangeId;
import io.rolewright.shared.JobId;
import io.rolewright.shared.ListingId;
import io.rolewright.shared.Money;
import io.rolewright.shared.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The adverts on boards as rows, and the steps that brought them where they are. */
@Component
class Listings {
    private static final String ACTIVE = " state not in ('CLOSED', 'FAILED')";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Listings(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Adds one; false when the job has an advert on the board that is not over. */
    boolean add(Kept row) {
        return jdbc.sql("""
                        insert into listings.listing (id, job, code, board, owner, edition, words, state, product, price,
                            currency, publish_at, expires_at, refresh_every, deed, due_at, made_at, moved_at)
                        values (?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict do nothing""")
                        .params(row.id().value(), row.job().value(), row.code(), row.board())
                        .params(row.owner().value(), row.edition().value(), json.writeValueAsString(row.words()))
                        .param(row.state().name())
                        .param(row.product().orElse(null))
                        .param(row.price().map(Money::minor).orElse(null))
                        .param(row.price().map(Money::currency).orElse(null))
                        .param(time(row.publishAt()))
                        .param(Timestamp.from(row.expiresAt()))
                        .param(row.refreshEvery().orElse(null))
                        .param(row.deed().map(Deed::name).orElse(null))
                        .param(time(row.dueAt()))
                        .param(Timestamp.from(row.madeAt()))
                        .param(Timestamp.from(row.movedAt()))
                        .update()
                == 1;
    }

    /** Makes a change and gives the row its next turn; false when the row has come further since it was read. */
    boolean move(Move move) {
        return update(move, ", turn = turn + 1");
    }

    /** Makes a change within the turn; false when the row has come further since it was read. */
    boolean note(Move move) {
        return update(move, "");
    }

    private boolean update(Move move, String turn) {
        var sets = move.columns().keySet().stream()
                .map(column -> column + (column.equals("words") || column.equals("call") ? " = ?::jsonb" : " = ?"))
                .collect(Collectors.joining(", "));
        return jdbc.sql("update listings.listing set " + sets + turn + " where id = ? and turn = ?")
                        .params(Arrays.asList(move.columns().values().toArray()))
                        .params(move.from().id().value(), move.from().turn())
                        .update()
                == 1;
    }

    void addStep(ListingId id, ListingState state, String reason, Optional<Move> move, Instant now) {
        var proof = move.flatMap(Move::proof);
        jdbc.sql("""
                        insert into listings.step (listing, number, state, reason, exchange, proof, at)
                        select ?, coalesce(max(number), 0) + 1, ?, ?, ?, ?, ? from listings.step where listing = ?""")
                .params(id.value(), state.name(), reason)
                .param(proof.map(answer -> answer.exchange().value()).orElse(null))
                .param(proof.map(answer -> answer.body().replace("\0", "")).orElse(null))
                .params(Timestamp.from(now), id.value())
                .update();
    }

    /** The steps of adverts, the first first. */
    Map<ListingId, List<ListingStep>> steps(Collection<ListingId> ids) {
        return jdbc
                .sql("select * from listings.step where listing = any(?::uuid[]) order by listing, number")
                .param(ids.stream().map(ListingId::text).toArray(String[]::new))
                .query((row, number) -> Map.entry(new ListingId(row.getObject("listing", UUID.class)), step(row)))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private static ListingStep step(ResultSet row) throws SQLException {
        return new ListingStep(
                ListingState.valueOf(row.getString("state")),
                row.getString("reason"),
                Optional.ofNullable(row.getObject("exchange", UUID.class))
                        .map(ExchangeId::new)
                        .orElse(null),
                row.getString("proof"),
                row.getTimestamp("at").toInstant());
    }

    /** Whether the last step was that the board said yes to something. */
    boolean isAccepted(ListingId id) {
        return jdbc.sql("""
                        select reason = 'listings.accepted' from listings.step
                        where listing = ? order by number desc limit 1""").param(id.value()).query(Boolean.class).optional().orElse(false);
    }

    Optional<Kept> find(ListingId id) {
        return jdbc.sql("select * from listings.listing where id = ?")
                .param(id.value())
                .query(this::kept)
                .optional();
    }

    /** The advert that a board calls so; the newest, should a board use a name again. */
    Optional<Kept> find(String board, String boardId) {
        return jdbc.sql("select * from listings.listing where board = ? and board_id = ? order by id desc limit 1")
                .params(board, boardId)
                .query(this::kept)
                .optional();
    }

    /** Those of jobs that are not over. */
    List<Kept> active(Collection<JobId> jobs) {
        return jdbc.sql("select * from listings.listing where job = any(?::uuid[]) and" + ACTIVE + " order by id")
                .param(jobs.stream().map(JobId::text).toArray(String[]::new))
                .query(this::kept)
                .list();
    }

    /** Makes this the only transaction that ends an advert of a job, until it is committed. */
    void lock(JobId job) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('listings.job ' || ?, 0))")
                .param(job.text())
                .query((row, number) -> number)
                .list();
    }

    /** How many adverts of a job were taken down because the job was closed. */
    int takenDown(JobId job) {
        return jdbc.sql("select count(*) from listings.listing where job = ? and state = 'CLOSED' and closing like ?")
                .params(job.value(), JobClosings.CODE + "%")
                .query(Integer.class)
                .single();
    }

    /** Which adverts are asked for. */
    record Wanted(@Nullable JobId job, List<String> boards, List<ListingState> states) {}

    /** Newest first, those behind one. */
    List<Kept> list(Wanted wanted, @Nullable UUID behind, int most) {
        var conditions = new Conditions()
                .anyOf(
                        "job",
                        wanted.job() == null
                                ? new UUID[0]
                                : new UUID[] {wanted.job().value()})
                .anyOf("board", wanted.boards().toArray(String[]::new))
                .anyOf("state", wanted.states())
                .behind("id", behind, true);
        return jdbc.sql("select * from listings.listing where true" + conditions.sql() + " order by id desc limit ?")
                .params(conditions.values())
                .param(most)
                .query(this::kept)
                .list();
    }

    private static @Nullable Timestamp time(Optional<Instant> instant) {
        return instant.map(Timestamp::from).orElse(null);
    }

    private Kept kept(ResultSet row, int number) throws SQLException {
        return new Kept(
                new ListingId(row.getObject("id", UUID.class)),
                new JobId(row.getObject("job", UUID.class)),
                row.getString("code"),
                row.getString("board"),
                new UserId(row.getObject("owner", UUID.class)),
                new EditionId(row.getObject("edition", UUID.class)),
                json.readValue(row.getString("words"), Words.class),
                ListingState.valueOf(row.getString("state")),
                text(row, "board_id"),
                text(row, "ticket"),
                text(row, "url"),
                text(row, "product"),
                price(row),
                time(row, "publish_at"),
                time(row, "published_at"),
                row.getTimestamp("expires_at").toInstant(),
                Optional.ofNullable(row.getObject("refresh_every", Integer.class)),
                time(row, "refreshed_at"),
                text(row, "problem"),
                text(row, "closing"),
                text(row, "deed").map(Deed::valueOf),
                time(row, "due_at"),
                row.getLong("turn"),
                ask(row),
                row.getInt("attempts"),
                row.getInt("version"),
                row.getTimestamp("made_at").toInstant(),
                row.getTimestamp("moved_at").toInstant());
    }

    private Optional<Work.Ask> ask(ResultSet row) throws SQLException {
        var call = row.getString("call");
        return call == null
                ? Optional.empty()
                : Optional.of(new Work.Ask(
                        Objects.requireNonNull(row.getString("service")), json.readValue(call, ProviderCall.class)));
    }

    private static Optional<Money> price(ResultSet row) throws SQLException {
        var currency = row.getString("currency");
        return currency == null ? Optional.empty() : Optional.of(Money.ofMinor(row.getLong("price"), currency));
    }

    private static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }

    private static Optional<Instant> time(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getTimestamp(column)).map(Timestamp::toInstant);
    }
}
