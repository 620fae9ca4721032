/** How files and documents are kept: one encrypted file per content and key, one row per file and per document. */
@NullMarked
package io.rolewright.storage.internal;

import org.jspecify.annotations.NullMarked;
