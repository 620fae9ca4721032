package io.rolewright.engine.resume;

import io.rolewright.engine.Extracted;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/** How a person is called and reached, and their summary, with what was put right; an empty text takes a value out. */
final class CorrectedBasics {
    private final JsonNode basics;
    private final Addendum addendum;

    CorrectedBasics(JsonNode basics, Addendum addendum) {
        this.basics = basics;
        this.addendum = addendum;
    }

    Contact contact(Contact read) {
        return new Contact(
                one(basics.path("name"), read.name()),
                first(basics.path("email"), read.emails()),
                first(basics.path("phone"), read.phones()),
                links(read.links()),
                one(basics.path("location").path("address"), read.place()));
    }

    Optional<Extracted<String>> summary(Optional<Extracted<String>> read) {
        return one(basics.path("summary"), read);
    }

    private Optional<Extracted<String>> one(JsonNode said, Optional<Extracted<String>> read) {
        if (!said.isString()) {
            return read;
        }
        String value = Texts.oneLine(said.asString());
        if (read.filter(found -> found.value().equals(value)).isPresent()) {
            return read;
        }
        return value.isEmpty() ? Optional.empty() : Optional.of(addendum.value(value));
    }

    /** JSON Resume holds one, so one is put in the place of all that were read. */
    private List<Extracted<String>> first(JsonNode said, List<Extracted<String>> read) {
        return said.isString() ? one(said, same(said, read)).stream().toList() : read;
    }

    private static Optional<Extracted<String>> same(JsonNode said, List<Extracted<String>> read) {
        String value = Texts.oneLine(said.asString());
        return read.stream().filter(found -> found.value().equals(value)).findFirst();
    }

    /** {@code url} stands for pages of the person's own, {@code profiles} for those on networks. */
    private List<Extracted<String>> links(List<Extracted<String>> read) {
        Predicate<Extracted<String>> onNetwork =
                link -> JsonResume.network(link).isPresent();
        List<Extracted<String>> links = new ArrayList<>(first(
                basics.path("url"), read.stream().filter(onNetwork.negate()).toList()));
        if (basics.path("profiles").isArray()) {
            basics.path("profiles")
                    .forEach(profile -> one(profile.path("url"), same(profile.path("url"), read))
                            .ifPresent(links::add));
        } else {
            read.stream().filter(onNetwork).forEach(links::add);
        }
        return links;
    }
}
