package io.rolewright.engine.advert;

/**
 * What a page shows, apart from its data.
 *
 * @param title its heading; may be empty
 * @param html its main part; may be empty
 */
record PageWords(String title, String html) {
    boolean isEmpty() {
        return title.isBlank() || html.isBlank();
    }
}
