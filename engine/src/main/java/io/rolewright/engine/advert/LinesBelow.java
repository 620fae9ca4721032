package io.rolewright.engine.advert;

import io.rolewright.engine.language.Words;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** The short lines below a page's heading, which often are facts without labels: {@code Lyon}, {@code CDI}. */
record LinesBelow(List<String> lines) {
    private static final int MOST = 10;
    private static final int LONGEST = 120;
    private static final int WORDS_OF_A_CONTRACT = 4;

    static LinesBelow of(String title, Element body) {
        String text = MarkupLines.of(body);
        int from = Math.max(0, text.indexOf(title));
        return new LinesBelow(text.substring(from)
                .lines()
                .filter(line -> !line.isBlank())
                .skip(1)
                .limit(MOST)
                .filter(line -> line.length() <= LONGEST)
                .map(line -> line.startsWith("• ") ? line.substring(2) : line)
                .toList());
    }

    /** The first that is nothing but a place. */
    Optional<String> place() {
        return lines.stream()
                .flatMap(line -> PlaceWords.parted(line).stream())
                .filter(Places::isKnown)
                .findFirst();
    }

    /** The first that is nothing but a contract type. */
    Optional<String> contract() {
        return lines.stream()
                .filter(line -> Words.of(line).size() <= WORDS_OF_A_CONTRACT)
                .filter(line -> !ContractTypes.of(line).isEmpty())
                .findFirst();
    }
}
