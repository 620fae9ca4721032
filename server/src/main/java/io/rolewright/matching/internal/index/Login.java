package io.rolewright.matching.internal.index;

/** Whom a search cluster lets in. */
public record Login(String user, String password) {
    /** A password is not for logs. */
    @Override
    public String toString() {
        return user;
    }
}
