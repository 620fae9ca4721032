package io.rolewright.runtime.cipher;

import java.util.List;

/**
 * What became of a batch of data keys.
 *
 * @param done how many are wrapped under the newest version now
 * @param unreadable the names of those that could not be unwrapped and stay as they are
 * @param last the name to go on behind; empty when there are no more
 */
public record Rewrapped(int done, List<KeyName> unreadable, String last) {}
