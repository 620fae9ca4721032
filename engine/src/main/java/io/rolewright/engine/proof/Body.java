package io.rolewright.engine.proof;

import io.rolewright.engine.advert.JobPosting;
import io.rolewright.engine.advert.PostingOutline;
import io.rolewright.engine.advert.Section;
import io.rolewright.engine.document.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A posting's text without its title, as segments.
 *
 * @param text the whole text; spans point here
 * @param segments in order
 * @param parts in order; together they are all segments
 */
record Body(String text, List<Segment> segments, List<Part> parts) {
    /**
     * Segments below one heading.
     *
     * @param start index of the first one, which is the heading where there is one
     * @param headed whether there is one
     * @param section what the part is about
     */
    record Part(int start, boolean headed, Section section) {}

    static Body of(JobPosting posting) {
        String text = posting.text();
        Optional<Span> title = PostingOutline.title(posting);
        List<Word> words = title.map(span -> without(span, text)).orElseGet(() -> Word.of(text));
        List<Segment> segments = Segment.of(words);
        return new Body(text, segments, parts(text, segments));
    }

    /** The words but for the title's; the signs at its end go with it. */
    private static List<Word> without(Span title, String text) {
        List<Word> words = new ArrayList<>();
        boolean behind = false;
        for (Word word : Word.of(text)) {
            boolean inTitle = word.span().overlaps(title);
            if (!inTitle && behind) {
                Gap gap = Gap.of(text, title.end(), word.span().start());
                words.add(new Word(word.span(), word.written(), word.folded(), gap));
            } else if (!inTitle) {
                words.add(word);
            }
            behind = inTitle;
        }
        return words;
    }

    private static List<Part> parts(String text, List<Segment> segments) {
        List<Part> parts = new ArrayList<>();
        int at = 0;
        for (PostingOutline.Part part : PostingOutline.parts(text)) {
            while (at < segments.size()
                    && segments.get(at).span().start() < part.span().start()) {
                at++;
            }
            if (at < segments.size() && part.span().contains(segments.get(at).span())) {
                parts.add(new Part(at, part.heading().isPresent(), part.section()));
            }
        }
        if (!segments.isEmpty() && (parts.isEmpty() || parts.getFirst().start() > 0)) {
            parts.addFirst(new Part(0, false, Section.OTHER));
        }
        return parts;
    }

    int size() {
        return segments.size();
    }

    /** The part in which a segment stands. */
    Part partOf(int segment) {
        return parts.stream()
                .filter(part -> part.start() <= segment)
                .reduce((before, last) -> last)
                .orElseThrow();
    }

    boolean startsPart(int segment) {
        return parts.stream().anyMatch(part -> part.start() == segment);
    }

    boolean endsPart(int segment) {
        return segment + 1 == segments.size() || startsPart(segment + 1);
    }

    /** What stands behind a segment, up to the next one. */
    Gap behind(int segment) {
        return segment + 1 < segments.size()
                ? segments.get(segment + 1).gap()
                : Gap.of(text, segments.get(segment).span().end(), text.length());
    }
}
