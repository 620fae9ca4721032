package io.rolewright.runtime.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The migrations in this jar: {@code db/migration/<service>/V<n>__<what>.sql}. */
final class Scripts {
    private static final Pattern NAME = Pattern.compile("V(\\d{1,6})__\\w+\\.sql");

    private Scripts() {}

    /** Where Flyway finds those of a service. */
    static String location(String service) {
        return "classpath:db/migration/" + service;
    }

    /** The number of a service's newest; nothing when it keeps nothing in the database. */
    static OptionalInt newest(String service) {
        try {
            var scripts = new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:db/migration/" + service + "/V*.sql");
            return Arrays.stream(scripts)
                    .map(script -> NAME.matcher(Objects.requireNonNull(script.getFilename())))
                    .filter(name -> name.matches())
                    .mapToInt(name -> Integer.parseInt(name.group(1)))
                    .max();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
