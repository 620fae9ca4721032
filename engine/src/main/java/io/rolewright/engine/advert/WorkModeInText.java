package io.rolewright.engine.advert;

import io.rolewright.engine.language.PhraseFile;
import io.rolewright.engine.language.Words;
import java.util.List;
import java.util.Optional;

/** Reads where the work is done from running text. */
final class WorkModeInText {
    private static final PhraseFile WORDS = PhraseFile.load("/advert/terms.txt");

    /** In a label, such as {@code Remote (AU)}, the word stands for itself; in a sentence it may speak of villages. */
    private static final int LABEL = 3;

    private WorkModeInText() {}

    /** What a program says where the work is done: {@code TELECOMMUTE}, {@code on_site}, {@code OnSite}, {@code fully}. */
    static Optional<WorkMode> stated(String value) {
        List<String> words = CodedWords.of(value);
        return List.of(WorkMode.HYBRID, WorkMode.REMOTE, WorkMode.ON_SITE).stream()
                .filter(mode -> WORDS.in(mode.name() + " STATED").foundIn(words))
                .findFirst()
                .or(() -> find(String.join(" ", words)));
    }

    /** What words for a place say of it: {@code Remote - US}, {@code Berlin (hybrid)}. */
    static Optional<WorkMode> inPlace(String written) {
        List<String> words = Words.of(written);
        if (words.contains("hybrid")) {
            return Optional.of(WorkMode.HYBRID);
        }
        return words.contains("remote") || WORDS.in("REMOTE STATED").foundIn(words)
                ? Optional.of(WorkMode.REMOTE)
                : Optional.empty();
    }

    /** Hybrid before remote, as a hybrid job has remote days; empty when nothing is said. */
    static Optional<WorkMode> find(String text) {
        List<String> words = Words.of(text);
        if (words.size() <= LABEL && words.contains("remote")) {
            return Optional.of(WorkMode.REMOTE);
        }
        if (words.size() <= LABEL && words.contains("hybrid")) {
            return Optional.of(WorkMode.HYBRID);
        }
        if (WORDS.in("NOT REMOTE").foundIn(words)) {
            return Optional.of(WorkMode.ON_SITE);
        }
        return List.of(WorkMode.HYBRID, WorkMode.REMOTE, WorkMode.ON_SITE).stream()
                .filter(mode -> WORDS.in(mode.name()).foundIn(words))
                .findFirst();
    }
}
