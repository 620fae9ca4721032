package io.rolewright.runtime.leases;

import java.util.stream.Stream;

/** Chores that are not declared one by one as beans, because there is one for each of something else. */
@FunctionalInterface
public interface MoreChores {
    Stream<Chore> chores();
}
