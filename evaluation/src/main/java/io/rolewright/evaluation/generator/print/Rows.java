package io.rolewright.evaluation.generator.print;

import java.util.ArrayList;
import java.util.List;

/** Cuts a section into one row per job or course. */
final class Rows {
    private Rows() {}

    /** A head with the bullets below it. */
    record Row(Block.Entry head, List<String> bullets) {}

    static List<Row> of(List<Block> blocks) {
        List<Row> rows = new ArrayList<>();
        for (Block block : blocks) {
            switch (block) {
                case Block.Entry entry -> rows.add(new Row(entry, new ArrayList<>()));
                case Block.Bullet bullet -> rows.getLast().bullets().add(bullet.text());
                case Block.Text text -> rows.getLast().bullets().add(text.text());
            }
        }
        return rows;
    }

    /** Whether the blocks are jobs or courses. */
    static boolean fit(List<Block> blocks) {
        return blocks.getFirst() instanceof Block.Entry;
    }
}
