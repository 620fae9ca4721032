package io.rolewright.engine.proof;

import io.rolewright.engine.advert.JobPosting;
import io.rolewright.engine.advert.Place;
import io.rolewright.engine.language.Words;
import io.rolewright.engine.place.Gazetteer;
import io.rolewright.engine.publication.PostingHtml;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether words of a title are the place of work, which the posting names elsewhere as well. */
public final class TitlePlace {
    /** Words before the name of a place. */
    private static final List<String> CUES = List.of("in", "at", "near", "around", "of", "based in");

    /** Smaller places are named like too many other things. */
    private static final int LEAST_PEOPLE = 5000;

    private TitlePlace() {}

    /** Whether these words are a place where the posting says the work is, as a member or in its text. */
    public static boolean isNamed(JobPosting posting, List<String> words) {
        return posting.places().stream().anyMatch(place -> names(place).anyMatch(words::equals))
                || isSaidElsewhere(posting, words) && isTown(words);
    }

    private static boolean isSaidElsewhere(JobPosting posting, List<String> words) {
        String name = " " + String.join(" ", words) + " ";
        String text = " " + String.join(" ", Words.of(PostingHtml.body(posting))) + " ";
        return !words.isEmpty() && CUES.stream().anyMatch(cue -> text.contains(" " + cue + name));
    }

    private static boolean isTown(List<String> words) {
        return Gazetteer.bundled()
                .find(String.join(" ", words))
                .filter(town -> town.population() >= LEAST_PEOPLE)
                .isPresent();
    }

    private static Stream<List<String>> names(Place place) {
        Stream<List<String>> parts = Stream.of(place.locality(), place.region(), place.postalCode(), place.country())
                .flatMap(Optional::stream)
                .map(Words::of);
        List<String> both = new ArrayList<>(place.locality().map(Words::of).orElse(List.of()));
        both.addAll(place.region().map(Words::of).orElse(List.of()));
        return Stream.concat(parts, Stream.of(both));
    }
}
