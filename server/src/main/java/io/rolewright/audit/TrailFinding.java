package io.rolewright.audit;

/**
 * One place of the trail that is not as it was written.
 *
 * @param position in the chain, from 1 on; 0 when it is about no single place
 * @param code what is wrong, for example {@code audit.entry-changed}
 * @param what the same in words
 * @param next what to do about it
 */
public record TrailFinding(long position, String code, String what, String next) {}
