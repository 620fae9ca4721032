package io.rolewright.runtime.health;

import io.rolewright.runtime.Outage;
import io.rolewright.shared.Problem;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

/** Whether the database answers. */
final class DatabaseLook {
    private static final String BUSY = "runtime.database-busy";

    private DatabaseLook() {}

    // A database that is busy is there: sending everybody elsewhere would only move the load.
    static Optional<Problem> at(DataSource source) {
        var jdbc = new JdbcTemplate(source);
        jdbc.setQueryTimeout(1);
        try {
            jdbc.queryForObject("select 1", Integer.class);
            return Optional.empty();
        } catch (DataAccessException failure) {
            var problem = Outage.problem(failure).orElseThrow(() -> failure);
            return problem.code().equals(BUSY) ? Optional.empty() : Optional.of(problem);
        }
    }
}
