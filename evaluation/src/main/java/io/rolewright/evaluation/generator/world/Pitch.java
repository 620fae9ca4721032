package io.rolewright.evaluation.generator.world;

import java.util.List;

/** What an advert says about the place of work and the days there. */
public record Pitch(String intro, List<String> duties, List<String> benefits, String closing) {}
