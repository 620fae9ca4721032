package io.rolewright.matching.internal;

import io.rolewright.shared.AdvertId;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.DocumentId;
import io.rolewright.shared.JobId;
import io.rolewright.shared.MatchId;
import io.rolewright.shared.ProfileId;
import io.rolewright.shared.ReceiptId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads matches out of their rows. */
@Component
class MatchRows {
    private final JsonMapper json;

    MatchRows(JsonMapper json) {
        this.json = json;
    }

    static Matches.Place place(ResultSet row, int number) throws SQLException {
        return new Matches.Place(
                new MatchId(row.getObject("id", UUID.class)),
                new JobId(row.getObject("job", UUID.class)),
                new CandidateId(row.getObject("candidate", UUID.class)),
                row.getBigDecimal("score"));
    }

    Matches.Stored stored(ResultSet row, int number) throws SQLException {
        var receipt = row.getObject("receipt", UUID.class);
        return new Matches.Stored(
                place(row, number),
                new AdvertId(row.getObject("advert", UUID.class)),
                new ProfileId(row.getObject("profile", UUID.class)),
                new DocumentId(row.getObject("document", UUID.class)),
                MatchJson.read(json, json.readTree(row.getString("reasons"))),
                row.getString("versions"),
                row.getTimestamp("ranked_at").toInstant(),
                origin(row),
                receipt == null ? null : new ReceiptId(receipt));
    }

    private static Matches.@Nullable Origin origin(ResultSet row) throws SQLException {
        var person = row.getBytes("person_input");
        if (person == null) {
            return null;
        }
        var asOf = YearMonth.from(row.getDate("as_of").toLocalDate());
        return new Matches.Origin(asOf, hex(row.getBytes("advert_input")), hex(person), row.getString("model"));
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
