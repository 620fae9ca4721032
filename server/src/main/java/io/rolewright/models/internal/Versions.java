package io.rolewright.models.internal;

import io.rolewright.models.StoredArtifact;
import io.rolewright.shared.ContractException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The versions as rows that are only ever added. */
@Component
class Versions {
    private static final TypeReference<Map<String, Double>> METRICS = new TypeReference<>() {};
    private static final String WITH_SIZE =
            "select v.*, a.size from models.version v join models.artifact a on a.sha256 = v.artifact ";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Versions(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * One row.
     *
     * @param number from 1
     * @param hash names artefact and card
     * @param text the card
     * @param card what it says
     * @param parents hashes
     */
    record Row(
            String model,
            int number,
            String hash,
            StoredArtifact artifact,
            String text,
            Card card,
            Map<String, Double> metrics,
            List<String> parents,
            Instant registeredAt,
            String registeredBy) {}

    /** Adds a version; the model's row is locked. */
    void add(Row row) {
        jdbc.sql("""
                        insert into models.version (model, version, hash, artifact, card, label, licence, training, metrics,
                            parents, registered_at, registered_by)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?)""")
                .params(row.model(), row.number(), row.hash(), row.artifact().sha256(), row.text())
                .params(row.card().version(), row.card().licence(), row.card().training())
                .params(json.writeValueAsString(row.metrics()), row.parents().toArray(String[]::new))
                .params(Timestamp.from(row.registeredAt()), row.registeredBy())
                .update();
    }

    /** @throws ContractException {@code models.version-unknown} (404) */
    Row get(String model, int number) {
        return jdbc.sql(WITH_SIZE + "where v.model = ? and v.version = ?")
                .params(model, number)
                .query(this::row)
                .optional()
                .orElseThrow(() -> ContractException.notFound("models.version-unknown", model, number));
    }

    Optional<Row> withHash(String model, String hash) {
        return jdbc.sql(WITH_SIZE + "where v.model = ? and v.hash = ?")
                .params(model, hash)
                .query(this::row)
                .optional();
    }

    /** Those of some hashes that name a version of any model. */
    List<String> known(Collection<String> hashes) {
        return jdbc.sql("select distinct hash from models.version where hash = any (?)")
                .param(hashes.toArray(String[]::new))
                .query((row, number) -> row.getString("hash"))
                .list();
    }

    /** The newest first. */
    List<Row> list(String model, @Nullable Integer before, int most) {
        return jdbc.sql(WITH_SIZE + """
                        where v.model = :model and (:before::integer is null or v.version < :before::integer)
                        order by v.version desc limit :most""")
                .param("model", model)
                .param("before", before)
                .param("most", most)
                .query(this::row)
                .list();
    }

    int count(String model) {
        return counts(List.of(model)).getOrDefault(model, 0);
    }

    /** How many versions each of some models has; those without any are left out. */
    Map<String, Integer> counts(List<String> models) {
        var counts = new HashMap<String, Integer>();
        jdbc.sql("select model, max(version) as count from models.version where model = any (?) group by model")
                .param(models.toArray(String[]::new))
                .query(row -> {
                    counts.put(row.getString("model"), row.getInt("count"));
                });
        return counts;
    }

    /** The versions that some models' aliases name, in one question. */
    List<Row> named(Map<String, Aliases> aliases) {
        var models = new ArrayList<String>();
        var numbers = new ArrayList<Integer>();
        aliases.forEach((model, named) -> named.versions().values().forEach(number -> {
            models.add(model);
            numbers.add(number);
        }));
        return jdbc.sql(WITH_SIZE + """
                        join (select distinct model, version from unnest(?::text[], ?::integer[]) as n (model, version)) named
                            on named.model = v.model and named.version = v.version""")
                .params(models.toArray(String[]::new), numbers.toArray(Integer[]::new))
                .query(this::row)
                .list();
    }

    private Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getString("model"),
                row.getInt("version"),
                row.getString("hash"),
                new StoredArtifact(row.getString("artifact"), row.getLong("size")),
                row.getString("card"),
                new Card(row.getString("label"), row.getString("licence"), row.getString("training"), ""),
                json.readValue(row.getString("metrics"), METRICS),
                List.of((String[]) row.getArray("parents").getArray()),
                row.getTimestamp("registered_at").toInstant(),
                row.getString("registered_by"));
    }
}
