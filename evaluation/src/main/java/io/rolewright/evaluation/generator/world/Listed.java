package io.rolewright.evaluation.generator.world;

/**
 * A skill or licence that stands in a CV.
 *
 * @param name the plain name
 * @param written as this person puts it
 * @param held whether it was used at work or learned; false where it is only listed
 */
public record Listed(String name, String written, boolean held) {}
