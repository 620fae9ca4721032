package io.rolewright.listings.internal;

import com.samskivert.mustache.Template;
import io.rolewright.runtime.agency.Agency;
import io.rolewright.shared.Refusal;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes the pages of the careers site. They need no JavaScript, and hold none. */
@Component
class CareersPages {
    private static final Template LIST = CareersTemplates.page("list.html");
    private static final Template ADVERT = CareersTemplates.page("advert.html");
    private static final Template NOTICE = CareersTemplates.page("notice.html");
    private static final Template SITEMAP = CareersTemplates.page("sitemap.xml");

    private final Agency agency;
    private final CareersAddress address;
    private final LinkedData linkedData;

    CareersPages(Agency agency, CareersAddress address, LinkedData linkedData) {
        this.agency = agency;
        this.address = address;
        this.linkedData = linkedData;
    }

    /** A page of the list of jobs. */
    String list(SoughtWords sought, ListPart part, List<PublishedPage> pages) {
        return write(LIST, ListPage.of(sought, part, pages, agency));
    }

    /**
     * An advert with the form to apply.
     *
     * @param refusal what is wrong with the file that was sent, if one was
     */
    String advert(PublishedPage page, @Nullable Refusal refusal) {
        return write(ADVERT, AdvertPage.of(page, address.of(page.slug()), linkedData.script(page), agency, refusal));
    }

    /** Thanks to somebody who applied. */
    String thanks(Optional<PublishedPage> page) {
        var job = page.map(known -> PageText.of("thanks-for", known.words().title()))
                .orElseGet(() -> PageText.of("thanks-text"));
        return notice(new NoticePage(PageText.of("thanks"), List.of(job, PageText.of("thanks-next"))));
    }

    /** That there never was such a page. */
    String unknown() {
        return notice(new NoticePage(PageText.of("unknown"), List.of(PageText.of("unknown-text"))));
    }

    /** That a job is no longer open. */
    String gone() {
        return notice(new NoticePage(PageText.of("gone"), List.of(PageText.of("gone-text"))));
    }

    private String notice(NoticePage page) {
        return write(NOTICE, page);
    }

    /** All pages that search engines should know of. */
    String sitemap(List<PublishedPages.Entry> entries) {
        var places = entries.stream()
                .map(entry ->
                        new Place(address.of(entry.slug()), entry.changedAt().toString()))
                .toList();
        return write(SITEMAP, new Sitemap(agency.site() + CareersAddress.LIST, places));
    }

    /** What the sitemap shows. */
    private record Sitemap(String list, List<Place> places) {}

    private record Place(String address, String changed) {}

    private String write(Template template, Object page) {
        var out = new StringWriter();
        template.execute(page, Map.of("agency", agency.name(), "say", CareersTemplates.SAY), out);
        return out.toString();
    }
}
