package io.rolewright.audit.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.util.ReflectionTestUtils;

/** What somebody with every right on the database may do to a trail. */
final class Damages {
    private static final String ENTRY = "event_id = (select entry from audit.link where position = %d)";

    /** A bit of each kind of column, flipped. */
    private static final List<String> FLIPS = List.of(
            "update audit.entry set at = at + (1 << %2$d) * interval '1 microsecond' where " + ENTRY,
            "update audit.entry set type = " + flipped("type") + " where " + ENTRY,
            "update audit.entry set source = " + flipped("source") + " where " + ENTRY,
            "update audit.entry set subject = " + flipped("subject") + " where " + ENTRY,
            "update audit.entry set actor = " + flipped("actor") + " where " + ENTRY,
            "update audit.entry set cause = coalesce(cause || 'x', '') where " + ENTRY,
            "update audit.entry set trace = " + flipped("trace") + " where " + ENTRY,
            "update audit.entry set data = jsonb_set(data, '{number}', to_jsonb((data ->> 'number')::int # (1 << %2$d))) where "
                    + ENTRY,
            "update audit.entry set data = data - 'zeta' where " + ENTRY,
            "update audit.entry set chained = not chained where " + ENTRY,
            "update audit.entry set event_id = gen_random_uuid() where " + ENTRY,
            "update audit.link set hash = set_bit(hash, %2$d, 1 - get_bit(hash, %2$d)) where position = %1$d",
            "update audit.link set at = at + (1 << %2$d) * interval '1 microsecond' where position = %1$d",
            "update audit.link set form = form + 1 where position = %1$d",
            "update audit.link set entry = gen_random_uuid() where position = %1$d",
            "update audit.link set position = position + 100000 where position = %1$d");

    private static final String A_HEAD =
            "position = (select max(position) from audit.head where position <= greatest(%1$d, 7))";
    private static final List<String> HEADS = List.of(
            "update audit.head set hash = set_bit(hash, %2$d, 1 - get_bit(hash, %2$d)) where " + A_HEAD,
            "update audit.head set signature = set_bit(signature, %2$d, 1 - get_bit(signature, %2$d)) where " + A_HEAD,
            "update audit.head set at = at + (1 << %2$d) * interval '1 microsecond' where " + A_HEAD,
            "update audit.head set key = key || 'x' where " + A_HEAD,
            "update audit.head set position = position + 1 where " + A_HEAD,
            "delete from audit.head where " + A_HEAD,
            "update audit.sealing_key set public_key = set_bit(public_key, %2$d, 1 - get_bit(public_key, %2$d))");

    private static final List<String> LOSSES = List.of(
            "delete from audit.entry where " + ENTRY,
            "delete from audit.link where position = %1$d",
            "with gone as (delete from audit.link where position = %1$d returning entry)"
                    + " delete from audit.entry where event_id in (select entry from gone)");

    private Damages() {}

    private static String flipped(String column) {
        return "overlay(%1$s placing chr(ascii(substr(%1$s, 3, 1)) # 1) from 3)".formatted(column);
    }

    /** Does one, and answers what. */
    static String any(JdbcClient jdbc, Random random) {
        return switch (random.nextInt(10)) {
            case 0, 1, 2, 3 -> one(jdbc, random, FLIPS);
            case 4, 5 -> one(jdbc, random, HEADS);
            case 6 -> one(jdbc, random, LOSSES);
            case 7 -> swap(jdbc, random);
            case 8 -> truncate(jdbc, 1 + random.nextInt(58), "");
            default ->
                truncate(jdbc, 1 + random.nextInt(58), ", heads as (delete from audit.head where position > %1$d)");
        };
    }

    private static String one(JdbcClient jdbc, Random random, List<String> kinds) {
        return run(jdbc, kinds.get(random.nextInt(kinds.size())).formatted(1 + random.nextInt(60), random.nextInt(16)));
    }

    private static String swap(JdbcClient jdbc, Random random) {
        var one = 1 + random.nextInt(59);
        var other = random.nextBoolean() ? one + 1 : 1 + (one + random.nextInt(58)) % 60;
        var columns = List.of("entry = o.entry", "hash = o.hash", "entry = o.entry, hash = o.hash, at = o.at");
        return run(
                jdbc, """
                update audit.link l set %s from audit.link o
                where (l.position, o.position) in ((%2$d, %3$d), (%3$d, %2$d))""".formatted(columns.get(random.nextInt(columns.size())), one, other == one ? one + 1 : other));
    }

    private static String truncate(JdbcClient jdbc, int last, String heads) {
        return run(
                jdbc,
                ("with gone as (delete from audit.link where position > %1$d returning entry)" + heads
                                + " delete from audit.entry where event_id in (select entry from gone)")
                        .formatted(last));
    }

    private static String run(JdbcClient jdbc, String damage) {
        if (jdbc.sql(damage).update() == 0) {
            throw new AssertionError("no damage: " + damage);
        }
        return damage;
    }

    /** Makes all links anew from a position on, as somebody would who has no key. */
    static void linkAnew(JdbcClient jdbc, Chain chain, long from) {
        var before = chain.read(from - 2, from - 1, 1).getFirst().link().place();
        for (var old : chain.read(from - 1, Long.MAX_VALUE, 1000)) {
            var entry = Objects.requireNonNull(old.entry());
            var link = Link.after(before, entry, old.link().at());
            jdbc.sql("update audit.link set hash = ? where position = ?")
                    .params(link.hash().bytes(), link.position())
                    .update();
            before = link.place();
        }
    }

    static Path path(HeadsFile file) {
        return (Path) Objects.requireNonNull(ReflectionTestUtils.getField(file, "file"));
    }
}
