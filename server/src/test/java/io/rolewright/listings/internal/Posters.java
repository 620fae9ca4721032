package io.rolewright.listings.internal;

import io.rolewright.events.listings.ListingState;
import io.rolewright.shared.Ids;
import io.rolewright.shared.JobId;
import io.rolewright.shared.ListingId;
import io.rolewright.shared.UserId;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Puts adverts up by hand, and takes them down. */
@TestComponent
class Posters {
    static final UserId OWNER = new UserId(UUID.fromString("018f0000-0000-7000-8000-00000000000c"));
    private static final Duration MONTH = Duration.ofDays(30);

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;
    private final Ids ids;
    private final AtomicInteger codes = new AtomicInteger();

    Posters(JdbcClient jdbc, JsonMapper json, Clock clock, Ids ids) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
        this.ids = ids;
    }

    /** An advert that was put up. */
    record Poster(ListingId id, JobId job, String code, String slug) {
        String path() {
            return "/careers/" + slug;
        }
    }

    /** Puts an advert up on the careers site. */
    Poster post(Words words) {
        return post("careers", words);
    }

    /** Puts an advert up on one of our boards. */
    Poster post(String board, Words words) {
        var code = "QA%04d".formatted(codes.incrementAndGet());
        var poster = new Poster(
                ids.next(ListingId::new), ids.next(JobId::new), code, CareersAddress.slug(words.title(), code));
        var now = clock.instant();
        jdbc.sql("""
                        insert into listings.listing (id, job, code, board, owner, edition, words, state, board_id,
                            published_at, expires_at, made_at, moved_at)
                        values (?, ?, ?, ?, ?, ?, ?::jsonb, 'LIVE', ?, ?, ?, ?, ?)""")
                .params(poster.id().value(), poster.job().value(), code, board, OWNER.value(), UUID.randomUUID())
                .params(
                        json.writeValueAsString(words),
                        board.equals("careers") ? poster.slug() : poster.id().text())
                .params(Timestamp.from(now), Timestamp.from(now.plus(MONTH)), Timestamp.from(now), Timestamp.from(now))
                .update();
        return poster;
    }

    void move(Poster poster, ListingState state) {
        jdbc.sql("update listings.listing set state = ?, moved_at = ? where id = ?")
                .params(
                        state.name(),
                        Timestamp.from(clock.instant()),
                        poster.id().value())
                .update();
    }

    /** Puts other words up in the place of an advert's. */
    void reword(Poster poster, Words words) {
        jdbc.sql("update listings.listing set words = ?::jsonb where id = ?")
                .params(json.writeValueAsString(words), poster.id().value())
                .update();
    }

    /** Lets an advert reach its end before anybody takes it down. */
    void expire(Poster poster) {
        jdbc.sql("update listings.listing set expires_at = ? where id = ?")
                .params(Timestamp.from(clock.instant()), poster.id().value())
                .update();
    }

    /** Takes everything down without a trace. */
    void clear() {
        jdbc.sql("delete from listings.listing").update();
    }
}
