package io.rolewright.runtime.cipher;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.StreamingAead;

/** An unwrapped data key: one part for fields, one for files. */
record DataKey(Aead field, StreamingAead file) {}
