package io.rolewright.runtime.tracing;

/** Where spans go. Giving one away takes no time and never fails. */
public interface Spans extends AutoCloseable {
    /** Nobody wants them. */
    Spans NONE = new Spans() {
        @Override
        public boolean areWanted() {
            return false;
        }

        @Override
        public void add(Span span) {}
    };

    /** Whether it is worth making one. */
    boolean areWanted();

    void add(Span span);

    @Override
    default void close() {}
}
