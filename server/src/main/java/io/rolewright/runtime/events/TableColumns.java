package io.rolewright.runtime.events;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The columns that a table and its copy share; a migration in between may have added some.
 *
 * @param names all of them, quoted
 * @param keys those of the primary key
 */
record TableColumns(List<String> names, List<String> keys) {
    static TableColumns of(JdbcClient jdbc, String table, String copy) {
        var names = jdbc.sql("""
                        select quote_ident(a.attname) from pg_attribute a
                        join pg_attribute b on b.attrelid = ?::regclass and b.attname = a.attname and not b.attisdropped
                        where a.attrelid = ?::regclass and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
                        order by a.attnum""")
                .params(copy, table)
                .query((row, number) -> row.getString(1))
                .list();
        var keys = jdbc.sql("""
                        select quote_ident(a.attname) from pg_index i
                        join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any (i.indkey)
                        where i.indrelid = ?::regclass and i.indisprimary""")
                .param(table)
                .query((row, number) -> row.getString(1))
                .list();
        return new TableColumns(names, keys);
    }

    String all() {
        return String.join(", ", names);
    }

    String key() {
        return String.join(", ", keys);
    }

    String assignments() {
        return names.stream().map(name -> name + " = excluded." + name).collect(Collectors.joining(", "));
    }
}
