package io.rolewright.runtime.database;

import io.rolewright.shared.Id;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The conditions of a list behind {@code where …}, and the values of their parameters in the same order. */
public final class Conditions {
    private final StringBuilder sql = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    /** What a parameter named; an empty value names nothing. */
    public static <T> List<T> named(@Nullable List<T> given) {
        return given == null
                ? List.of()
                : given.stream().filter(Objects::nonNull).toList();
    }

    /** A column holds one of these; any value will do where there are none. */
    public Conditions anyOf(String column, Object[] wanted) {
        return wanted.length == 0 ? this : and(column + " = any (?)", wanted);
    }

    /** The same of values of an enum, which stand by their names. */
    public Conditions anyOf(String column, List<? extends Enum<?>> wanted) {
        return anyOf(column, wanted.stream().map(Enum::name).toArray(String[]::new));
    }

    /** A column holds this id; any will do where there is none. */
    public Conditions is(String column, @Nullable Id wanted) {
        return wanted == null ? this : and(column + " = ?", wanted.value());
    }

    /**
     * A text holds this part, in whatever case, and whether its letters with marks are one character or several; any text will do
     * where there is none.
     */
    public Conditions holding(String column, @Nullable String part) {
        return part == null ? this : and("position(%s in %s) > 0".formatted(plain("?::text"), plain(column)), part);
    }

    private static String plain(String text) {
        return "lower(normalize(" + text + ", nfkc))";
    }

    /** An id comes behind the last one of the page before, if there was one. */
    public Conditions behind(String column, @Nullable UUID last, boolean latestFirst) {
        return last == null ? this : and(column + (latestFirst ? " < ?" : " > ?"), last);
    }

    /** A day is this one or later; any will do where there is none. */
    public Conditions notBefore(String column, @Nullable LocalDate first) {
        return first == null ? this : and(column + " >= ?", first);
    }

    /** A day is this one or earlier; any will do where there is none. */
    public Conditions notAfter(String column, @Nullable LocalDate last) {
        return last == null ? this : and(column + " <= ?", last);
    }

    /** A condition about one value holds, or does not, which it does not either where nothing is known. */
    public Conditions isTrue(String condition, Object value, boolean wanted) {
        return and("coalesce(" + condition + ", false) = " + wanted, value);
    }

    private Conditions and(String condition, Object value) {
        sql.append(" and ").append(condition);
        values.add(value);
        return this;
    }

    /** Each with {@code and} before it; empty when there are none. */
    public String sql() {
        return sql.toString();
    }

    public List<Object> values() {
        return List.copyOf(values);
    }
}
