package io.rolewright.benchmarks.ingest;

import io.rolewright.benchmarks.similarity.MadeUpAdverts;
import io.rolewright.benchmarks.subject.Postgres;
import io.rolewright.engine.similarity.Imprint;
import io.rolewright.engine.similarity.Signature;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.postgresql.PGConnection;

/** Jobs that a server knows already, with made-up signatures; straight into its tables. */
final class KnownAdverts {
    private static final int PART = 20_000;
    private static final String ID = "01800000-0000-7000-8000-%012d";

    private final Postgres database;
    private final MadeUpAdverts adverts = new MadeUpAdverts(1);

    KnownAdverts(Postgres database) {
        this.database = database;
    }

    /** @param shapes whose words, titles and towns the others have, under signatures of their own */
    void add(int count, List<Imprint> shapes) {
        database.execute("""
                insert into jobs.job (id, code, owner, state, stage, title, employer, posting, received_at, words)
                select ('01800000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, 'known' || n,
                       '01800000-0000-7000-8000-000000000007', 'OPEN', 'MATCHED', 'Known', 'Anybody', '{}', now(), ''
                from generate_series(0, %d) n""".formatted(count - 1));
        var bytes = shapes.stream().map(Imprint::toBytes).toList();
        for (var from = 0; from < count; from += PART) {
            copy(from, Math.min(count, from + PART), bytes);
        }
        database.execute("select setval(pg_get_serial_sequence('jobs.imprint', 'number'), %d)".formatted(count));
        database.execute("vacuum analyze jobs.job");
        database.execute("vacuum analyze jobs.imprint");
    }

    private void copy(int from, int until, List<byte[]> shapes) {
        var rows = String.join(
                "",
                IntStream.range(from, until)
                        .parallel()
                        .mapToObj(number -> row(number, shapes.get(number % shapes.size())))
                        .toList());
        try (var connection = database.source().getConnection()) {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy jobs.imprint (number, job, imprint, versions) from stdin", new StringReader(rows));
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A signature follows the byte that names the format. */
    private String row(int number, byte[] shape) {
        var imprint = shape.clone();
        System.arraycopy(adverts.signature(number).toBytes(), 0, imprint, 1, Signature.BYTES);
        return "%d\t%s\t\\\\x%s\tbenchmark\n"
                .formatted(number + 1, ID.formatted(number), HexFormat.of().formatHex(imprint));
    }
}
