package io.rolewright.listings.internal;

/** What is done about an advert on a board. */
enum Deed {
    /** The board is asked to show it. */
    PLACE,
    /** The board is asked to show other words, or another end. */
    REPLACE,
    /** The board is asked to bring it to the top again. */
    REFRESH,
    /** The board is asked to take it down. */
    TAKE_DOWN,
    /** The board is asked what it shows. */
    LOOK
}
