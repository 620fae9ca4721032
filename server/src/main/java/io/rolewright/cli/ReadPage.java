package io.rolewright.cli;

import io.rolewright.engine.advert.Advert;
import io.rolewright.engine.advert.AdvertParser;
import io.rolewright.engine.advert.PostingOrigin;
import io.rolewright.engine.board.BoardEntry;
import io.rolewright.engine.board.BoardPage;
import java.util.List;
import java.util.Optional;

/**
 * A file with at least one job posting.
 *
 * @param file its name
 * @param page what it said
 * @param jobs the jobs on it, whole or refused, in their order
 */
record ReadPage(String file, BoardPage page, List<Job> jobs) {
    /** One of the jobs: what it asks for, or why it was refused. */
    sealed interface Job {
        int item();
    }

    /** A job that was read. */
    record Taken(int item, PostingOrigin origin, Advert advert) implements Job {}

    /** An item without one. */
    record NotTaken(int item, String code) implements Job {}

    static ReadPage of(String file, BoardPage page, AdvertParser parser) {
        return new ReadPage(
                file,
                page,
                page.entries().stream()
                        .map(entry -> job(file, page, entry, parser))
                        .toList());
    }

    /** The jobs that were read. */
    List<Advert> adverts() {
        return jobs.stream()
                .filter(Taken.class::isInstance)
                .map(job -> ((Taken) job).advert())
                .toList();
    }

    private static Job job(String file, BoardPage page, BoardEntry entry, AdvertParser parser) {
        return switch (entry.outcome()) {
            case BoardEntry.Read read ->
                new Taken(entry.position(), origin(file, page, entry, Optional.empty()), parser.parse(read.posting()));
            case BoardEntry.DetailsNeeded details ->
                new Taken(
                        entry.position(),
                        origin(file, page, entry, Optional.of(details.where())),
                        parser.parse(details.posting()));
            case BoardEntry.Refused refused -> new NotTaken(entry.position(), refused.code());
        };
    }

    private static PostingOrigin origin(String file, BoardPage page, BoardEntry entry, Optional<String> details) {
        var several = page.entries().size() > 1;
        return new PostingOrigin(
                file,
                several ? Optional.of(entry.position()) : Optional.empty(),
                page.format(),
                page.mapping(),
                details);
    }
}
