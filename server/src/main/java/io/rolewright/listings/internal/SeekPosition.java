package io.rolewright.listings.internal;

/**
 * Where an advert belongs at SEEK, in SEEK's ids.
 *
 * @param hirer who we are there
 * @param place where the work is
 * @param category what kind of work it is
 */
record SeekPosition(String hirer, String place, String category) {}
