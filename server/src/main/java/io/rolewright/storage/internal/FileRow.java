package io.rolewright.storage.internal;

import io.rolewright.runtime.cipher.KeyName;
import io.rolewright.shared.FileReference;

/** What is known of a stored file without opening it. */
record FileRow(FileReference reference, KeyName key) {}
