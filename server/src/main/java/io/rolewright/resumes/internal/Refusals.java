package io.rolewright.resumes.internal;

import io.rolewright.resumes.Refusal;
import io.rolewright.shared.Problem;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;

/** Puts the reasons of refusals into words. */
final class Refusals {
    private Refusals() {}

    /** The refusal of a code in the reader's language; nothing for no code. */
    static @Nullable Refusal of(@Nullable String code) {
        return code == null ? null : of(code, LocaleContextHolder.getLocale());
    }

    private static Refusal of(String code, Locale language) {
        var problem = Problem.of(422, code).in(language);
        return new Refusal(code, problem.title(), problem.detail());
    }
}
