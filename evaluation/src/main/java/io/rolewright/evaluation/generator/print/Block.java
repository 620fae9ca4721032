package io.rolewright.evaluation.generator.print;

/** A piece of a section. */
public sealed interface Block {
    /** A paragraph or a line. */
    record Text(String text) implements Block {}

    /** A line with a mark before it. */
    record Bullet(String text) implements Block {}

    /** The head of a job or a course: two lines and its dates. */
    record Entry(String first, String second, String dates) implements Block {}
}
