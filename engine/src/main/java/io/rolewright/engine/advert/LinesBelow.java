package io.rolewright.engine.advert;

import io.rolewright.engine.language.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * The short lines below a page's heading, which often are facts without labels: {@code Lyon}, {@code CDI}, or {@code Quay
 * Works · Perth, WA · Full time}.
 */
record LinesBelow(List<String> lines) {
    private static final int MOST = 10;
    private static final int LONGEST = 120;
    private static final int LONGEST_OF_FACTS = 300;
    private static final int LONGEST_NAME = 60;
    private static final int WORDS_OF_A_CONTRACT = 4;
    private static final int PARTS = 3;
    private static final Pattern BETWEEN = Pattern.compile("\\s*[·|•]\\s*");

    static LinesBelow of(String title, Element body) {
        String text = MarkupLines.of(body);
        int from = Math.max(0, text.indexOf(title));
        return new LinesBelow(text.substring(from)
                .lines()
                .filter(line -> !line.isBlank())
                .skip(1)
                .limit(MOST)
                .map(line -> line.startsWith("• ") ? line.substring(2) : line)
                .filter(line -> line.length() <= LONGEST
                        || line.length() <= LONGEST_OF_FACTS && parts(line).size() >= PARTS)
                .toList());
    }

    private static List<String> parts(String line) {
        return List.of(BETWEEN.split(line.strip()));
    }

    /** The first that is nothing but a place. */
    Optional<String> place() {
        return Stream.concat(facts().stream(), lines.stream().flatMap(line -> PlaceWords.parted(line).stream()))
                .filter(Places::isKnown)
                .findFirst();
    }

    /** The first that is nothing but a contract type. */
    Optional<String> contract() {
        return contractIn(Stream.concat(facts().stream(), lines.stream()));
    }

    private static Optional<String> contractIn(Stream<String> lines) {
        return lines.filter(line -> Words.of(line).size() <= WORDS_OF_A_CONTRACT)
                .filter(line -> !ContractTypes.of(line).isEmpty())
                .findFirst();
    }

    /** Who hires: what begins a line of facts, and is none that can be told otherwise. */
    Optional<String> employer() {
        return facts().stream()
                .findFirst()
                .filter(name -> name.length() <= LONGEST_NAME
                        && name.chars().noneMatch(Character::isDigit)
                        && !Places.isKnown(name)
                        && ContractTypes.of(name).isEmpty()
                        && WorkModeInText.find(name).isEmpty()
                        && PageFact.labelled(name).isEmpty());
    }

    /** What a line of facts says behind a word for it: {@code closes 2026-12-01}. */
    Optional<String> said(PageFact fact) {
        for (String part : facts()) {
            int blank = part.indexOf(' ');
            if (blank > 0
                    && PageFact.labelled(part.substring(0, blank))
                            .filter(fact::equals)
                            .isPresent()) {
                return Optional.of(part.substring(blank + 1).strip());
            }
        }
        return Optional.empty();
    }

    /** Whether a line of facts is about a job, and not about who wrote an article, where and when. */
    boolean areOfAJob() {
        return contractIn(facts().stream()).isPresent()
                || said(PageFact.CLOSING).isPresent()
                || said(PageFact.REFERENCE).isPresent();
    }

    /** The parts of the first line of which one is a place or a contract type. */
    private List<String> facts() {
        return lines.stream()
                .map(LinesBelow::parts)
                .filter(parts -> parts.size() >= PARTS && parts.stream().anyMatch(LinesBelow::isFact))
                .findFirst()
                .map(ArrayList::new)
                .orElseGet(ArrayList::new);
    }

    private static boolean isFact(String part) {
        return Places.isKnown(part)
                || Words.of(part).size() <= WORDS_OF_A_CONTRACT
                        && !ContractTypes.of(part).isEmpty();
    }
}
