package io.rolewright.audit.internal;

import org.jspecify.annotations.Nullable;

/** A link, and the entry that it binds; absent when that is gone. */
record ChainedEntry(Link link, @Nullable StoredEntry entry) {}
