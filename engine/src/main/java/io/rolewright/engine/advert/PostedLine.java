package io.rolewright.engine.advert;

import io.rolewright.engine.language.PhraseFile;
import io.rolewright.engine.language.Words;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** A line such as {@code Publiée le 12/11/2026}, wherever it stands. */
final class PostedLine {
    private static final PhraseFile WORDS = PhraseFile.load("/advert/terms.txt");
    private static final int LONGEST = 60;

    private PostedLine() {}

    static Optional<String> in(Element body) {
        return MarkupLines.of(body)
                .lines()
                .filter(line -> line.length() <= LONGEST)
                .filter(line -> WORDS.in("POSTED LABELS").startOf(Words.of(line)))
                .filter(line -> Dates.day(line, Optional.empty()).isPresent())
                .findFirst();
    }
}
