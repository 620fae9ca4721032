package io.rolewright.evaluation.generator.years;

import java.util.List;

/**
 * Where adverts stand.
 *
 * @param name as listings name it
 * @param price of one advert, in cents without tax
 * @param reach how many apply on the first day to a usual job
 * @param fit how well they fit, beside others, in logits
 */
record Board(String name, long price, double reach, double fit) {
    static final List<Board> ALL = List.of(
            new Board("seek", 35_000, 1.3, 0.1),
            new Board("indeed", 18_000, 0.9, -0.25),
            new Board("linkedin", 29_500, 0.6, 0.45),
            new Board("feed", 0, 0.35, -0.5));
}
