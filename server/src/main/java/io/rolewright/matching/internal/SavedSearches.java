package io.rolewright.matching.internal;

import io.rolewright.adverts.AdvertJson;
import io.rolewright.engine.advert.Advert;
import io.rolewright.matching.SavedSearch;
import io.rolewright.matching.SearchQuestion;
import io.rolewright.runtime.database.Conditions;
import io.rolewright.shared.SearchId;
import io.rolewright.shared.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The searches that people saved. */
@Component
class SavedSearches {
    private static final String WITH_HITS = """
            select search.*, (select count(*) from matching.search_hit where search_hit.search = search.id) as hits
            from matching.search where true""";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    SavedSearches(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * A search as it is worked on.
     *
     * @param advert what its words ask for; nothing where it is for a job
     */
    record Entry(SearchId id, UserId owner, SearchQuestion question, Optional<Advert> advert, double least) {}

    void add(SavedSearch search, UserId owner, Optional<Advert> advert) {
        jdbc.sql("""
                        insert into matching.search (id, owner, name, question, advert, least, saved_at)
                        values (?, ?, ?, ?::jsonb, ?::jsonb, ?, ?)""")
                .param(search.id().value())
                .param(owner.value())
                .param(search.name())
                .param(json.writeValueAsString(search.question()))
                .param(advert.map(json::writeValueAsString).orElse(null))
                .param(search.leastScore())
                .param(Timestamp.from(search.savedAt()))
                .update();
    }

    long count(UserId owner) {
        return jdbc.sql("select count(*) from matching.search where owner = ?")
                .param(owner.value())
                .query(Long.class)
                .single();
    }

    /** The latest first, behind {@code last}. */
    List<SavedSearch> page(UserId owner, @Nullable UUID last, int limit) {
        var conditions = new Conditions().is("owner", owner).behind("id", last, true);
        return jdbc.sql(WITH_HITS + conditions.sql() + " order by id desc limit " + limit)
                .params(conditions.values())
                .query(this::search)
                .list();
    }

    Optional<SavedSearch> find(SearchId id, UserId owner) {
        return jdbc.sql(WITH_HITS + " and id = ? and owner = ?")
                .params(id.value(), owner.value())
                .query(this::search)
                .optional();
    }

    boolean remove(SearchId id, UserId owner) {
        return jdbc.sql("delete from matching.search where id = ? and owner = ?")
                        .params(id.value(), owner.value())
                        .update()
                == 1;
    }

    void removeAll(UserId owner) {
        jdbc.sql("delete from matching.search where owner = ?")
                .param(owner.value())
                .update();
    }

    List<Entry> all() {
        return jdbc.sql("select * from matching.search order by id")
                .query(this::entry)
                .list();
    }

    private SavedSearch search(ResultSet row, int number) throws SQLException {
        return new SavedSearch(
                new SearchId(row.getObject("id", UUID.class)),
                row.getString("name"),
                question(row),
                row.getDouble("least"),
                row.getLong("hits"),
                row.getTimestamp("saved_at").toInstant());
    }

    private Entry entry(ResultSet row, int number) throws SQLException {
        var advert = row.getString("advert");
        return new Entry(
                new SearchId(row.getObject("id", UUID.class)),
                new UserId(row.getObject("owner", UUID.class)),
                question(row),
                advert == null ? Optional.empty() : Optional.of(AdvertJson.read(json, json.readTree(advert))),
                row.getDouble("least"));
    }

    private SearchQuestion question(ResultSet row) throws SQLException {
        return json.readValue(row.getString("question"), SearchQuestion.class);
    }
}
