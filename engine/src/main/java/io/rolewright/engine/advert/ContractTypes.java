package io.rolewright.engine.advert;

import io.rolewright.engine.language.PhraseFile;
import io.rolewright.engine.language.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads how one is employed, however it is spelled. */
final class ContractTypes {
    private static final PhraseFile WORDS = PhraseFile.load("/advert/terms.txt");

    private ContractTypes() {}

    /** One value as a site states it, such as {@code Full-time} or {@code fulltime_permanent}. */
    static Optional<ContractType> of(String stated) {
        List<String> words = Words.of(stated);
        return Arrays.stream(ContractType.values())
                .filter(type -> WORDS.in(type.name()).foundIn(words) || words.equals(Words.of(type.name())))
                .findFirst();
    }

    /** Every one that running text names, in the order of the enum. */
    static List<ContractType> in(String text) {
        List<String> words = Words.of(text);
        return Arrays.stream(ContractType.values())
                .filter(type -> WORDS.in(type.name() + " IN TEXT").foundIn(words))
                .toList();
    }
}
