package io.rolewright.engine.similarity;

/**
 * An advert of the index whose text is like another one's.
 *
 * @param number under which it was put into the index
 * @param similarity share of all runs of three words that both have, estimated; 0 to 1
 * @param containment share of the shorter text's runs that the longer one has as well, estimated; 0 to 1
 */
public record Candidate(int number, double similarity, double containment) {}
