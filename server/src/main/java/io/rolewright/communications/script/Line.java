package io.rolewright.communications.script;

/** A line of a transcript. */
public record Line(Speaker speaker, String text) {
    /** Who speaks. */
    public enum Speaker {
        US,
        THEM
    }
}
