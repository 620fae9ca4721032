package io.rolewright.resumes.internal;

import io.rolewright.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;

/** Puts the reasons of refusals into words. */
final class Refusals {
    private Refusals() {}

    /** The refusal of a code in the reader's language; nothing for no code. */
    static @Nullable Refusal of(@Nullable String code) {
        return code == null ? null : Refusal.of(code, LocaleContextHolder.getLocale());
    }
}
