package io.rolewright.billing.internal.books;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Numbers without gaps. Who takes one holds the series until their transaction ends, so a number that is taken is used or
 * taken again; take it last.
 */
@Component
public class NumberSeries {
    private final JdbcClient jdbc;

    NumberSeries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is numbered. */
    public enum Of {
        INVOICE,
        CREDIT_NOTE
    }

    /** The next number; from 1. */
    public long next(Of series) {
        return jdbc.sql("update billing.number_series set last = last + 1 where name = ? returning last")
                .param(series.name())
                .query(Long.class)
                .single();
    }
}
