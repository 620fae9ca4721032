package io.rolewright.matching.internal.index;

import io.rolewright.shared.CandidateId;
import io.rolewright.shared.ProfileId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What an index is told of a candidate: normalised terms, numbers, codes and a vector of the blind version. Tokens are
 * indexed and not stored.
 *
 * @param profile the reading that all this comes from
 * @param text tokens in their order, without blanks
 * @param keywords codes that filters ask for; absent is not known
 * @param numbers absent is not known
 * @param place where the candidate lives, as far as it is known
 * @param vector the meaning of the profile, where a model was at hand
 */
public record IndexedCandidate(
        CandidateId candidate,
        ProfileId profile,
        Map<TextField, List<String>> text,
        Map<KeywordField, Set<String>> keywords,
        Map<NumberField, Long> numbers,
        Optional<Place> place,
        Optional<QuantizedVector> vector) {
    public IndexedCandidate {
        text = Map.copyOf(text);
        keywords = Map.copyOf(keywords);
        numbers = Map.copyOf(numbers);
        text.values().forEach(tokens -> tokens.forEach(Tokens::check));
    }

    /** Rises with every later profile: the time and the counter that its id (UUIDv7) begins with. */
    public long revision() {
        return profile.value().getMostSignificantBits();
    }
}
