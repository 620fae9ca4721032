package io.rolewright.engine.ranking;

import io.rolewright.engine.advert.Advert;
import io.rolewright.engine.resume.Profile;
import java.util.List;

/**
 * What an advert and a profile have to do with each other, before anything is weighed.
 *
 * @param wanted what is asked for
 * @param career the jobs held, seen from the advert
 * @param answers one for each skill and licence asked for
 * @param share how far the résumé says what the requirements say
 * @param parts one for each category, in their order
 */
record Comparison(
        Advert advert,
        Wanted wanted,
        Profile profile,
        Wording wording,
        Career career,
        List<Answer> answers,
        WordingShare share,
        List<Part> parts) {
    Part part(Category category) {
        return parts.get(category.ordinal());
    }
}
