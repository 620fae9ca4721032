package io.rolewright.engine.improvement;

import io.rolewright.engine.advert.JobPosting;
import io.rolewright.engine.advert.PostingOutline;
import io.rolewright.engine.document.Span;
import io.rolewright.engine.publication.PostingHtml;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A posting with changes, and where its words went. */
final class Rewriting {
    private final JobPosting source;
    private final StringBuilder text = new StringBuilder();
    private final List<Piece> pieces = new ArrayList<>();
    private final JobPosting posting;

    /**
     * A stretch of the source and where it went.
     *
     * @param kept whether its words stayed, one for one
     */
    private record Piece(Span from, Span to, boolean kept) {}

    private Rewriting(JobPosting source, List<Change> changes) {
        this.source = source;
        Optional<Edit> title = changes.stream()
                .filter(change -> change.path().equals(Change.TITLE))
                .flatMap(change -> change.edits().stream())
                .findFirst();
        List<Edit> below = changes.stream()
                .filter(change -> change.path().equals(Change.TEXT))
                .flatMap(change -> change.edits().stream())
                .toList();
        write(
                order(changes),
                Stream.concat(title.flatMap(this::inText).stream(), below.stream())
                        .sorted()
                        .toList());
        boolean moved = changes.stream().anyMatch(change -> !change.order().isEmpty());
        boolean body = moved || !below.isEmpty();
        this.posting = posting(title.map(Edit::put).orElse(source.title()), text.toString(), body);
    }

    static Rewriting of(JobPosting source, List<Change> changes) {
        return new Rewriting(source, changes);
    }

    JobPosting posting() {
        return posting;
    }

    private Optional<Edit> inText(Edit title) {
        return PostingOutline.title(source).map(span -> new Edit(span, title.put()));
    }

    private List<Span> order(List<Change> changes) {
        return changes.stream()
                .map(Change::order)
                .filter(order -> !order.isEmpty())
                .findFirst()
                .orElse(List.of(new Span(0, source.text().length())));
    }

    /** A part that stood last has no line end of its own. */
    private void write(List<Span> order, List<Edit> edits) {
        for (Span part : order) {
            if (!text.isEmpty() && order.size() > 1 && text.charAt(text.length() - 1) != '\n') {
                text.append("\n\n");
            }
            int at = part.start();
            for (Edit edit : edits) {
                if (part.contains(edit.span()) && edit.span().start() >= at) {
                    keep(new Span(at, edit.span().start()));
                    put(edit);
                    at = edit.span().end();
                }
            }
            keep(new Span(at, part.end()));
        }
    }

    private void keep(Span from) {
        if (from.length() > 0) {
            int start = text.length();
            text.append(from.of(source.text()));
            pieces.add(new Piece(from, new Span(start, text.length()), true));
        }
    }

    private void put(Edit edit) {
        int start = text.length();
        text.append(edit.put());
        pieces.add(new Piece(edit.span(), new Span(start, text.length()), false));
    }

    private JobPosting posting(String title, String written, boolean body) {
        JobPosting changed = source.withWords(title, source.html(), written);
        return body ? source.withWords(title, PostingHtml.description(changed), written) : changed;
    }

    Optional<Span> span(Span wanted) {
        Optional<Integer> start = position(wanted.start(), true);
        Optional<Integer> end = position(wanted.end(), false);
        return start.isPresent() && end.isPresent() && start.get() <= end.get()
                ? Optional.of(new Span(start.get(), end.get()))
                : Optional.empty();
    }

    private Optional<Integer> position(int at, boolean starts) {
        for (Piece piece : pieces) {
            boolean inside = starts
                    ? piece.from().start() <= at && at < piece.from().end()
                    : piece.from().start() < at && at <= piece.from().end();
            if (inside && piece.kept()) {
                return Optional.of(piece.to().start() + at - piece.from().start());
            }
            if (inside && at == (starts ? piece.from().start() : piece.from().end())) {
                return Optional.of(starts ? piece.to().start() : piece.to().end());
            }
        }
        return Optional.empty();
    }
}
