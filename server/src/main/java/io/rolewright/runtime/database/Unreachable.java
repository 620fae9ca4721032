package io.rolewright.runtime.database;

import io.rolewright.runtime.StartRefusedException;
import java.sql.SQLException;
import java.util.Set;
import org.springframework.core.env.Environment;

/** Explains a start that failed because the database does not answer, or does not let us in. */
final class Unreachable {
    private static final int MOST_CAUSES = 20;

    /** SQL states: connection, login, no such database, resources, operator. */
    private static final Set<String> STATES = Set.of("08", "28", "3D", "53", "57");

    private Unreachable() {}

    /** The failure, or the refusal that explains it. */
    static RuntimeException explained(RuntimeException failure, Environment settings) {
        return isUnreachable(failure)
                ? new StartRefusedException(failure, "runtime.database-unreachable", address(settings))
                : failure;
    }

    private static boolean isUnreachable(Throwable failure) {
        Throwable cause = failure;
        for (var depth = 0; cause != null && depth < MOST_CAUSES; depth++) {
            if (cause instanceof SQLException answer && isAway(answer)) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }

    private static boolean isAway(SQLException answer) {
        var state = answer.getSQLState();
        return state != null && state.length() > 2 && STATES.contains(state.substring(0, 2));
    }

    // What follows the name may hold a password.
    private static String address(Environment settings) {
        var url = settings.getProperty("spring.datasource.url", "");
        return url.isEmpty() ? "postgres" : url.replaceFirst("\\?.*", "").replaceFirst("//[^/@]*@", "//");
    }
}
