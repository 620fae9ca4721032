package io.rolewright.resumes.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Knows the addresses from which job boards pass on applications, in the name of many people. */
@Component
class BoardSenders {
    private static final ClassPathResource DATA = new ClassPathResource("resumes/board-senders.json");

    private final Set<String> domains;

    BoardSenders(JsonMapper json) {
        try (var data = DATA.getInputStream()) {
            domains = json.readValue(data, new TypeReference<List<Board>>() {}).stream()
                    .flatMap(board -> board.domains().stream())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private record Board(String board, List<String> domains) {}

    /** Whether an address is a board's, in one of its domains or below one. */
    boolean have(String address) {
        var domain = address.substring(address.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
        return domains.stream().anyMatch(one -> domain.equals(one) || domain.endsWith("." + one));
    }
}
