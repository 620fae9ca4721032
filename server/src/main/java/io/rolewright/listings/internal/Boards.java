package io.rolewright.listings.internal;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** All boards, by name. */
@Component
class Boards {
    private final TreeMap<String, Board> boards = new TreeMap<>();

    Boards(List<Board> all) {
        all.forEach(board -> boards.put(board.name(), board));
    }

    Optional<Board> find(String name) {
        return Optional.ofNullable(boards.get(name));
    }

    /** @throws IllegalStateException when there is none: a listing names only boards that there are */
    Board get(String name) {
        return find(name).orElseThrow(() -> new IllegalStateException("board " + name));
    }

    List<Board> all() {
        return List.copyOf(boards.values());
    }
}
