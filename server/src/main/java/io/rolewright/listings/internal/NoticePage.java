package io.rolewright.listings.internal;

import java.util.List;
import java.util.Optional;

/** What a page shows that only says something. Search engines need not know it. */
record NoticePage(String title, List<String> paragraphs) {
    Optional<String> canonical() {
        return Optional.empty();
    }
}
