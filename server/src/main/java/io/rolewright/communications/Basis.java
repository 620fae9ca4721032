package io.rolewright.communications;

/** How we know that somebody agrees to be reached, from the weakest. */
public enum Basis {
    /** We do not. */
    NONE,
    /** By what they did, such as sending a résumé or making their address public for such offers. */
    INFERRED,
    /** They said so. */
    EXPRESS
}
