package io.rolewright.support;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The rule of marks: every column that could hold words has a comment that says what it holds. {@code personal: …} is about
 * a person and holds encrypted bytes; {@code blind: …} is a keyed hash by which a person is found, removed at erasure;
 * {@code plain: …} is neither, and says why.
 */
public final class PersonalColumns {
    private PersonalColumns() {}

    /** The columns of all services that break the rule, each with the reason. */
    public static List<String> violations(JdbcClient jdbc) {
        return jdbc.sql("""
                select case when mark is null then name || ' has no mark' else name || ' is personal, not encrypted' end
                from (
                    select c.table_schema || '.' || c.table_name || '.' || c.column_name as name, c.data_type,
                           col_description(format('%I.%I', c.table_schema, c.table_name)::regclass, c.ordinal_position)
                               as comment
                    from information_schema.columns c
                    join pg_class t on t.oid = format('%I.%I', c.table_schema, c.table_name)::regclass
                    where c.table_schema not in ('pg_catalog', 'information_schema')
                      and c.table_name <> 'flyway_schema_history' and t.relkind in ('r', 'p') and not t.relispartition
                      and c.data_type in ('text', 'character varying', 'character', 'bytea', 'json', 'jsonb', 'xml',
                                          'tsvector', 'ARRAY', 'USER-DEFINED', 'name')) columns
                cross join lateral (select substring(comment from '^(?:personal|blind|plain): \\S') as mark) marks
                where mark is null or (mark like 'personal%' and data_type <> 'bytea')
                order by name
                """).query((row, number) -> row.getString(1)).list();
    }
}
