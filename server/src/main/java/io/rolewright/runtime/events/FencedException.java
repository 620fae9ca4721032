package io.rolewright.runtime.events;

/** Somebody else moved the subscription; what was done about the fact is rolled back. */
final class FencedException extends RuntimeException {
    FencedException(String subscription) {
        super(subscription);
    }
}
