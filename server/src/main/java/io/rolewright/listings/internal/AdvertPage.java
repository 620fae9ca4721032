package io.rolewright.listings.internal;

import io.rolewright.runtime.agency.Agency;
import io.rolewright.shared.Refusal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a job shows.
 *
 * @param title of the page
 * @param canonical its address
 * @param job what the job is called
 * @param language the language of the job's words, where it can be told
 * @param html the job's words as markup without attributes
 * @param linkedData the content of a script element
 * @param apply where the form is sent
 * @param refusal what is wrong with the file that was sent
 */
record AdvertPage(
        String title,
        Optional<String> canonical,
        String job,
        Optional<String> language,
        List<String> facts,
        Day posted,
        Day closes,
        String html,
        String linkedData,
        String apply,
        String notice,
        Optional<Refusal> refusal) {

    static AdvertPage of(
            PublishedPage page, String address, String linkedData, Agency agency, @Nullable Refusal refusal) {
        var words = page.words();
        return new AdvertPage(
                refusal == null ? words.title() : PageText.of("refused", words.title()),
                Optional.of(address),
                words.title(),
                PageWords.language(words),
                Glance.at(words).known(),
                Day.of(page.publishedAt(), agency.zone()),
                Day.of(page.expiresAt(), agency.zone()),
                PageWords.html(words),
                linkedData,
                CareersAddress.path(page.slug()) + "/applications",
                PageText.of("privacy", agency.name(), agency.contactEmail()),
                Optional.ofNullable(refusal));
    }
}
