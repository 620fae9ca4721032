package io.rolewright.listings.internal;

import io.rolewright.runtime.database.Conditions;
import io.rolewright.shared.JobId;
import io.rolewright.shared.ListingId;
import io.rolewright.shared.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The adverts that people can read now, on our pages and in our feed. What has reached its end is not among them. */
@Component
class PublishedPages {
    private static final String CAREERS = CareersBoard.NAME;
    private static final String FEED = FeedBoard.NAME;
    private static final String ON_BOARD =
            " from listings.listing where board = ? and state = 'LIVE' and expires_at > ?";
    private static final String NEWEST_FIRST = " order by published_at desc, id desc";

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    PublishedPages(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** Those on the careers site, newest first. */
    List<PublishedPage> list(SoughtWords sought, int most, int behind) {
        return jdbc.sql("select *" + ON_BOARD + SoughtWords.CONDITION + NEWEST_FIRST + " limit ? offset ?")
                .params(CAREERS, now(), sought.patterns(), most, behind)
                .query(this::page)
                .list();
    }

    /** How many {@link #list} would go through. */
    int count(SoughtWords sought) {
        return jdbc.sql("select count(*)" + ON_BOARD + SoughtWords.CONDITION)
                .params(CAREERS, now(), sought.patterns())
                .query(Integer.class)
                .single();
    }

    /** Where a page stands, and when it last became another one. */
    record Entry(String slug, Instant changedAt) {}

    /** Of all pages on the careers site, newest first. */
    List<Entry> entries(int most) {
        return jdbc.sql("select board_id, moved_at" + ON_BOARD + NEWEST_FIRST + " limit ?")
                .params(CAREERS, now(), most)
                .query((row, number) -> new Entry(
                        row.getString("board_id"), row.getTimestamp("moved_at").toInstant()))
                .list();
    }

    /**
     * The advert whose job's code stands at the end of a page's address. It is there as long as any board shows it, since boards
     * send people here to apply, and may be found at an older address; its own is {@link PublishedPage#slug}.
     */
    Optional<PublishedPage> find(String slug) {
        return jdbc.sql("""
                        select * from listings.listing
                        where code = ? and state in ('PUBLISHING', 'LIVE') and expires_at > ?
                        order by board <> 'careers', id desc limit 1""")
                .params(CareersAddress.code(slug), now())
                .query(this::page)
                .optional();
    }

    /** Whether there was such a page. */
    boolean wasThere(String slug) {
        return jdbc.sql("""
                        select exists (select from listings.listing
                        where code = ? and published_at is not null)""")
                .param(CareersAddress.code(slug))
                .query(Boolean.class)
                .single();
    }

    /** Those in the feed, by their ids and some at a time. */
    List<PublishedPage> feed(Optional<ListingId> behind, int most) {
        var last = behind.map(ListingId::value).orElse(null);
        var conditions = new Conditions().behind("id", last, false);
        return jdbc.sql("select *" + ON_BOARD + conditions.sql() + " order by id limit ?")
                .params(FEED, now())
                .params(conditions.values())
                .param(most)
                .query(this::page)
                .list();
    }

    /**
     * What tells one state of the feed from another.
     *
     * @param mark differs when anything in the feed does
     * @param changedAt when an advert last came, changed or went; absent before the first
     */
    record FeedState(String mark, Optional<Instant> changedAt) {}

    FeedState feedState() {
        return jdbc.sql("""
                        select max(moved_at) as changed, md5(coalesce(string_agg(
                                concat_ws(' ', id, code, published_at, md5(words::text)), ',' order by id)
                            filter (where state = 'LIVE' and expires_at > ?), '')) as mark
                        from listings.listing where board = ?""")
                .params(now(), FEED)
                .query((row, number) -> new FeedState(row.getString("mark"), time(row, "changed")))
                .single();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private PublishedPage page(ResultSet row, int number) throws SQLException {
        var words = json.readValue(row.getString("words"), Words.class);
        var code = row.getString("code");
        var changedAt = row.getTimestamp("moved_at").toInstant();
        return new PublishedPage(
                new ListingId(row.getObject("id", UUID.class)),
                new JobId(row.getObject("job", UUID.class)),
                new UserId(row.getObject("owner", UUID.class)),
                slug(row, words, code),
                code,
                words,
                time(row, "published_at").orElse(changedAt),
                row.getTimestamp("expires_at").toInstant(),
                changedAt);
    }

    /** Another board calls an advert by another name. */
    private static String slug(ResultSet row, Words words, String code) throws SQLException {
        var slug = row.getString("board").equals(CAREERS) ? row.getString("board_id") : null;
        return slug == null ? CareersAddress.slug(words.title(), code) : slug;
    }

    private static Optional<Instant> time(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getTimestamp(column)).map(Timestamp::toInstant);
    }
}
