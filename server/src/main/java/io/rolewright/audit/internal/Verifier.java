package io.rolewright.audit.internal;

import io.rolewright.audit.internal.Head.Mark;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the whole trail once, a page at a time, and compares it with its chain, the heads and their file. */
@Component
class Verifier {
    private static final int PAGE = 2000;

    private final JdbcClient jdbc;
    private final Chain chain;
    private final Heads heads;
    private final HeadsFile file;
    private final SealingKeys keys;

    Verifier(JdbcClient jdbc, Chain chain, Heads heads, HeadsFile file, SealingKeys keys) {
        this.jdbc = jdbc;
        this.chain = chain;
        this.heads = heads;
        this.file = file;
        this.keys = keys;
    }

    /**
     * What came out.
     *
     * @param beginning the position that the trail begins behind
     * @param end the position of its last entry when the verification began
     * @param covered the position of the last genuine head
     * @param unchained entries of an older release that have no link yet
     */
    record Outcome(
            long beginning, long end, long covered, long unchained, long heads, List<String> keys, Findings findings) {}

    /** @param progress is told the position that has been reached, and the last one, from time to time */
    Outcome verify(Progress progress) {
        var outcome = verifyOnce(progress);
        // The rule of retention may have taken away what was being read.
        while (outcome.beginning() != chain.beginning().position()) {
            outcome = verifyOnce(progress);
        }
        return outcome;
    }

    /** Is told how far it is. */
    interface Progress {
        void reached(long beginning, long position, long end);
    }

    private Outcome verifyOnce(Progress progress) {
        var findings = new Findings();
        var known = keys.publicKeys();
        var beginning = beginning(known, findings);
        // In this order: what is added meanwhile must not make a head look as if it stood behind the end.
        var lastHead = Math.max(heads.last(Mark.HEAD).map(Head::position).orElse(0L), file.last());
        var end = chain.end().position();
        try (var lines = fileBehind(beginning.position())) {
            var check = new HeadCheck(
                    known,
                    paged(beginning.position(), after -> heads.after(after, PAGE), Head::position),
                    lines.iterator(),
                    lastHead,
                    findings);
            var links = new LinkCheck(beginning, findings);
            follow(links, check, beginning.position(), end, at -> progress.reached(beginning.position(), at, end));
            links.end();
            check.end();
            var unchained = unlinked(findings);
            return new Outcome(
                    beginning.position(),
                    end,
                    Math.max(check.covered(), beginning.position()),
                    unchained,
                    check.count(),
                    known.keys().keySet().stream().sorted().toList(),
                    findings);
        }
    }

    private Place beginning(PublicSealingKeys known, Findings findings) {
        return heads.last(Mark.BEGINNING)
                .map(head -> {
                    if (!known.isGenuine(Mark.BEGINNING, head)) {
                        findings.add(head.position(), "audit.head-forged");
                    }
                    return head.place();
                })
                .orElse(Place.START);
    }

    private Stream<Optional<Head>> fileBehind(long beginning) {
        return file.read().filter(head -> head.map(Head::position).orElse(Long.MAX_VALUE) > beginning);
    }

    private void follow(LinkCheck links, HeadCheck check, long beginning, long end, LongConsumer progress) {
        var entries = paged(
                beginning,
                after -> chain.read(after, end, PAGE),
                one -> one.link().position());
        while (entries.hasNext()) {
            links.next(entries.next());
            check.reach(links.place());
            if (links.place().position() % PAGE == 0) {
                progress.accept(links.place().position());
            }
        }
    }

    // Answers how many are only waiting for their link.
    private long unlinked(Findings findings) {
        return jdbc.sql("""
                select count(*) filter (where e.chained) as added, count(*) filter (where not e.chained) as older
                from audit.entry e where not exists (select from audit.link l where l.entry = e.event_id)""")
                .query((row, number) -> {
                    for (var i = 0L; i < row.getLong("added"); i++) {
                        findings.add(0, "audit.entry-added");
                    }
                    return row.getLong("older");
                })
                .single();
    }

    private static <T> Iterator<T> paged(long first, LongFunction<List<T>> page, ToLongFunction<T> at) {
        return Stream.iterate(
                        page.apply(first), some -> !some.isEmpty(), some -> page.apply(at.applyAsLong(some.getLast())))
                .flatMap(List::stream)
                .iterator();
    }
}
