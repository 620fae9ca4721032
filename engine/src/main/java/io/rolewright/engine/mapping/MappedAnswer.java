package io.rolewright.engine.mapping;

import java.util.List;
import java.util.Optional;

/**
 * What an answer says, in the words of schema.org.
 *
 * @param mapping what it was read by
 * @param kind what it is written in
 * @param shape which of the format's answers it is, as the mapping names it: {@code list}, {@code job}
 * @param items the jobs in their order, without those that the source hides
 * @param total how many jobs the source has in all pages together, where it says so
 * @param next what the source wants to be told for the next page: an address, a token or an offset
 * @param cut whether the answer has more items than the limit
 * @param broken whether the answer ends before its time; what stands before the break was read
 */
public record MappedAnswer(
        Mapping mapping,
        Mapping.Kind kind,
        String shape,
        List<MappedItem> items,
        Optional<Long> total,
        Optional<String> next,
        boolean cut,
        boolean broken) {
    public MappedAnswer {
        items = List.copyOf(items);
    }
}
