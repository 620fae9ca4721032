package io.rolewright.events.listings;

/** How far an advert on a board has come. */
public enum ListingState {
    /** It is kept, and nothing happens before somebody says when. */
    DRAFT,
    /** It is published at its time. */
    SCHEDULED,
    /** The board is being asked, or has said yes and does not show it yet. */
    PUBLISHING,
    /** People can see it. */
    LIVE,
    /** It is to be taken down, and the board has not yet said that it is. */
    EXPIRING,
    /** It is not there any more. */
    CLOSED,
    /** It was never there: the board, or a rule, refused it. */
    FAILED;

    /** Whether nothing follows any more. */
    public boolean isOver() {
        return this == CLOSED || this == FAILED;
    }
}
