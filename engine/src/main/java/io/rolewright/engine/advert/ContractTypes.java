package io.rolewright.engine.advert;

import io.rolewright.engine.language.PhraseFile;
import io.rolewright.engine.language.Words;
import java.util.Arrays;
import java.util.List;

/** Reads how one is employed, however it is spelled. */
final class ContractTypes {
    private static final PhraseFile WORDS = PhraseFile.load("/advert/terms.txt");

    private ContractTypes() {}

    /**
     * What one value as a site states it means, such as {@code Full-time}, {@code fulltime_permanent} or {@code Part-time
     * or casual}; that a job is permanent says nothing of its hours where something else does.
     */
    static List<ContractType> of(String stated) {
        List<String> words = CodedWords.of(stated);
        List<ContractType> types = Arrays.stream(ContractType.values())
                .filter(type -> WORDS.in(type.name()).foundIn(words) || words.equals(CodedWords.of(type.name())))
                .toList();
        boolean permanent = types.isEmpty() && WORDS.in("PERMANENT").foundIn(words);
        return permanent ? List.of(ContractType.FULL_TIME) : types;
    }

    /** Every one that running text names, in the order of the enum. */
    static List<ContractType> in(String text) {
        List<String> words = Words.of(text);
        return Arrays.stream(ContractType.values())
                .filter(type -> WORDS.in(type.name() + " IN TEXT").foundIn(words))
                .toList();
    }
}
