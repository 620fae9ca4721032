package io.rolewright.audit.internal;

/**
 * A place in the chain.
 *
 * @param position of an entry, from 1 on; 0 before the first
 * @param hash over that entry and everything before it
 */
record Place(long position, Hash hash) {
    /** Before the first entry of all. */
    static final Place START = new Place(0, Hash.NONE);
}
